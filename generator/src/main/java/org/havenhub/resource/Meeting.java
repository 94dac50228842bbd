package org.havenhub.resource;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.language.LocalText;
import org.havenhub.report.Place;

/**
 * A series of meetings of a group.
 *
 * @param every on which days
 * @param at from when to when; empty if nobody has said
 * @param from the first date; meetings every few weeks or months are counted from it, and have one
 * @param until the last date
 * @param except dates on which it does not meet
 * @param calendarName what a reader's calendar calls it, which others may see; empty for a word that tells nothing
 * @param calendarPlace whether a reader's calendar may hold the address
 * @param onHolidays whether it meets on public holidays too, if somebody has said so
 * @param place where its days are written
 */
public record Meeting(
        Recurrence every,
        Optional<MeetingTime> at,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<DateSpan> except,
        Optional<LocalText> calendarName,
        boolean calendarPlace,
        Certainty onHolidays,
        Place place) {

    /** How many dates are told. */
    private static final int MOST_DATES = 4;

    /** What is further ahead nobody has to know, and may have changed by then. */
    private static final Period SPAN = Period.ofYears(1);

    /** Within this time there is a meeting, or there never is: a fifth Friday, a 31st. */
    private static final Period HORIZON = Period.ofYears(10);

    public Meeting {
        if (every.interval() > 1 && from.isEmpty()) {
            throw new IllegalArgumentException("There is no date to count from.");
        }
        except = List.copyOf(except);
    }

    /** The dates of the next meetings, from a day on and within a year: a few at most. */
    public List<LocalDate> nextDates(LocalDate today) {
        LocalDate end = today.plus(SPAN);
        return datesFrom(today)
                .takeWhile(date -> !date.isAfter(end))
                .limit(MOST_DATES)
                .toList();
    }

    /** The dates of the meetings from a day on, ten years at most. */
    public Stream<LocalDate> datesFrom(LocalDate day) {
        return plannedFrom(day).filter(date -> !isExcepted(date));
    }

    /** The dates from a day on on which there would be a meeting, and is none. */
    public List<LocalDate> omittedFrom(LocalDate day) {
        return except.stream()
                .flatMap(DateSpan::dates)
                .filter(date -> !date.isBefore(day) && isPlanned(date, day))
                .distinct()
                .sorted()
                .toList();
    }

    /** The same in a place with these public holidays: if it rests on them, these are exceptions like others. */
    Meeting amid(Collection<LocalDate> holidays) {
        List<DateSpan> more = holidays.stream()
                .filter(day -> onHolidays == Certainty.NO && isOn(day))
                .distinct()
                .map(DateSpan::of)
                .toList();
        return more.isEmpty()
                ? this
                : new Meeting(
                        every,
                        at,
                        from,
                        until,
                        Stream.concat(except.stream(), more.stream())
                                .sorted(Comparator.comparing(DateSpan::first))
                                .toList(),
                        calendarName,
                        calendarPlace,
                        onHolidays,
                        place);
    }

    /** Whether there is a meeting on a date. */
    public boolean isOn(LocalDate date) {
        return isPlanned(date) && !isExcepted(date);
    }

    /** Whether a date, apart from exceptions, is one of the series. */
    boolean isPlanned(LocalDate date) {
        return isPlanned(date, date);
    }

    private Stream<LocalDate> plannedFrom(LocalDate day) {
        LocalDate first = from.filter(start -> start.isAfter(day)).orElse(day);
        LocalDate horizon = first.plus(HORIZON);
        LocalDate last = until.filter(end -> end.isBefore(horizon)).orElse(horizon);
        return last.isBefore(first)
                ? Stream.empty()
                : first.datesUntil(last.plusDays(1)).filter(date -> isPlanned(date, day));
    }

    private boolean isPlanned(LocalDate date, LocalDate day) {
        return !from.filter(date::isBefore).isPresent()
                && !until.filter(date::isAfter).isPresent()
                && every.isOn(date, from.orElse(day));
    }

    private boolean isExcepted(LocalDate date) {
        return except.stream().anyMatch(span -> span.contains(date));
    }
}
