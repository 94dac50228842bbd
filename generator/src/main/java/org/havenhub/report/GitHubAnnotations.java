package org.havenhub.report;

import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A report as workflow commands of GitHub Actions, one a line: printed by a job, they stand beside the lines of a pull request.
 *
 * <pre>{@code
 * ::error file=content/en/guides/listening.md,line=12,col=17,endColumn=34,title=Link leads nowhere::No guide has this …
 * }</pre>
 *
 * <p>Escaped as {@code @actions/core} does it, so that no text of an author can end a command or begin another.
 */
final class GitHubAnnotations {

    private GitHubAnnotations() {}

    static String of(Report report) {
        return report.problems().stream().map(GitHubAnnotations::command).collect(Collectors.joining());
    }

    private static String command(Problem problem) {
        return "::" + level(problem.severity()) + " file="
                + property(problem.place().file())
                + stretch(problem.place())
                + ",title=" + property(problem.rule().title())
                + "::" + data(Words.of(problem)) + "\n";
    }

    private static String level(Severity severity) {
        return severity == Severity.NOTE ? "notice" : ReportText.word(severity);
    }

    private static String stretch(Place place) {
        if (place.line() == 0) {
            return "";
        }
        String line = ",line=" + place.line();
        return place.column() == 0
                ? line
                : line + ",col=" + place.column() + ",endColumn=" + (place.column() + place.length());
    }

    private static String data(String text) {
        return escaped(Visible.text(text), "%\r\n");
    }

    private static String property(String text) {
        return escaped(Visible.text(text), "%\r\n:,");
    }

    private static String escaped(String text, String signs) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars()
                .forEach(
                        unit -> escaped.append(signs.indexOf(unit) < 0 ? Character.toString(unit) : code((byte) unit)));
        return escaped.toString();
    }

    private static String code(byte sign) {
        return "%" + HexFormat.of().withUpperCase().toHexDigits(sign);
    }
}
