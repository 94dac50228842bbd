package org.havenhub.resource;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * The hours of one day.
 *
 * @param stretches in the order of the day; none if it is closed
 * @param comment of a closed day, as typed; may be empty
 */
public record DayHours(List<Stretch> stretches, String comment) {

    /** Closed, and nothing more to say. */
    public static final DayHours CLOSED = new DayHours(List.of(), "");

    /** The minutes of a day. */
    public static final int DAY = 24 * 60;

    public DayHours {
        stretches = stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::from).thenComparingInt(Stretch::until))
                .toList();
    }

    public static DayHours of(List<Stretch> stretches) {
        return new DayHours(stretches, "");
    }

    public boolean isClosed() {
        return stretches.isEmpty();
    }

    public boolean isCertain() {
        return stretches.stream().allMatch(Stretch::certain);
    }

    /**
     * A part of a day.
     *
     * @param from minutes after midnight, less than a day
     * @param until minutes after the midnight on which the day began; more than a day if it lasts past the next midnight
     * @param certain whether it is sure to be open then
     * @param comment as typed; may be empty
     */
    public record Stretch(int from, int until, boolean certain, String comment) {

        public Stretch {
            if (from < 0 || from >= DAY || until <= from || until > from + DAY) {
                throw new IllegalArgumentException("No part of a day: " + from + " to " + until);
            }
        }

        /** From midnight to midnight. */
        public boolean isAllDay() {
            return from == 0 && until == DAY;
        }

        /** When it begins. */
        public LocalTime opening() {
            return LocalTime.MIDNIGHT.plusMinutes(from);
        }

        /** When it ends; midnight at the end of the day too. */
        public LocalTime closing() {
            return LocalTime.MIDNIGHT.plusMinutes(until);
        }

        /** Whether it lasts past midnight. */
        public boolean endsNextDay() {
            return until > DAY;
        }

        boolean overlaps(Stretch other) {
            return from < other.until && other.from < until;
        }
    }
}
