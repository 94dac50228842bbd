package org.havenhub.check;

import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;
import org.havenhub.site.Site;

/** A resource that nobody has checked for so long that lists no longer show it. */
final class LapsedResource implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "lapsed-resource",
            "A resource has not been checked for so long that lists no longer show it",
            "Help that may still be there cannot be found, and who has its address is told that it may be out of date.",
            "Call, write or visit, mend what has changed, and write the day as verified. If it is gone, write status: closed.");

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
            if (resource.status() != Status.CLOSED && site.hasLapsed(resource)) {
                problems.add(
                        RULE,
                        resource.place(),
                        "The resource " + resource.id() + " was last checked on "
                                + resource.verified().orElseThrow()
                                + (resource.published()
                                        ? ", so no list shows it any more."
                                        : ", which is too long ago."),
                        resource.published()
                                ? "Its own page stays, and says that it may be out of date."
                                : OverdueResource.PARTNERS);
            }
        }
    }
}
