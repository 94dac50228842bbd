package org.havenhub.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All problems of a build, sorted by file, line, column and rule: the same whatever the order of the threads.
 *
 * @param problems sorted, without repetitions
 */
public record Report(List<Problem> problems) {

    private static final Report EMPTY = new Report(List.of());

    public Report {
        problems = problems.stream().sorted().distinct().toList();
    }

    public static Report empty() {
        return EMPTY;
    }

    public static Report of(Collection<Problem> problems) {
        return problems.isEmpty() ? EMPTY : new Report(List.copyOf(problems));
    }

    public static Report join(Stream<Report> reports) {
        return of(reports.flatMap(report -> report.problems.stream()).toList());
    }

    public Report and(Report other) {
        return join(Stream.of(this, other));
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Whether there is anything to mend. */
    public boolean hasMistakes() {
        return problems.stream().anyMatch(problem -> problem.severity() != Severity.NOTE);
    }

    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** The rules that occur, by id. */
    public List<Rule> rules() {
        return problems.stream()
                .map(Problem::rule)
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    /** The same report with every problem changed. */
    public Report map(UnaryOperator<Problem> change) {
        return problems.isEmpty() ? this : of(problems.stream().map(change).toList());
    }

    /** The problems that lie in other files. */
    public Report without(Set<String> files) {
        return of(problems.stream()
                .filter(problem -> !files.contains(problem.place().file()))
                .toList());
    }

    /** Without the notes on lines that have an error: once that is mended, what they say may no longer be so. */
    public Report withoutNotesOnErrors() {
        Set<String> lines = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Report::line)
                .collect(Collectors.toSet());
        return of(problems.stream()
                .filter(problem -> problem.severity() != Severity.NOTE || !lines.contains(line(problem)))
                .toList());
    }

    private static String line(Problem problem) {
        return problem.place().file() + ":" + problem.place().line();
    }

    /** The same problems where the hub lies in a folder: files are named from where the folder is. */
    public Report below(String folder) {
        return folder.isEmpty()
                ? this
                : map(problem -> problem.at(problem.place().below(folder)));
    }

    /** At most so many problems of one rule in one file; the last of them says how many more there are. */
    public Report atMost(int count) {
        Map<String, List<Problem>> kinds = problems.stream()
                .collect(Collectors.groupingBy(problem ->
                        problem.place().file() + "\n" + problem.rule().id()));
        return of(kinds.values().stream().flatMap(kind -> first(count, kind)).toList());
    }

    private static Stream<Problem> first(int count, List<Problem> kind) {
        if (kind.size() <= count) {
            return kind.stream();
        }
        Problem last = kind.get(count - 1);
        String more = "There are " + (kind.size() - count) + " more of this kind in the file.";
        List<String> hints =
                Stream.concat(last.hints().stream(), Stream.of(more)).toList();
        Problem telling = new Problem(last.rule(), last.severity(), last.place(), last.message(), hints, last.remedy());
        return Stream.concat(kind.stream().limit(count - 1L), Stream.of(telling));
    }

    /** The same problems with every warning made an error. */
    public Report strict() {
        return map(p -> p.severity() == Severity.WARNING ? p.weighing(Severity.ERROR) : p);
    }
}
