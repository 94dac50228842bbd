package org.havenhub.report;

import java.util.Comparator;
import java.util.List;

/**
 * One mistake of an author: a value, never an exception.
 *
 * @param rule the kind of problem
 * @param severity usually the rule's own
 * @param place where to look
 * @param message names the thing in the author's words and says what is wrong, in whole sentences
 * @param hints what to do, the likeliest remedy first
 */
public record Problem(Rule rule, Severity severity, Place place, String message, List<String> hints)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(problem -> problem.rule().id())
            .thenComparing(Problem::message)
            .thenComparing(problem -> String.join("\n", problem.hints()));

    public Problem {
        hints = List.copyOf(hints);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
