package org.havenhub.render;

import java.util.Optional;
import org.havenhub.report.Problem;

/** What ended the first page that went on without end. The pages after it do not try: each would take as long again. */
final class Endless {

    private Optional<Problem> first = Optional.empty();

    synchronized Optional<Problem> first() {
        return first;
    }

    /** Tells of a page that went on without end; what is told of all of them is that of the first. */
    synchronized Problem add(Problem problem) {
        Problem told = first.orElse(problem);
        first = Optional.of(told);
        return told;
    }
}
