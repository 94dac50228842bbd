package org.havenhub.check;

import java.time.LocalDate;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
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
    public boolean restsOnOneField() {
        return true;
    }

    @Override
    public void check(Site site, Problems problems) {
        site.told().stream()
                .flatMap(resource -> resource.checked().stream())
                .distinct() // what several resources share stands in the file once
                .forEach(day -> check(day, "verified", site.today(), problems));
    }

    @Override
    public void check(WrittenPage page, Problems problems) {
        if (page.isGuide()) {
            page.article().matter().reviewed().ifPresent(day -> check(day, "reviewed", page.today(), problems));
        }
    }

    private static void check(Located<LocalDate> day, String field, LocalDate today, Problems problems) {
        if (day.value().isAfter(today)) {
            problems.add(
                    RULE,
                    day.place(),
                    "The date at " + field + " is " + day.value() + ", which is still to come.",
                    RULE.mend());
        }
    }
}
