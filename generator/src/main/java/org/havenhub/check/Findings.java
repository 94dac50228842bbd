package org.havenhub.check;

import java.util.ArrayList;
import java.util.List;
import org.havenhub.report.Rule;

/** What the rules find on one page. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void add(Rule rule, String message) {
        found.add(new Finding(rule, message));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    /** One fault of a finished page. The message does not name the page, so that the same fault on many is told once. */
    record Finding(Rule rule, String message) {}
}
