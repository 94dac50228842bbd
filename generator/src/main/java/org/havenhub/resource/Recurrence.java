package org.havenhub.resource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On which days a group meets. */
public sealed interface Recurrence {

    /** The last of a month, as a number of a weekday or of a day. */
    int LAST = -1;

    /**
     * Whether it is on a date.
     *
     * @param start from which weeks and months are counted where not every one of them has a meeting
     */
    boolean isOn(LocalDate date, LocalDate start);

    /** Every how many weeks or months; more than one needs a date to count from. */
    int interval();

    /** What to type for it. */
    String notation();

    /** {@code Tuesday and Thursday}, {@code other Tuesday}, {@code 3 weeks on Tuesday}. */
    record Weekly(SortedSet<DayOfWeek> days, int interval) implements Recurrence {

        public Weekly {
            days = copy(days);
        }

        @Override
        public boolean isOn(LocalDate date, LocalDate start) {
            long weeks = ChronoUnit.WEEKS.between(monday(start), monday(date));
            return days.contains(date.getDayOfWeek()) && Math.floorMod(weeks, interval) == 0;
        }

        @Override
        public String notation() {
            if (days.size() == DayOfWeek.values().length && interval == 1) {
                return "day";
            }
            String names = joined(days.stream().map(Recurrence::name));
            if (interval == 1) {
                return names;
            }
            return interval == 2 && days.size() == 1 ? "other " + names : interval + " weeks on " + names;
        }

        private static LocalDate monday(LocalDate date) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    /** {@code 1st and 3rd Saturday}, {@code last Friday}. */
    record MonthlyByWeekday(SortedSet<Nth> days, int interval) implements Recurrence {

        public MonthlyByWeekday {
            days = copy(days);
        }

        @Override
        public boolean isOn(LocalDate date, LocalDate start) {
            return isMonth(date, start, interval) && days.stream().anyMatch(day -> day.isOn(date));
        }

        @Override
        public String notation() {
            Stream<String> names = days.stream()
                    .map(Nth::day)
                    .distinct()
                    .map(day -> joined(numbersOf(day).stream().map(Recurrence::ordinal)) + " " + name(day));
            return joined(names) + everyMonths(interval);
        }

        /** Which ones of a weekday. */
        public List<Integer> numbersOf(DayOfWeek day) {
            return days.stream().filter(nth -> nth.day == day).map(Nth::number).toList();
        }
    }

    /** {@code 1st and 15th of the month}, {@code last day of the month}. */
    record MonthlyByDate(SortedSet<Integer> days, int interval) implements Recurrence {

        public MonthlyByDate {
            days = copy(days);
        }

        @Override
        public boolean isOn(LocalDate date, LocalDate start) {
            boolean isLast = days.contains(LAST) && date.getDayOfMonth() == date.lengthOfMonth();
            return isMonth(date, start, interval) && (isLast || days.contains(date.getDayOfMonth()));
        }

        @Override
        public String notation() {
            String names = joined(inOrder(days.stream()).map(day -> day == LAST ? "last day" : ordinal(day)));
            return names + (interval == 1 ? " of the month" : everyMonths(interval));
        }
    }

    /**
     * A weekday of a month.
     *
     * @param number from 1 to 5, or {@link #LAST}
     */
    record Nth(int number, DayOfWeek day) implements Comparable<Nth> {

        boolean isOn(LocalDate date) {
            boolean isThatOne = number == LAST
                    ? date.plusWeeks(1).getMonth() != date.getMonth()
                    : (date.getDayOfMonth() - 1) / 7 + 1 == number;
            return isThatOne && date.getDayOfWeek() == day;
        }

        /** By the weekday, the last of a month behind the others. */
        @Override
        public int compareTo(Nth other) {
            int byDay = day.compareTo(other.day);
            return byDay == 0 ? Integer.compare(place(number), place(other.number)) : byDay;
        }
    }

    /** Days or numbers of a month in the order of the month. */
    static Stream<Integer> inOrder(Stream<Integer> numbers) {
        return numbers.sorted((one, other) -> Integer.compare(place(one), place(other)));
    }

    private static int place(int number) {
        return number == LAST ? Integer.MAX_VALUE : number;
    }

    private static boolean isMonth(LocalDate date, LocalDate start, int interval) {
        long months =
                Period.between(start.withDayOfMonth(1), date.withDayOfMonth(1)).toTotalMonths();
        return Math.floorMod(months, interval) == 0;
    }

    private static String everyMonths(int interval) {
        return interval == 1 ? "" : " every " + interval + " months";
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String ordinal(int number) {
        if (number == LAST) {
            return "last";
        }
        boolean isTeen = number / 10 == 1;
        return number
                + switch (isTeen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** In the way of an English list: {@code a, b and c}. */
    private static String joined(Stream<String> parts) {
        List<String> all = new ArrayList<>(parts.toList());
        String last = all.remove(all.size() - 1);
        return all.isEmpty() ? last : all.stream().collect(Collectors.joining(", ")) + " and " + last;
    }

    private static <T extends Comparable<T>> SortedSet<T> copy(SortedSet<T> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A recurrence has a day.");
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(days));
    }
}
