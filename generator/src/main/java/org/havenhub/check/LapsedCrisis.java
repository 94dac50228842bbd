package org.havenhub.check;

import java.util.List;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Resource;
import org.havenhub.site.Site;

/**
 * Somebody to turn to now, on every page, whom nobody has checked for so long that lists no longer show them. The strip would lose a
 * line without anybody having decided so: that stops the build, and the site stays as it was.
 */
final class LapsedCrisis implements SiteRule {

    private static final Rule RULE = Rule.error(
            "lapsed-crisis-resource",
            "A resource for every page has not been checked for too long",
            "Every page promises somebody who answers. Whoever is in need must not be the one to find out that nobody does.",
            "Call or write to it, and write the day as verified. Or put another resource in its place.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        for (Located<String> id : site.settings().crisis()) {
            family(id.value(), site).stream()
                    .filter(site::hasLapsed)
                    .forEach(resource -> problems.add(
                            RULE,
                            id.place(),
                            "The resource " + resource.id() + " stands on every page and was last checked on "
                                    + resource.verified().orElseThrow() + ".",
                            "Check it today, and write in " + resource.place().file() + ": verified: " + site.today(),
                            "Or take " + id.value() + " out of crisis, and name another one."));
        }
    }

    /** The resource of an id with those that it is always shown with. */
    static List<Resource> family(String id, Site site) {
        return site.resources().stream()
                .filter(resource -> resource.id().equals(id))
                .flatMap(resource -> site.families().of(resource).stream())
                .toList();
    }
}
