package org.havenhub.resource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody answers or a door is open. Every case keeps exactly what was typed; what is not certain is never computed
 * from.
 */
public sealed interface Hours {

    /** Exactly as it stands in the file. */
    String typed();

    /** Every week that there is in a year; none if it is not a matter of days and a clock. */
    default Stream<Weekly> weeks() {
        return Stream.empty();
    }

    /** {@code 24/7}: day and night, every day of the year. */
    record Always(String typed) implements Hours {}

    /** {@code by appointment} */
    record ByAppointment(String typed) implements Hours {}

    /** {@code unknown}: said to be unknown, never guessed. */
    record Unknown(String typed) implements Hours {}

    /** In the notation, but with parts that Haven does not interpret, such as {@code Mo-Fr sunrise-sunset}. */
    record AsWritten(String typed) implements Hours {}

    /**
     * A week, and what is different on some days of the year.
     *
     * @param week the hours of each day of the week
     * @param holidays the hours on public holidays; empty if nothing is said of them, so that they are not known
     * @param specials hours on dates, which come before those of the week and of holidays; the last that holds counts
     */
    record Weekly(String typed, Map<DayOfWeek, DayHours> week, Optional<DayHours> holidays, List<Special> specials)
            implements Hours {

        public Weekly {
            if (week.size() != DayOfWeek.values().length) {
                throw new IllegalArgumentException("A week has seven days.");
            }
            week = Collections.unmodifiableMap(new EnumMap<>(week));
            specials = List.copyOf(specials);
        }

        @Override
        public Stream<Weekly> weeks() {
            return Stream.of(this);
        }

        /** The hours of a day of the week that is no holiday and no special date. */
        public DayHours on(DayOfWeek day) {
            return Optional.ofNullable(week.get(day)).orElseThrow();
        }

        /** Whether every stretch of every day is certain. */
        public boolean isCertain() {
            return days().allMatch(DayHours::isCertain);
        }

        /** The hours of every day of which something is said. */
        public Stream<DayHours> days() {
            return Stream.of(
                            week.values().stream(),
                            holidays.stream(),
                            specials.stream().map(Special::hours))
                    .flatMap(days -> days);
        }
    }

    /**
     * Other weeks at other times of the year: {@code Apr-Sep Mo-Fr 09:00-17:00; Oct-Mar Mo-Fr 10:00-16:00}.
     *
     * @param seasons no two of which share a day, in the order of the file
     * @param rest the week of the days in no season; empty if there are no such days
     */
    record Seasonal(String typed, List<Season> seasons, Optional<Weekly> rest) implements Hours {

        public Seasonal {
            seasons = List.copyOf(seasons);
        }

        /** The week that holds on a date. */
        public Weekly on(LocalDate date) {
            return seasons.stream()
                    .filter(season -> season.contains(date))
                    .map(Season::week)
                    .findFirst()
                    .or(() -> rest)
                    .orElseThrow();
        }

        /** Those of seasons first. */
        @Override
        public Stream<Weekly> weeks() {
            return Stream.concat(seasons.stream().map(Season::week), rest.stream());
        }
    }

    /**
     * A part of the year and its week.
     *
     * @param dates at least one stretch of them
     */
    record Season(List<Dates> dates, Weekly week) {

        public Season {
            dates = List.copyOf(dates);
        }

        public boolean contains(LocalDate date) {
            return dates.stream().anyMatch(stretch -> stretch.contains(date));
        }
    }

    /** Other hours on some dates: {@code Dec 25 off}. */
    record Special(Dates dates, DayHours hours) {}

    /** Dates of special hours. */
    sealed interface Dates {

        boolean contains(LocalDate date);

        /** Of every year; the first may be later in the year than the last. */
        record Yearly(MonthDay first, MonthDay last) implements Dates {

            /** Whether it is nothing but whole months. */
            public boolean isOfMonths() {
                return first.getDayOfMonth() == 1
                        && last.getDayOfMonth() == last.getMonth().maxLength();
            }

            @Override
            public boolean contains(LocalDate date) {
                MonthDay day = MonthDay.from(date);
                boolean fromFirst = !day.isBefore(first);
                boolean untilLast = !day.isAfter(last);
                return first.isAfter(last) ? fromFirst || untilLast : fromFirst && untilLast;
            }
        }

        /** Of one time. */
        record Once(LocalDate first, LocalDate last) implements Dates {

            @Override
            public boolean contains(LocalDate date) {
                return !date.isBefore(first) && !date.isAfter(last);
            }
        }
    }
}
