package org.havenhub.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One mistake of an author: a value, never an exception.
 *
 * @param rule the kind of problem
 * @param severity usually the rule's own
 * @param place where to look
 * @param message names the thing in the author's words and says what is wrong, in whole sentences
 * @param hints what to do, the likeliest remedy first
 * @param remedy what can be put right without asking anybody; empty where a person has to decide
 */
public record Problem(
        Rule rule, Severity severity, Place place, String message, List<String> hints, Optional<Remedy> remedy)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(problem -> problem.rule().id())
            .thenComparing(Problem::message)
            .thenComparing(problem -> String.join("\n", problem.hints()));

    private static final String VEILED = "The line is not shown, for it may hold something that is kept private.";

    public Problem {
        hints = List.copyOf(hints);
    }

    /** A problem that only a person can mend. */
    public Problem(Rule rule, Severity severity, Place place, String message, List<String> hints) {
        this(rule, severity, place, message, hints, Optional.empty());
    }

    /** The same problem, with what certainly mends it. */
    public Problem with(Remedy certain) {
        return new Problem(rule, severity, place, message, hints, Optional.of(certain));
    }

    /** The same problem at another place. */
    public Problem at(Place other) {
        return new Problem(rule, severity, other, message, hints);
    }

    /** The same problem where it weighs more or less. */
    public Problem weighing(Severity other) {
        return new Problem(rule, other, place, message, hints, remedy);
    }

    /** The same problem without a word of its author's: for a line that those who see the report may not see. */
    public Problem veiled() {
        return new Problem(rule, severity, place.withoutExcerpt(), rule.title() + ".", List.of(rule.mend(), VEILED));
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
