package org.havenhub.resource;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the dates of the notation: {@code Dec 25}, {@code Dec 24-26}, {@code 2026 Dec 24-2027 Jan 02}, {@code Apr-Sep}. */
final class HoursDates {

    private static final int LEAP_YEAR = 2028;

    /** A stretch of dates that is longer than this was most likely meant the other way round. */
    private static final int LONGEST_OVER_NEW_YEAR = 183;

    private HoursDates() {}

    /** Whether both ends are days of months or whole months, and not weekdays, Easter or days after something. */
    static boolean isPlain(DateRange range) {
        DateWithOffset first = range.getStartDate();
        boolean endsPlain = range.getEndDate() == null
                || (isPlain(range.getEndDate()) && range.getEndDate().undefinedDay() == first.undefinedDay());
        return isPlain(first) && endsPlain && first.getMonth() != null && range.getInterval() == 0;
    }

    /** Whether it names months and no days of them. */
    static boolean isOfMonths(DateRange range) {
        return range.getStartDate().undefinedDay();
    }

    /**
     * Whether it is too short for a week of its own: {@code Dec 24 Mo} is a day that is a Monday in some years.
     *
     * @param range plain, and without a mistake
     */
    static boolean isShort(DateRange range) {
        LocalDate first = first(range).atYear(firstYear(range));
        return first.plusDays(6).isAfter(lastDay(range).atYear(lastYear(range)));
    }

    static Optional<HoursMistake> mistake(DateRange range) {
        Optional<HoursMistake> noDay = noDay(range, range.getStartDate()).or(() -> noDay(range, last(range)));
        return noDay.isPresent() ? noDay : reversed(range);
    }

    /** @param range without a mistake */
    static Hours.Dates read(DateRange range) {
        DateWithOffset first = range.getStartDate();
        MonthDay from = first(range);
        MonthDay until = lastDay(range);
        return first.undefinedYear()
                ? new Hours.Dates.Yearly(from, until)
                : new Hours.Dates.Once(from.atYear(first.getYear()), until.atYear(lastYear(range)));
    }

    /** The years that dates name and two others, of which one is a leap year: what does not meet in these never meets. */
    static Stream<Integer> sampleYears(Stream<Hours.Dates> dates) {
        return Stream.concat(
                Stream.of(LEAP_YEAR - 1, LEAP_YEAR),
                dates.filter(Hours.Dates.Once.class::isInstance)
                        .map(Hours.Dates.Once.class::cast)
                        .flatMap(once ->
                                Stream.of(once.first().getYear(), once.last().getYear())));
    }

    private static Optional<HoursMistake> noDay(DateRange range, DateWithOffset date) {
        Month month = month(range, date);
        int year = date.undefinedYear() ? LEAP_YEAR : date.getYear();
        if (date.undefinedDay() || date.getDay() <= month.length(Year.isLeap(year))) {
            return Optional.empty();
        }
        return Optional.of(HoursMistake.bad(
                "There is no such day as " + range + ".",
                month.getValue() == 2 && date.getDay() == 29
                        ? "February has 29 days in leap years alone, and " + year + " is none."
                        : "Look the date up in a calendar."));
    }

    private static Optional<HoursMistake> reversed(DateRange range) {
        boolean yearAtTheEndAlone =
                range.getStartDate().undefinedYear() && !last(range).undefinedYear();
        if (yearAtTheEndAlone) {
            return Optional.of(HoursMistake.bad(
                    range + " has a year at its end alone.",
                    "Write a year before both dates, or before none if it is so every year."));
        }
        LocalDate first = first(range).atYear(firstYear(range));
        LocalDate last = lastDay(range).atYear(lastYear(range));
        boolean goesTheLongWayRound = !isOfMonths(range)
                && last(range).undefinedYear()
                && ChronoUnit.DAYS.between(first, last) > LONGEST_OVER_NEW_YEAR
                && last.getYear() > first.getYear();
        return last.isBefore(first) || goesTheLongWayRound
                ? Optional.of(HoursMistake.bad(
                        range + " ends before it begins.", "Write the earlier date first, for example Dec 24-26."))
                : Optional.empty();
    }

    private static int firstYear(DateRange range) {
        DateWithOffset first = range.getStartDate();
        return first.undefinedYear() ? LEAP_YEAR : first.getYear();
    }

    /** The year of the last date, which is the next one if it would be earlier than the first: {@code Dec 24-Jan 02}. */
    private static int lastYear(DateRange range) {
        DateWithOffset last = last(range);
        if (!last.undefinedYear()) {
            return last.getYear();
        }
        return firstYear(range) + (lastDay(range).isBefore(first(range)) ? 1 : 0);
    }

    private static DateWithOffset last(DateRange range) {
        return range.getEndDate() == null ? range.getStartDate() : range.getEndDate();
    }

    private static MonthDay first(DateRange range) {
        return MonthDay.of(
                month(range, range.getStartDate()),
                isOfMonths(range) ? 1 : range.getStartDate().getDay());
    }

    /** Of a whole February the 29th, which is the 28th in years that have none. */
    private static MonthDay lastDay(DateRange range) {
        DateWithOffset last = last(range);
        Month month = month(range, last);
        return MonthDay.of(month, isOfMonths(range) ? month.maxLength() : last.getDay());
    }

    /** The month of a date; the last of a range may leave it to the first: {@code Dec 24-26}. */
    private static Month month(DateRange range, DateWithOffset date) {
        DateWithOffset named = date.getMonth() == null ? range.getStartDate() : date;
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(named.getMonth().name()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPlain(DateWithOffset date) {
        return date.getVarDate() == null
                && date.getNthWeekDay() == null
                && date.getWeekDayOffset() == null
                && date.getDayOffset() == 0
                && !date.isOpenEnded();
    }
}
