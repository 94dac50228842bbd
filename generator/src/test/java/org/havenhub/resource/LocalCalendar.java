package org.havenhub.resource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clock and the public holidays of a place.
 *
 * @param holidays as far as somebody has listed them
 */
public record LocalCalendar(ZoneId zone, Set<LocalDate> holidays) {

    public LocalCalendar {
        holidays = Set.copyOf(holidays);
    }

    /** Whether a date is a public holiday: unknown in a year of which nobody has listed any. */
    Certainty isHoliday(LocalDate date) {
        if (holidays.contains(date)) {
            return Certainty.YES;
        }
        return years().contains(date.getYear()) ? Certainty.NO : Certainty.UNKNOWN;
    }

    private Set<Integer> years() {
        return holidays.stream().map(LocalDate::getYear).collect(Collectors.toSet());
    }
}
