package org.havenhub.resource;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One of the rules that hours are written as, such as {@code Mo-Fr 09:00-17:00}.
 *
 * @param text in the notation
 * @param days it names, or all of the week if it names none and no dates, or none and is open through whole months
 * @param dates it names; beside days, it speaks of these days in this part of the year alone
 * @param hours on these days
 * @param added whether it stands behind a comma, and so adds to the rules before it; behind a semicolon it replaces them
 */
record HoursRule(String text, Set<HoursDay> days, List<Hours.Dates> dates, DayHours hours, boolean added) {

    HoursRule {
        days = days.isEmpty() ? EnumSet.noneOf(HoursDay.class) : EnumSet.copyOf(days);
        dates = List.copyOf(dates);
    }

    boolean namesDays() {
        return !days.isEmpty();
    }

    /** Whether it speaks of the days of the week in a part of the year. */
    boolean isOfASeason() {
        return namesDays() && !dates.isEmpty();
    }

    /** The same all year round. */
    HoursRule withoutDates() {
        return new HoursRule(text, days, List.of(), hours, added);
    }

    /** The same of every day of the week, and of public holidays. */
    HoursRule onAllDays() {
        return new HoursRule(text, EnumSet.allOf(HoursDay.class), dates, hours, added);
    }

    /** Whether it speaks of some of the days of another rule and of no others: then it is an exception to that rule. */
    boolean isExceptionTo(HoursRule wider) {
        return wider.days.containsAll(days) && wider.days.size() > days.size();
    }
}
