package org.havenhub.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    /** The same problems with every warning made an error. */
    public Report strict() {
        return of(problems.stream()
                .map(p -> new Problem(p.rule(), Severity.ERROR, p.place(), p.message(), p.hints()))
                .toList());
    }
}
