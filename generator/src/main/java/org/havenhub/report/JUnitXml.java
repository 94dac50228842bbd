package org.havenhub.report;

import java.util.stream.Collectors;

/**
 * A report as JUnit XML, which most build servers list. Each problem is a test of its file: an error is one that failed, a
 * warning or a note one that passed and has something to say, for it does not stop a build. Without problems there is one test, which
 * passed: servers take an empty list for a broken build.
 */
final class JUnitXml {

    private final Tongue tongue;

    private JUnitXml(Tongue tongue) {
        this.tongue = tongue;
    }

    static String of(Report report, Tongue tongue) {
        return new JUnitXml(tongue).document(report);
    }

    private String document(Report report) {
        long tests = Math.max(1, report.problems().size());
        String counts = "tests=\"%s\" failures=\"%s\"".formatted(tests, report.count(Severity.ERROR));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="Haven" %1$s>
                  <testsuite name="Haven" %1$s errors="0" skipped="0">
                %2$s  </testsuite>
                </testsuites>
                """.formatted(counts, tests(report));
    }

    private String tests(Report report) {
        return report.problems().isEmpty()
                ? "    <testcase classname=\"hub\" name=\"" + tongue.say("The hub is in order") + "\"/>\n"
                : report.problems().stream().map(this::test).collect(Collectors.joining());
    }

    private String test(Problem problem) {
        return """
                    <testcase classname="%s" name="%s">
                      %s
                    </testcase>
                """.formatted(
                        attribute(problem.place().file()),
                        attribute(where(problem.place()) + problem.rule().id()),
                        outcome(problem));
    }

    private String outcome(Problem problem) {
        String text = escaped(ReportText.of(problem, tongue));
        return problem.severity() == Severity.ERROR
                ? "<failure type=\"%s\" message=\"%s\">%s</failure>"
                        .formatted(problem.rule().id(), attribute(problem.message()), text)
                : "<system-out>" + text + "</system-out>";
    }

    private String where(Place place) {
        if (place.line() == 0) {
            return "";
        }
        String column = place.column() == 0 ? "" : ":" + place.column();
        return tongue.say("line " + place.line() + column) + ": ";
    }

    private static String attribute(String text) {
        return escaped(text).replace("\"", "&quot;").replace("\n", "&#10;");
    }

    /** XML 1.0 has no way to write control characters, parts of a character, and the two that are none. */
    private static String escaped(String text) {
        return Visible.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\uFFFE", "\\uFFFE")
                .replace("\uFFFF", "\\uFFFF");
    }
}
