package org.havenhub.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Mends a text by the certain remedies of a report. Nothing but the marked stretches changes: line ends and a byte order mark stay.
 *
 * <pre>{@code
 * Mended mended = Mending.of("resources/lines.yaml", text, report);
 * }</pre>
 */
public final class Mending {

    private static final String LINE_ENDS = "(?<=\\n)|(?<=\\r)(?!\\n)";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Mending() {}

    /** The files that a report has remedies for. */
    public static List<String> files(Report report) {
        return report.problems().stream()
                .filter(problem -> problem.remedy().isPresent())
                .map(problem -> problem.place().file())
                .distinct()
                .toList();
    }

    /** A file's text as it stands on the disk, and as it should. */
    public static Mended of(String file, String text, Report report) {
        Map<Integer, List<Problem>> byLine = report.problems().stream()
                .filter(problem -> problem.place().file().equals(file))
                .filter(problem -> problem.remedy().isPresent())
                .collect(Collectors.groupingBy(problem -> problem.place().line(), TreeMap::new, Collectors.toList()));
        String[] lines = text.split(LINE_ENDS, -1);
        List<Mended.Line> changes = new ArrayList<>();
        byLine.forEach((number, problems) -> {
            if (number <= lines.length) {
                change(number, lines[number - 1], problems).ifPresent(changed -> {
                    lines[number - 1] = lines[number - 1].replace(changed.before(), changed.after());
                    changes.add(changed);
                });
            }
        });
        return new Mended(file, String.join("", lines), changes);
    }

    /** Empty if the line is no longer what the report saw. */
    private static Optional<Mended.Line> change(int number, String line, List<Problem> problems) {
        String before = content(number, line);
        StringBuilder after = new StringBuilder(before);
        int free = before.length() + 1;
        List<Problem> fromTheEnd = problems.stream()
                .filter(problem -> problem.place().excerpt().equals(before))
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> remedy(problem).column())
                        .reversed())
                .toList();
        for (Problem problem : fromTheEnd) {
            Remedy remedy = remedy(problem);
            if (remedy.end() <= before.length() && remedy.end() < free) {
                after.replace(remedy.column() - 1, remedy.end(), remedy.text());
                free = remedy.column() - 1;
            }
        }
        return after.toString().equals(before)
                ? Optional.empty()
                : Optional.of(new Mended.Line(number, before, after.toString()));
    }

    private static Remedy remedy(Problem problem) {
        return problem.remedy().orElseThrow();
    }

    private static String content(int number, String line) {
        String content = line.replaceFirst("[\\r\\n]+$", "");
        boolean isMarked = number == 1 && !content.isEmpty() && content.charAt(0) == BYTE_ORDER_MARK;
        return isMarked ? content.substring(1) : content;
    }
}
