package org.havenhub.check;

import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;
import org.havenhub.site.Site;

/** A resource that another has taken the place of, and that is said to be open. That it cannot replace itself, another rule says. */
final class ReplacedAndOpen implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "replaced-and-open",
            "A resource is replaced, and open as well",
            "Readers still find the old number among the ways in, and are not told of the new one.",
            "Write status: closed beside replaced-by, or take replaced-by out.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean restsOnPlainFields() {
        return true;
    }

    @Override
    public void check(Site site, Problems problems) {
        site.told().stream()
                .filter(resource -> resource.status() == Status.OPEN)
                .forEach(resource -> check(resource, problems));
    }

    private static void check(Resource resource, Problems problems) {
        resource.replacedBy()
                .filter(successor -> !successor.value().equals(resource.id()))
                .ifPresent(successor -> problems.add(
                        RULE,
                        successor.place(),
                        resource.id() + " is replaced by " + successor.value()
                                + " and still open, so readers are not told of the new one.",
                        "If it is closed, add a line: status: closed",
                        "If both are open, take replaced-by out."));
    }
}
