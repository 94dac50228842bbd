package org.havenhub.exchange;

import java.util.List;

/**
 * A record on its way into a hub, and what stands below it.
 *
 * @param comments each one line
 * @param left what has no field in the record
 * @param isOfHaven whether a hub of Haven exported it: it was published, so that nothing in it is a remark that is for editors alone
 */
record Draft(Value.Fields record, List<String> comments, List<HsdsNode.Fact> left, boolean isOfHaven) {

    Draft {
        comments = List.copyOf(comments);
        left = List.copyOf(left);
    }
}
