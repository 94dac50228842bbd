package org.havenhub.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;

/** Finds terms that lie within themselves because their parents lead round in a circle. Each circle is told once. */
final class ParentCycles {

    private final Map<String, Term> byId = new HashMap<>();
    private final Set<String> settled = new HashSet<>();
    private final Problems problems;

    private ParentCycles(List<Term> terms, Problems problems) {
        terms.forEach(term -> byId.putIfAbsent(term.id(), term));
        this.problems = problems;
    }

    static void report(List<Term> terms, Problems problems) {
        ParentCycles cycles = new ParentCycles(terms, problems);
        terms.forEach(cycles::follow);
    }

    /** Goes from parent to parent, up to the widest term or to one that is known already. */
    private void follow(Term start) {
        List<String> path = new ArrayList<>();
        Optional<Term> term = Optional.of(start);
        while (term.isPresent() && settled.add(term.get().id())) {
            path.add(term.get().id());
            term = parent(term.get());
        }
        int back = term.map(Term::id).map(path::indexOf).orElse(-1);
        if (back >= 0) {
            report(path.subList(back, path.size()));
        }
    }

    private Optional<Term> parent(Term term) {
        return term.parent().map(Located::value).flatMap(id -> Optional.ofNullable(byId.get(id)));
    }

    private void report(List<String> circle) {
        String first = circle.get(0);
        Optional.ofNullable(byId.get(first))
                .flatMap(Term::parent)
                .ifPresent(parent -> problems.add(
                        ContentRules.PARENT_CYCLE,
                        parent.place(),
                        circle.size() == 1
                                ? first + " is its own parent, so it would lie within itself."
                                : "The parents lead round in a circle: from " + String.join(" to ", circle)
                                        + " and back to " + first + ".",
                        circle.size() == 1
                                ? "Delete: parent: " + first
                                : "Delete the field parent of the widest of them."));
    }
}
