package org.havenhub.check;

import java.util.Optional;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Hours;
import org.havenhub.site.Site;

/**
 * Hours by a clock, in a hub that does not say where that clock hangs. Meetings do not ask for it: whoever goes to one is there,
 * and calendars keep a time without a zone as that of the place.
 */
final class MissingTimeZone implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "missing-time-zone",
            "There are opening hours, and nobody has said of which time zone",
            "Without it readers are not told whether somebody answers now, and who reads from afar takes the hours for others.",
            "Write the time zone into haven.yaml, for example timezone: Europe/London.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        if (site.settings().timezone().isEmpty()) {
            firstByClock(site)
                    .ifPresent(hours -> problems.add(
                            RULE,
                            site.settings().place(),
                            "Opening hours such as “" + hours
                                    + "” depend on a clock, and haven.yaml does not say of which time zone.",
                            "Add it to haven.yaml, for example: timezone: Europe/London"));
        }
    }

    private static Optional<String> firstByClock(Site site) {
        return site.told().stream()
                .filter(resource -> resource.timezone().isEmpty())
                .flatMap(resource -> resource.contacts().stream())
                .flatMap(contact -> contact.facts().hours().stream())
                .filter(hours -> hours.weeks().findAny().isPresent())
                .map(Hours::typed)
                .findFirst();
    }
}
