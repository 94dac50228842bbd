package org.havenhub.report;

import java.util.stream.Collectors;

/**
 * A report as JUnit XML, which most build servers list. Each problem is a test of its file: an error is one that failed, a
 * warning or a note one that passed and has something to say, for it does not stop a build. Without problems there is one test, which
 * passed: servers take an empty list for a broken build.
 */
final class JUnitXml {

    private JUnitXml() {}

    static String of(Report report) {
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

    private static String tests(Report report) {
        return report.problems().isEmpty()
                ? "    <testcase classname=\"hub\" name=\"The hub is in order\"/>\n"
                : report.problems().stream().map(JUnitXml::test).collect(Collectors.joining());
    }

    private static String test(Problem problem) {
        return """
                    <testcase classname="%s" name="%s">
                      %s
                    </testcase>
                """.formatted(
                        attribute(problem.place().file()),
                        attribute(where(problem.place()) + problem.rule().id()),
                        outcome(problem));
    }

    private static String outcome(Problem problem) {
        String text = escaped(ReportText.of(problem));
        return problem.severity() == Severity.ERROR
                ? "<failure type=\"%s\" message=\"%s\">%s</failure>"
                        .formatted(problem.rule().id(), attribute(problem.message()), text)
                : "<system-out>" + text + "</system-out>";
    }

    private static String where(Place place) {
        if (place.line() == 0) {
            return "";
        }
        return place.column() == 0
                ? "line " + place.line() + ": "
                : "line " + place.line() + ":" + place.column() + ": ";
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
