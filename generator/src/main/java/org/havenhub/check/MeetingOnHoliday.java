package org.havenhub.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Certainty;
import org.havenhub.resource.DateSpan;
import org.havenhub.resource.Meeting;
import org.havenhub.site.Site;

/** A meeting on one of the hub's public holidays: many groups rest then, and forget to say so. */
final class MeetingOnHoliday implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "meeting-on-holiday",
            "A meeting falls on a public holiday",
            "If the group rests on that day, somebody stands before a closed door.",
            "Ask the group. Write the days on which it rests at except; if it meets on holidays too, write: on-holidays: yes. If it rests on"
                    + " each of them, write: on-holidays: no");

    /** What is further ahead will be asked in time. */
    private static final Period SPAN = Period.ofYears(1);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        List<LocalDate> ahead = site.settings().holidays().stream()
                .filter(day ->
                        !day.isBefore(site.today()) && day.isBefore(site.today().plus(SPAN)))
                .distinct()
                .sorted()
                .toList();
        site.told().stream()
                .filter(resource -> resource.meets() && !ahead.isEmpty())
                .flatMap(resource -> resource.meetings().stream())
                .filter(meeting -> meeting.onHolidays() == Certainty.UNKNOWN)
                .forEach(meeting ->
                        check(meeting, ahead.stream().filter(meeting::isOn).toList(), problems));
    }

    private static void check(Meeting meeting, List<LocalDate> holidays, Problems problems) {
        if (!holidays.isEmpty()) {
            problems.add(
                    RULE,
                    meeting.place(),
                    holidays.size() == 1
                            ? "There is a meeting on " + holidays.get(0) + ", a public holiday."
                            : "There are meetings on public holidays: " + joined(holidays.stream()) + ".",
                    "Ask the group. If it rests then, write: except: ["
                            + joined(Stream.concat(
                                    meeting.except().stream().map(DateSpan::toString),
                                    holidays.stream().map(LocalDate::toString)))
                            + "]",
                    "If it rests on each public holiday, those of later years too, write: on-holidays: no",
                    "If it meets on holidays too, write: on-holidays: yes");
        }
    }

    private static String joined(Stream<?> dates) {
        return dates.map(Object::toString).collect(Collectors.joining(", "));
    }
}
