package org.havenhub.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A report as plain text, for consoles and logs.
 *
 * <pre>{@code
 * content/en/guides/listening.md:12:17  error  broken-link
 *     See [the steps](creating-space.md).
 *                     ^^^^^^^^^^^^^^^^^
 *   No guide has this file name.
 *   Did you mean creating-a-safe-space.md?
 *
 * 1 error
 * }</pre>
 */
public final class ReportText {

    private static final String SOURCE = "    ";
    private static final String WORDS = "  ";

    private ReportText() {}

    /** Every problem, with empty lines between, and a summary at the end; empty for a report without problems. */
    public static String of(Report report) {
        if (report.problems().isEmpty()) {
            return "";
        }
        return report.problems().stream()
                        .map(problem -> of(problem, Tongue.ENGLISH))
                        .collect(Collectors.joining("\n"))
                + "\n"
                + summary(report, Tongue.ENGLISH)
                + "\n";
    }

    /** One problem in English; each of its lines ends with a line end. */
    public static String of(Problem problem) {
        return of(problem, Tongue.ENGLISH);
    }

    /** One problem as it is, with what stands round it in a language. */
    public static String of(Problem problem, Tongue tongue) {
        StringBuilder text = new StringBuilder();
        text.append(Visible.line(problem.place().toString()))
                .append("  ")
                .append(tongue.say(word(problem.severity())))
                .append("  ")
                .append(problem.rule().id())
                .append('\n');
        appendSource(text, problem.place());
        appendWords(text, problem.message());
        problem.hints().forEach(hint -> appendWords(text, hint));
        return text.toString();
    }

    /** How many errors, warnings and notes there are, for example {@code 3 errors, 1 warning}. */
    public static String summary(Report report, Tongue tongue) {
        String counts = Arrays.stream(Severity.values())
                .filter(severity -> report.count(severity) > 0)
                .map(severity -> tongue.say(count(report.count(severity), word(severity))))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? tongue.say("no problems") : counts;
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static void appendSource(StringBuilder text, Place place) {
        Excerpt.of(place).ifPresent(excerpt -> {
            text.append(SOURCE).append(excerpt.line().stripTrailing()).append('\n');
            if (place.column() > 0) {
                text.append(SOURCE).append(excerpt.caret()).append('\n');
            }
        });
    }

    private static void appendWords(StringBuilder text, String words) {
        Visible.text(words)
                .lines()
                .forEach(line -> text.append((WORDS + line).stripTrailing()).append('\n'));
    }
}
