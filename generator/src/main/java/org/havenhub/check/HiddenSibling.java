package org.havenhub.check;

import java.util.List;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;
import org.havenhub.site.Families;
import org.havenhub.site.Site;

/** A resource that is fit to be shown, and is not, since it is shown together with one that is not. */
final class HiddenSibling implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "hidden-sibling",
            "A resource is in no list, since one that it is shown with is not",
            "Resources that are shown together are shown together or not at all, so readers find neither.",
            "Check the other one and write the day as verified. If it has closed, and this one stands for itself, take"
                    + " shown-with out of both.");

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
        Families families = site.families();
        for (Resource resource : site.resources()) {
            if (families.canBeListed(resource) && !families.isListed(resource)) {
                List<Resource> reasons = families.siblings(resource).stream()
                        .filter(sibling -> !families.canBeListed(sibling))
                        .toList();
                problems.add(
                        RULE,
                        resource.place(),
                        "The resource " + resource.id() + " is in no list, since it is shown with "
                                + reason(reasons.get(0)) + ".",
                        RULE.mend());
            }
        }
    }

    private static String reason(Resource sibling) {
        return sibling.id()
                + (sibling.status() == Status.CLOSED
                        ? ", which has closed"
                        : ", which has not been checked for too long");
    }
}
