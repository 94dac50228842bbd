package org.havenhub.check;

import java.time.LocalDate;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Freshness;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;
import org.havenhub.site.Site;

/** A resource that nobody has checked for too long. */
final class OverdueResource implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "overdue-resource",
            "A resource is due for a check",
            "A number that no longer answers can cost somebody the courage to try another one.",
            "Call, write or visit, mend what has changed, and write the day as verified.");

    /** Whoever they are, they can see when it was checked. */
    static final String PARTNERS = "Partners are still given it, with the day of that check.";

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
        for (Resource resource : site.told()) {
            if (resource.status() != Status.CLOSED) {
                check(resource, site, problems);
            }
        }
    }

    private static void check(Resource resource, Site site, Problems problems) {
        if (resource.verified().isEmpty()) {
            problems.add(
                    RULE,
                    resource.place(),
                    "The resource " + resource.id() + " does not say when a person last checked it.",
                    "Add a line such as verified: " + site.today() + " when you have.");
            return;
        }
        LocalDate due = resource.due(site.settings().resourceReview()).orElseThrow();
        if (site.families().freshness(resource) == Freshness.OVERDUE) {
            problems.add(
                    RULE,
                    resource.place(),
                    "The resource " + resource.id() + " was last checked on "
                            + resource.verified().get() + "; the next check was due on " + due + ".",
                    resource.published()
                            ? "Lists show it until " + due.plus(site.settings().resourceGrace())
                                    + ", after those that are up to date."
                            : PARTNERS);
        }
    }
}
