package org.havenhub.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Resource;
import org.havenhub.site.Site;

/** A resource that is shown with another one, which does not say so. */
final class OneSidedSibling implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "one-sided-sibling",
            "Of two resources that are shown together, only one says so",
            "They are shown together all the same. Whoever edits the other one cannot see that, and may take it away.",
            "Write shown-with into both, or into neither.");

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
        Map<String, Resource> byId =
                site.told().stream().collect(Collectors.toMap(Resource::id, Function.identity(), (a, b) -> a));
        for (Resource resource : site.told()) {
            for (Located<String> id : resource.shownWith()) {
                Optional.ofNullable(byId.get(id.value())).ifPresent(sibling -> check(resource, sibling, id, problems));
            }
        }
    }

    private static void check(Resource resource, Resource sibling, Located<String> id, Problems problems) {
        if (sibling.published() && !resource.published()) {
            problems.add(
                    RULE,
                    id.place(),
                    resource.id() + " is for partners alone and " + sibling.id()
                            + " for everybody, so readers see the one without the other.",
                    "Take " + id.value() + " out here.");
        } else if (sibling.readership() == resource.readership() && !names(sibling, resource)) {
            report(resource, sibling, id, problems);
        }
    }

    private static void report(Resource resource, Resource sibling, Located<String> id, Problems problems) {
        String message = resource.id().equals(id.value())
                ? "The resource " + resource.id() + " is said to be shown with itself."
                : resource.id() + " is shown with " + sibling.id() + ", but " + sibling.id() + " does not say so.";
        String remedy = resource.id().equals(id.value())
                ? "Take " + id.value() + " out here."
                : "Write at " + sibling.id() + " in " + sibling.place().file() + ": shown-with: [" + resource.id()
                        + "]";
        problems.add(RULE, id.place(), message, remedy);
    }

    private static boolean names(Resource sibling, Resource resource) {
        return !sibling.id().equals(resource.id())
                && sibling.shownWith().stream().anyMatch(id -> id.value().equals(resource.id()));
    }
}
