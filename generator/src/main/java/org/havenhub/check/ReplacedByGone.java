package org.havenhub.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;
import org.havenhub.site.Families;
import org.havenhub.site.Site;

/** A closed resource that leads to one that has closed as well, or that nobody has checked for too long. */
final class ReplacedByGone implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "replaced-by-gone",
            "What took the place of a resource is gone as well",
            "Readers who come for the old one are sent on past it, or told of nobody at all.",
            "Write at replaced-by the id of one that readers can turn to now.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        Map<String, Resource> byId = new HashMap<>();
        site.resources().forEach(resource -> byId.put(resource.id(), resource));
        site.resources().stream()
                .filter(resource -> resource.status() == Status.CLOSED)
                .forEach(resource -> next(resource, byId)
                        .filter(next -> !site.families().canBeListed(next) && !leadsTo(resource, next, byId))
                        .ifPresent(next -> report(resource, next, site.families(), problems)));
    }

    private static Optional<Resource> next(Resource resource, Map<String, Resource> byId) {
        return resource.replacedBy().map(Located::value).flatMap(id -> Optional.ofNullable(byId.get(id)));
    }

    /** Whether one of them comes back to the other, which another rule tells: as many steps as there are resources are enough. */
    private static boolean leadsTo(Resource end, Resource start, Map<String, Resource> byId) {
        Optional<Resource> next = Optional.of(start);
        for (int step = 0; step < byId.size() && next.isPresent(); step++) {
            if (next.get().id().equals(end.id())) {
                return true;
            }
            next = next(next.get(), byId);
        }
        return false;
    }

    private static void report(Resource old, Resource next, Families families, Problems problems) {
        boolean isClosed = next.status() == Status.CLOSED;
        String why = isClosed ? ", which is closed as well." : ", which nobody has checked for too long.";
        problems.add(
                RULE,
                old.replacedBy().orElseThrow().place(),
                old.id() + " is replaced by " + next.id() + why,
                families.successor(old)
                        .map(open -> "Readers are led to " + open.id() + ". Write: replaced-by: " + open.id())
                        .orElse(
                                "Readers are told of nobody. Write the id of one that they can turn to, or take replaced-by out."));
    }
}
