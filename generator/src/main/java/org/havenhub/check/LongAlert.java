package org.havenhub.check;

import java.time.Period;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Alert;
import org.havenhub.resource.Resource;
import org.havenhub.site.Site;

/** A notice that would be shown for longer than a year: the year of its last day is a slip, or it is no notice. */
final class LongAlert implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "long-alert",
            "The last day of an alert is more than a year ahead",
            "Readers are warned of what may be over long before, and nobody is reminded to take it away.",
            "Write the last day on which it holds. What holds for good belongs in the summary, the hours or the note of a contact.");

    private static final Period MOST = Period.ofYears(1);

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
                    .filter(alert -> alert.until().value().isAfter(site.today().plus(MOST)))
                    .ifPresent(alert -> report(resource, alert, problems));
        }
    }

    private static void report(Resource resource, Alert alert, Problems problems) {
        problems.add(
                RULE,
                alert.until().place(),
                "The alert of " + resource.id() + " is shown until "
                        + alert.until().value() + ", more than a year from now.",
                RULE.mend());
    }
}
