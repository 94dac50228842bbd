package org.havenhub.check;

import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Alert;
import org.havenhub.resource.Resource;
import org.havenhub.site.Site;

/** A notice whose last day is over. */
final class AlertOver implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "alert-over",
            "The last day of an alert is over",
            "Readers no longer see it, and whoever edits the file may think that they do.",
            "Delete the alert. If it still holds, write its new last day at until.");

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
            resource.alert()
                    .filter(alert -> alert.isOver(site.today()))
                    .ifPresent(alert -> report(resource, alert, problems));
        }
    }

    private static void report(Resource resource, Alert alert, Problems problems) {
        problems.add(
                RULE,
                alert.until().place(),
                "The alert of " + resource.id() + " was to be shown until "
                        + alert.until().value() + ", so readers no longer see it.",
                RULE.mend());
    }
}
