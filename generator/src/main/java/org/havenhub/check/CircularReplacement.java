package org.havenhub.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Resource;
import org.havenhub.site.Site;

/** Resources that send readers on to each other, round in a circle. Each circle is told once. */
final class CircularReplacement implements SiteRule {

    private static final Rule RULE = Rule.error(
            "circular-replacement",
            "Resources are replaced by each other, round in a circle",
            "Readers are sent from one to the next and find nobody.",
            "Take replaced-by out of the one that readers can turn to.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean restsOnWholeFile() {
        return true;
    }

    @Override
    public void check(Site site, Problems problems) {
        Map<String, Resource> byId = new LinkedHashMap<>();
        site.told().stream()
                .sorted(Comparator.comparing(Resource::place))
                .forEach(resource -> byId.put(resource.id(), resource));
        Set<String> settled = new HashSet<>();
        byId.values().forEach(start -> follow(start, byId, settled, problems));
    }

    /** Goes from one to the next, up to one that is not replaced or is known already. */
    private static void follow(Resource start, Map<String, Resource> byId, Set<String> settled, Problems problems) {
        List<Resource> path = new ArrayList<>();
        Optional<Resource> next = Optional.of(start);
        while (next.isPresent() && settled.add(next.get().id())) {
            path.add(next.get());
            next = next.get().replacedBy().map(Located::value).flatMap(id -> Optional.ofNullable(byId.get(id)));
        }
        int back = next.map(path::indexOf).orElse(-1);
        if (back >= 0) {
            report(path.subList(back, path.size()), problems);
        }
    }

    private static void report(List<Resource> circle, Problems problems) {
        Resource first = circle.get(0);
        boolean isItself = circle.size() == 1;
        List<String> ids = circle.stream().map(Resource::id).toList();
        problems.add(
                RULE,
                first.replacedBy().orElseThrow().place(),
                isItself
                        ? "The resource " + first.id() + " is said to be replaced by itself."
                        : "Readers are sent round in a circle: from " + String.join(" to ", ids) + " and back to "
                                + first.id() + ".",
                isItself ? "Take replaced-by out here." : RULE.mend());
    }
}
