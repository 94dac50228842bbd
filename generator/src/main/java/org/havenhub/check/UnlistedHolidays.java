package org.havenhub.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Hours;
import org.havenhub.site.Site;

/** Hours that are others on public holidays, in a hub that does not say which days those are. */
final class UnlistedHolidays implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "unlisted-holidays",
            "Opening hours name public holidays, and nobody has listed them",
            "On any day of such a year it cannot be told whether somebody answers, so readers are told nothing.",
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
                .filter(year -> !isListed(year, site))
                .map(String::valueOf)
                .collect(Collectors.joining(" and of "));
        Optional<String> example = years.isEmpty() ? Optional.empty() : firstThatAsks(site);
        example.ifPresent(hours -> problems.add(
                RULE,
                site.settings().place(),
                "Opening hours such as “" + hours + "” depend on public holidays, but no holiday of " + years
                        + " is listed.",
                "Add them to holidays in haven.yaml, for example: holidays: [" + years.substring(0, 4) + "-12-25]"));
    }

    private static boolean isListed(int year, Site site) {
        return site.settings().holidays().stream().anyMatch(day -> day.getYear() == year);
    }

    private static Optional<String> firstThatAsks(Site site) {
        return site.told().stream()
                .flatMap(resource -> resource.contacts().stream())
                .map(Contact::facts)
                .flatMap(facts -> facts.hours().stream())
                .filter(hours -> hours.weeks().anyMatch(UnlistedHolidays::dependsOnHolidays))
                .map(Hours::typed)
                .findFirst();
    }

    private static boolean dependsOnHolidays(Hours.Weekly weekly) {
        return weekly.holidays()
                .map(holidays -> weekly.week().values().stream().anyMatch(day -> !day.equals(holidays)))
                .orElse(false);
    }
}
