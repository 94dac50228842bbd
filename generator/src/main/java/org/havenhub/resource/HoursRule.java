package org.havenhub.resource;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One of the rules that hours are written as, such as {@code Mo-Fr 09:00-17:00}.
 *
 * @param text in the notation
 * @param days it names, or all of the week if it names none and no dates
 * @param dates it names; then it names no days
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

    /** Whether it speaks of some of the days of another rule and of no others: then it is an exception to that rule. */
    boolean isExceptionTo(HoursRule wider) {
        return wider.days.containsAll(days) && wider.days.size() > days.size();
    }
}
