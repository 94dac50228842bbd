package org.havenhub.check;

import java.util.Locale;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;
import org.havenhub.site.Site;

/** Somebody to turn to now, on every page, who cannot be reached now. */
final class CrisisOutOfReach implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "crisis-out-of-reach",
            "A resource for every page cannot be reached now",
            "It is left out of the strip at the top of every page; a reader who is in need of it finds nobody there.",
            "Name a resource that is open and can be called or written to.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        for (Located<String> id : site.settings().crisis()) {
            LapsedCrisis.family(id.value(), site).forEach(resource -> check(resource, id, problems));
        }
    }

    private static void check(Resource resource, Located<String> id, Problems problems) {
        if (resource.status() != Status.OPEN) {
            String status = resource.status().name().toLowerCase(Locale.ROOT);
            report(id, resource, "is " + status, problems);
        } else if (resource.contacts().stream().allMatch(Contact.Visit.class::isInstance)) {
            report(id, resource, "can only be visited", problems);
        }
    }

    private static void report(Located<String> id, Resource resource, String reason, Problems problems) {
        String message = resource.id().equals(id.value())
                ? "The resource " + id.value() + " " + reason + ", so it is left out of the strip on every page."
                : "The resource " + resource.id() + " " + reason + ", and " + id.value()
                        + " is shown with it or not at all, so both are left out of the strip on every page.";
        problems.add(
                RULE,
                id.place(),
                message,
                "Put another resource in its place, one that is open and can be called or written to.");
    }
}
