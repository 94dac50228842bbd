package org.havenhub.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A report as Markdown, for whoever reviews a change: as the summary of a build, or in a comment.
 *
 * <p>Whatever an author wrote is text here and nothing else: it makes no link, no picture and no heading, and calls nobody by
 * their name. It is not longer than a summary may be.
 */
final class ReportMarkdown {

    /** A summary on GitHub has at most one megabyte, and nobody reads more. */
    private static final int MOST = 100;

    /** Stops what comes after it from being taken for the name of a person or the number of an issue. */
    private static final String JOINER = "&#8288;";

    private final Tongue tongue;

    private ReportMarkdown(Tongue tongue) {
        this.tongue = tongue;
    }

    static String of(Report report, Tongue tongue) {
        return new ReportMarkdown(tongue).page(report);
    }

    private String page(Report report) {
        List<Problem> problems = report.problems();
        Map<String, List<Problem>> files = problems.stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .limit(MOST)
                .collect(Collectors.groupingBy(problem -> problem.place().file(), TreeMap::new, Collectors.toList()));
        return "## Haven: " + ReportText.summary(report, tongue) + "\n\n" + outcome(report) + "\n"
                + files.entrySet().stream()
                        .map(file -> "\n### " + text(file.getKey()) + "\n" + problems(file.getValue()))
                        .collect(Collectors.joining())
                + rest(problems.size() - MOST);
    }

    private String outcome(Report report) {
        if (!report.hasMistakes()) {
            return tongue.say("There is nothing to mend.");
        }
        return tongue.say(
                report.hasErrors()
                        ? "The site stays as it was until the errors are mended."
                        : "Warnings do not stop the site, but each of them makes it less useful to somebody.");
    }

    private String problems(List<Problem> problems) {
        return problems.stream().map(this::problem).collect(Collectors.joining());
    }

    private String problem(Problem problem) {
        return "\n**" + tongue.say(severity(problem) + where(problem.place())) + ": "
                + text(problem.rule().title()) + "**\n\n"
                + source(problem.place())
                + text(Words.of(problem)) + "\n\n"
                + "*" + tongue.say("Why it matters") + ":* "
                + text(problem.rule().why()) + "\n";
    }

    private static String severity(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case NOTE -> "Note";
        };
    }

    private static String where(Place place) {
        if (place.line() == 0) {
            return "";
        }
        String line = " in line " + place.line();
        return place.column() == 0 ? line : line + ", column " + place.column();
    }

    /** Indented by four spaces, a line is shown as it is: nothing in it can end that. */
    private static String source(Place place) {
        return Excerpt.of(place)
                .map(excerpt -> "    " + excerpt.line().stripTrailing() + "\n" + caret(place, excerpt) + "\n")
                .orElse("");
    }

    private static String caret(Place place, Excerpt excerpt) {
        return place.column() == 0 ? "" : "    " + excerpt.caret() + "\n";
    }

    private String rest(int more) {
        return more <= 0 ? "" : "\n" + tongue.say("And " + more + " more, which stand in report.html.") + "\n";
    }

    /** Text in one line, every sign of it taken literally. */
    private static String text(String text) {
        return Visible.text(text)
                .lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replaceAll("[!-/:-@\\[-`{-~&&[^,?;']]", "\\\\$0")
                .replaceAll("[@#]", "$0" + JOINER);
    }
}
