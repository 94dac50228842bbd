package org.havenhub.resource;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A date, or several that follow each other.
 *
 * @param last the same as the first for a single date
 */
public record DateSpan(LocalDate first, LocalDate last) {

    public DateSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("It ends before it begins: " + first + " to " + last);
        }
    }

    static DateSpan of(LocalDate date) {
        return new DateSpan(date, date);
    }

    boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    Stream<LocalDate> dates() {
        return first.datesUntil(last.plusDays(1));
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
