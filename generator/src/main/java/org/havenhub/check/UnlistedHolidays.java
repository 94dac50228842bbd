package org.havenhub.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.content.SiteSettings;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Certainty;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Hours;
import org.havenhub.resource.Resource;
import org.havenhub.site.Site;

/** Hours that are others on public holidays, or meetings that rest then, in a hub that does not say which days those are. */
final class UnlistedHolidays implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "unlisted-holidays",
            "Opening hours or meetings depend on public holidays, and nobody has listed them all",
            "On any day of such a year it cannot be told whether somebody answers, so readers are told nothing; and somebody stands before"
                    + " the closed door of a group that rests.",
            "List the public holidays of this year in haven.yaml, and those of the next before it begins.");

    /** How long before a year begins its holidays are asked for. */
    private static final int DAYS_AHEAD = 30;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        String years = Stream.of(site.today(), site.today().plusDays(DAYS_AHEAD))
                .map(LocalDate::getYear)
                .distinct()
                .filter(year -> !site.settings().knowsHolidaysOf(year))
                .map(String::valueOf)
                .collect(Collectors.joining(" and of "));
        Optional<String> asking =
                years.isEmpty() ? Optional.empty() : hoursThatAsk(site).or(() -> meetingThatAsks(site));
        asking.ifPresent(
                example -> problems.add(
                        RULE,
                        site.settings().place(),
                        example + " depend on public holidays, but those of " + years + " are not listed.",
                        "Add them all to holidays in haven.yaml, as in: holidays: [" + years.substring(0, 4)
                                + "-12-25, " + years.substring(0, 4) + "-12-26, …]",
                        "A year with fewer than " + SiteSettings.FEWEST_HOLIDAYS
                                + " days, or with those of one half of it alone, counts as not listed: every country has more."
                                + " Days on which only this service rests belong into its hours, as in: Mo-Fr 09:00-17:00; Dec 25 off"));
    }

    private static Optional<String> hoursThatAsk(Site site) {
        return site.told().stream()
                .flatMap(resource -> resource.contacts().stream())
                .map(Contact::facts)
                .flatMap(facts -> facts.hours().stream())
                .filter(hours -> hours.weeks().anyMatch(UnlistedHolidays::dependsOnHolidays))
                .map(hours -> "Opening hours such as “" + hours.typed() + "”")
                .findFirst();
    }

    private static Optional<String> meetingThatAsks(Site site) {
        return site.told().stream()
                .filter(Resource::meets)
                .flatMap(resource -> resource.meetings().stream())
                .filter(meeting -> meeting.onHolidays() == Certainty.NO)
                .map(meeting -> "Meetings such as “every " + meeting.every().notation() + "”")
                .findFirst();
    }

    private static boolean dependsOnHolidays(Hours.Weekly weekly) {
        return weekly.holidays()
                .map(holidays -> weekly.week().values().stream().anyMatch(day -> !day.equals(holidays)))
                .orElse(false);
    }
}
