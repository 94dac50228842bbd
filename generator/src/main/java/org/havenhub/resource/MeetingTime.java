package org.havenhub.resource;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * From when to when a group meets, by the clock of its place.
 *
 * @param length less than a day; empty if nobody has said when it ends
 */
public record MeetingTime(LocalTime begin, Optional<Duration> length) {

    public MeetingTime {
        length.ifPresent(duration -> {
            if (duration.isNegative() || duration.isZero() || duration.toDays() > 0) {
                throw new IllegalArgumentException("No length of a meeting: " + duration);
            }
        });
    }

    public Optional<LocalTime> end() {
        return length.map(begin::plus);
    }

    /** Whether it lasts past midnight. */
    public boolean endsNextDay() {
        return end().filter(end -> end.isBefore(begin) && !end.equals(LocalTime.MIDNIGHT))
                .isPresent();
    }
}
