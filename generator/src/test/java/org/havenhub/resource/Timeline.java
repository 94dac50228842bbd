package org.havenhub.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.havenhub.resource.DayHours.Stretch;

/**
 * Weekly hours laid out in time, from the day before an instant to a fortnight after it: what the script of the pages is held against.
 * The generator itself knows no clock, and never asks.
 *
 * <p>What cannot be certain is unknown: days of which nobody knows whether they are holidays; what would last from one day
 * into a holiday or a special date; and opening or closing at a time that the clock shows twice or not at all on the day it is
 * changed.
 */
public final class Timeline {

    private static final int FORTNIGHT = 14;

    private final List<Span> spans;
    private final Instant end;

    /** @param end of what is told of the future */
    private Timeline(List<Span> spans, Instant end) {
        this.spans = spans;
        this.end = end;
    }

    /** Whether it is open at an instant. */
    public static Certainty isOpen(Hours hours, Instant instant, LocalCalendar calendar) {
        if (hours instanceof Hours.Always) {
            return Certainty.YES;
        }
        return weeks(hours)
                .map(weeks -> around(instant, weeks, calendar).isOpen(instant))
                .orElse(Certainty.UNKNOWN);
    }

    /** When {@link #isOpen} next gives another answer; empty if it does not within a fortnight. */
    public static Optional<Instant> nextChange(Hours hours, Instant instant, LocalCalendar calendar) {
        return weeks(hours).flatMap(weeks -> around(instant, weeks, calendar).nextChange(instant));
    }

    /** The week of each date, if it is a matter of weeks. */
    private static Optional<Function<LocalDate, Hours.Weekly>> weeks(Hours hours) {
        if (hours instanceof Hours.Seasonal seasonal) {
            return Optional.of(seasonal::on);
        }
        return hours instanceof Hours.Weekly weekly ? Optional.of(date -> weekly) : Optional.empty();
    }

    private static Timeline around(Instant instant, Function<LocalDate, Hours.Weekly> weeks, LocalCalendar calendar) {
        LocalDate day = instant.atZone(calendar.zone()).toLocalDate();
        List<LocalSpan> local = day.minusDays(2)
                .datesUntil(day.plusDays(FORTNIGHT + 2))
                .flatMap(date -> new Day(date, weeks, calendar).spans())
                .toList();
        List<Span> spans =
                joined(local).stream().flatMap(span -> span.in(calendar.zone())).toList();
        return new Timeline(spans, instant.plus(FORTNIGHT, ChronoUnit.DAYS));
    }

    private Certainty isOpen(Instant instant) {
        List<Certainty> answers = spans.stream()
                .filter(span -> span.contains(instant))
                .map(Span::open)
                .toList();
        if (answers.contains(Certainty.YES)) {
            return Certainty.YES;
        }
        return answers.isEmpty() ? Certainty.NO : Certainty.UNKNOWN;
    }

    private Optional<Instant> nextChange(Instant instant) {
        Certainty now = isOpen(instant);
        return spans.stream()
                .flatMap(span -> Stream.of(span.from, span.until))
                .filter(edge -> edge.isAfter(instant) && !edge.isAfter(end))
                .sorted()
                .filter(edge -> isOpen(edge) != now)
                .findFirst();
    }

    /** Certain spans that touch, such as those before and after midnight, are one. */
    private static List<LocalSpan> joined(List<LocalSpan> spans) {
        List<LocalSpan> joined = new ArrayList<>();
        spans.stream()
                .filter(LocalSpan::certain)
                .sorted(Comparator.comparing(LocalSpan::from))
                .forEach(span -> {
                    int last = joined.size() - 1;
                    if (last >= 0 && joined.get(last).touches(span)) {
                        joined.set(last, joined.get(last).with(span));
                    } else {
                        joined.add(span);
                    }
                });
        spans.stream().filter(span -> !span.certain()).forEach(joined::add);
        return joined;
    }

    /** A date with its hours. */
    private record Day(LocalDate date, Function<LocalDate, Hours.Weekly> weeks, LocalCalendar calendar) {

        Stream<LocalSpan> spans() {
            boolean staysOpen = !new Day(date.plusDays(1), weeks, calendar).isSpecial();
            return possible().stretches().stream().flatMap(stretch -> spans(stretch, staysOpen));
        }

        private Hours.Weekly week() {
            return weeks.apply(date);
        }

        /** What is certain is what holds whether or not it is a holiday. */
        private DayHours possible() {
            DayHours usual = week().on(date.getDayOfWeek());
            return special().orElseGet(() -> switch (calendar.isHoliday(date)) {
                case NO -> usual;
                case YES -> onHoliday();
                case UNKNOWN -> onHoliday().equals(usual) ? usual : either(usual, onHoliday());
            });
        }

        private DayHours onHoliday() {
            return week().holidays().orElse(DayHours.of(List.of(new Stretch(0, DayHours.DAY, false, ""))));
        }

        /** What holds on the date instead of the week and of holidays: the last that is said of it. */
        private Optional<DayHours> special() {
            return week().specials().stream()
                    .filter(special -> special.dates().contains(date))
                    .reduce((earlier, later) -> later)
                    .map(Hours.Special::hours);
        }

        /** Whether it may be unlike other days of the week. */
        private boolean isSpecial() {
            DayHours usual = week().on(date.getDayOfWeek());
            return special()
                    .map(other -> !other.equals(usual))
                    .orElseGet(() -> calendar.isHoliday(date) != Certainty.NO
                            && !week().holidays().equals(Optional.of(usual)));
        }

        private static DayHours either(DayHours one, DayHours other) {
            return DayHours.of(Stream.concat(one.stretches().stream(), other.stretches().stream())
                    .map(stretch -> new Stretch(stretch.from(), stretch.until(), false, ""))
                    .toList());
        }

        private Stream<LocalSpan> spans(Stretch stretch, boolean staysOpen) {
            if (!stretch.endsNextDay() || staysOpen) {
                return Stream.of(span(stretch.from(), stretch.until(), stretch.certain()));
            }
            return Stream.of(
                    span(stretch.from(), DayHours.DAY, stretch.certain()), span(DayHours.DAY, stretch.until(), false));
        }

        private LocalSpan span(int from, int until, boolean certain) {
            LocalDateTime midnight = date.atStartOfDay();
            return new LocalSpan(midnight.plusMinutes(from), midnight.plusMinutes(until), certain);
        }
    }

    /** A span by the clock on the wall. */
    private record LocalSpan(LocalDateTime from, LocalDateTime until, boolean certain) {

        boolean touches(LocalSpan later) {
            return !later.from.isAfter(until);
        }

        LocalSpan with(LocalSpan later) {
            return new LocalSpan(from, later.until.isAfter(until) ? later.until : until, true);
        }

        Stream<Span> in(ZoneId zone) {
            Edge opening = Edge.of(from, zone);
            Edge closing = Edge.of(until, zone);
            Certainty open = certain ? Certainty.YES : Certainty.UNKNOWN;
            return Stream.of(
                            new Span(opening.earliest, opening.latest, Certainty.UNKNOWN),
                            new Span(opening.latest, closing.earliest, open),
                            new Span(closing.earliest, closing.latest, Certainty.UNKNOWN))
                    .filter(span -> span.from.isBefore(span.until));
        }
    }

    /** When the clock shows a time: once, or on the day it is changed perhaps twice or never. */
    private record Edge(Instant earliest, Instant latest) {

        static Edge of(LocalDateTime local, ZoneId zone) {
            ZoneOffsetTransition change = zone.getRules().getTransition(local);
            if (change == null) {
                Instant once = local.atZone(zone).toInstant();
                return new Edge(once, once);
            }
            Instant before = local.toInstant(change.getOffsetBefore());
            Instant after = local.toInstant(change.getOffsetAfter());
            return before.isBefore(after) ? new Edge(before, after) : new Edge(after, before);
        }
    }

    private record Span(Instant from, Instant until, Certainty open) {

        boolean contains(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(until);
        }
    }
}
