package org.havenhub.check;

import java.time.LocalDate;
import java.util.Optional;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.site.Page;
import org.havenhub.site.Site;

/** A check that is said to have happened on a day that has not come: nobody would be reminded of the next one. */
final class DateAhead implements SiteRule {

    private static final Rule RULE = Rule.error(
            "date-ahead",
            "A review is dated in the future",
            "Readers are told that a person has checked what nobody can have checked yet.",
            "Write the day on which the check was done.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        for (Page page : site.pages()) {
            if (page instanceof Page.Guide guide) {
                Optional<Located<LocalDate>> reviewed =
                        guide.text().article().matter().reviewed();
                reviewed.ifPresent(day -> check(day, "reviewed", site, problems));
            }
        }
        site.resources().stream()
                .flatMap(resource -> resource.checked().stream())
                .distinct() // what several resources share stands in the file once
                .forEach(day -> check(day, "verified", site, problems));
    }

    private static void check(Located<LocalDate> day, String field, Site site, Problems problems) {
        if (day.value().isAfter(site.today())) {
            problems.add(
                    RULE,
                    day.place(),
                    "The date at " + field + " is " + day.value() + ", which is still to come.",
                    RULE.mend());
        }
    }
}
