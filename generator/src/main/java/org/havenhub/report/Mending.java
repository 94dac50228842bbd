package org.havenhub.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Mends a text by the certain remedies of a report. Nothing but the marked stretches changes, and no line is added or removed. */
public final class Mending {

    private Mending() {}

    /** The text that a report is on, with line ends as the report counts them, and every remedy of the report in it. */
    public static String of(String text, Report report) {
        Map<Integer, List<Problem>> byLine = report.problems().stream()
                .filter(problem -> problem.remedy().isPresent())
                .collect(Collectors.groupingBy(problem -> problem.place().line()));
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(lines[i], byLine.getOrDefault(i + 1, List.of()));
        }
        return String.join("\n", lines);
    }

    /** From its end to its beginning, so that what is still to be mended keeps its column. Of two that overlap, one waits. */
    private static String line(String line, List<Problem> problems) {
        StringBuilder mended = new StringBuilder(line);
        int free = line.length() + 1;
        List<Remedy> fromTheEnd = problems.stream()
                .flatMap(problem -> problem.remedy().stream())
                .sorted(Comparator.comparingInt(Remedy::column).reversed())
                .toList();
        for (Remedy remedy : fromTheEnd) {
            if (remedy.end() <= line.length() && remedy.end() < free) {
                mended.replace(remedy.column() - 1, remedy.end(), remedy.text());
                free = remedy.column() - 1;
            }
        }
        return mended.toString();
    }
}
