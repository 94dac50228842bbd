package org.havenhub.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.language.ZoneDefinition;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Location;
import org.havenhub.resource.Meeting;
import org.havenhub.resource.MeetingTime;
import org.havenhub.resource.Recurrence;
import org.havenhub.resource.Resource;

/** One series of meetings, with its time zone. */
final class MeetingEvent {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final Resource resource;
    private final Meeting meeting;
    private final Optional<ZoneId> zone;
    private final LocalDate first;
    private final ContentLines lines = new ContentLines();

    /**
     * @param zone of the meetings; without one they are by the clock of whoever reads the calendar
     * @param first a date of the series
     */
    MeetingEvent(Resource resource, Meeting meeting, Optional<ZoneId> zone, LocalDate first) {
        this.resource = resource;
        this.meeting = meeting;
        this.zone = zone;
        this.first = first;
    }

    String write(String id, String name) {
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Calendar//EN");
        lines.add("CALSCALE:GREGORIAN");
        zone.filter(clock -> meeting.at().isPresent())
                .ifPresent(clock -> ZoneDefinition.of(clock, first).forEach(lines::add));
        writeEvent(id, name);
        lines.add("END:VCALENDAR");
        return lines.toString();
    }

    private void writeEvent(String id, String name) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + id);
        lines.add("DTSTAMP:" + day(resource.verified().orElse(first)) + "T000000Z");
        lines.add("DTSTART" + moment(first));
        meeting.at()
                .flatMap(MeetingTime::length)
                .map(length -> first.atTime(begin()).plus(length))
                .ifPresent(end -> lines.add("DTEND" + moment(end)));
        lines.add("RRULE:" + rule());
        meeting.omittedFrom(first).forEach(date -> lines.add("EXDATE" + moment(date)));
        lines.addText("SUMMARY", name);
        place().ifPresent(place -> lines.addText("LOCATION", place));
        lines.add("CLASS:PRIVATE");
        lines.add("END:VEVENT");
    }

    private String rule() {
        Recurrence every = meeting.every();
        String interval = every.interval() == 1 ? "" : ";INTERVAL=" + every.interval();
        return days(every).replaceFirst(";", interval + ";")
                + meeting.until()
                        .map(this::lastMoment)
                        .map(until -> ";UNTIL=" + until)
                        .orElse("");
    }

    private static String days(Recurrence every) {
        if (every instanceof Recurrence.Weekly weekly) {
            // Where a week begins matters to each second one. Not every program takes it for Monday.
            return "FREQ=WEEKLY;WKST=MO;BYDAY=" + joined(weekly.days().stream().map(MeetingEvent::code));
        }
        if (every instanceof Recurrence.MonthlyByWeekday monthly) {
            return "FREQ=MONTHLY;BYDAY=" + joined(monthly.days().stream().map(nth -> nth.number() + code(nth.day())));
        }
        if (every instanceof Recurrence.MonthlyByDate monthly) {
            return "FREQ=MONTHLY;BYMONTHDAY="
                    + joined(Recurrence.inOrder(monthly.days().stream()).map(String::valueOf));
        }
        throw new IllegalStateException("Not written yet: " + every);
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(","));
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** The end of a series is told in the time of Greenwich if its beginning is told in that of a zone. */
    private String lastMoment(LocalDate date) {
        if (meeting.at().isEmpty()) {
            return day(date);
        }
        LocalDateTime last = date.atTime(begin());
        return zone.map(clock ->
                        last.atZone(clock).withZoneSameInstant(ZoneOffset.UTC).format(TIME) + "Z")
                .orElseGet(() -> last.format(TIME));
    }

    private String moment(LocalDate date) {
        return meeting.at().isEmpty() ? ";VALUE=DATE:" + day(date) : moment(date.atTime(begin()));
    }

    private String moment(LocalDateTime time) {
        return zone.map(clock -> ";TZID=" + clock).orElse("") + ":" + time.format(TIME);
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private LocalTime begin() {
        return meeting.at().map(MeetingTime::begin).orElse(LocalTime.MIDNIGHT);
    }

    /** The address, if the record allows it, it is no secret, and there is no other. */
    private Optional<String> place() {
        List<Location> places = resource.contacts().stream()
                .filter(Contact.Visit.class::isInstance)
                .map(visit -> ((Contact.Visit) visit).location())
                .toList();
        return meeting.calendarPlace() && places.size() == 1 && places.get(0) instanceof Location.Public place
                ? Optional.of(address(place))
                : Optional.empty();
    }

    /** Without the name of the place, which may tell what it is. */
    private static String address(Location.Public place) {
        return Stream.of(place.street(), place.town(), place.postcode())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
