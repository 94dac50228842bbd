package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.havenhub.files.SourceFile;
import org.havenhub.resource.Meeting;
import org.havenhub.resource.Resource;
import org.havenhub.resource.ResourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What calendars make of the files, as ical4j reads them. */
class MeetingCalendarTest {

    static {
        // It would ask a server for newer time zones.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration DAY = Duration.ofDays(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every: Tuesday, at: 18:30-20:00",
                "every: Tuesday and Thursday, at: 18:30-20:00, from: 2026-01-13",
                "every: Monday to Friday, at: 07:30",
                "every: day, at: 18:30 for 45 minutes",
                "every: Sunday, at: 01:30-02:30",
                "every: Saturday, at: 22:30-00:30",
                "every: 2nd and 4th Tuesday, at: 18:30-20:00",
                "every: 5th Tuesday, at: 18:30-20:00",
                "every: last Friday, at: 18:30-20:00",
                "every: 1st and last Friday, at: 18:30-20:00",
                "every: 1st Monday and 3rd Friday, at: 18:30-20:00",
                "every: 2nd Tuesday every 2 months, at: 18:30-20:00, from: 2026-12-08",
                "every: other Tuesday, at: 18:30-20:00, from: 2026-12-15",
                "every: other Sunday, at: 18:30-20:00, from: 2020-12-20",
                "every: 2 weeks on Tuesday and Sunday, at: 18:30-20:00, from: 2026-12-15",
                "every: 2 weeks on Tuesday and Sunday, at: 18:30-20:00, from: 2026-12-20",
                "every: 15th of the month, at: 18:30-20:00",
                "every: 29th of the month, at: 18:30-20:00",
                "every: 31st of the month, at: 18:30-20:00",
                "every: 1st and last day of the month, at: 18:30-20:00",
                "every: 13th every 3 months, at: 18:30-20:00, from: 2026-01-13",
                "every: Tuesday, at: 18:30-20:00, until: 2027-03-30",
                "every: Tuesday, at: 00:30-02:00, until: 2027-06-01",
                "every: Tuesday, at: 18:30-20:00, except: [2026-12-22, 2027-03-30, 2027-07-20 to 2027-09-05]",
                "every: Tuesday, at: 18:30-20:00, from: 2026-12-01, except: 2026-12-01",
                "every: Saturday, at: 10:00-16:00, from: 2026-12-05, until: 2026-12-05",
                "every: 2nd Tuesday",
                "every: Tuesday, until: 2027-03-30, except: 2026-12-22",
                "every: other Tuesday, from: 2026-12-15",
            })
    void aCalendarShowsTheSameTimesForTwoYears(String typed) {
        for (String zone : List.of("Europe/London", "America/New_York", "Asia/Kolkata", "UTC", "America/Nuuk")) {
            Resource resource = resource("timezone: " + zone, typed);

            assertThat(occurrences(event(write(resource)), ZoneId.of(zone)))
                    .as(zone)
                    .isEqualTo(planned(resource));
        }
    }

    @Test
    void aGroupThatRestsOnPublicHolidaysDoesNotMeetThenInACalendarEither() {
        Resource resource = resource("verified: 2026-11-04", "every: Friday, at: 18:30, on-holidays: no")
                .amid(List.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 3, 26)));

        assertThat(occurrences(event(write(resource)), LONDON))
                .isEqualTo(planned(resource))
                .contains("2026-12-18T18:30")
                .doesNotContain("2026-12-25T18:30", "2027-03-26T18:30");
        assertThat(write(resource)).contains("EXDATE;TZID=Europe/London:20261225T183000\r\n");
    }

    /** Where the clock is changed in spring, the time that it does not show is taken as that before the change. */
    @Test
    void aTimeThatTheClockLeavesOutIsStillOnTheDay() {
        Resource resource =
                resource("timezone: Europe/London", "every: last Sunday, at: 01:30-03:00, from: 2027-03-28");

        assertThat(write(resource)).contains("DTSTART;TZID=Europe/London:20270328T013000\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/London",
                "Europe/Dublin",
                "America/New_York",
                "America/Nuuk",
                "America/Santiago",
                "America/Sao_Paulo",
                "Australia/Lord_Howe",
                "Africa/Casablanca",
                "Asia/Kolkata",
                "Pacific/Chatham",
                "UTC",
            })
    void theTimeZoneOfAFileHasTheOffsetsOfTheZone(String name) {
        Resource resource = resource("timezone: " + name, "every: Tuesday, at: 18:30-20:00, from: 2026-01-13");
        VTimeZone written = zone(write(resource));
        ZoneRules known = ZoneId.of(name).getRules();

        Instant end = Instant.parse("2029-01-13T00:00:00Z");
        for (Instant at = Instant.parse("2026-01-13T00:00:00Z"); at.isBefore(end); at = at.plus(Duration.ofHours(12))) {
            if (!known.getOffset(at.minus(DAY)).equals(known.getOffset(at.plus(DAY)))) {
                // On the day itself ical4j knows no time of the change.
                continue;
            }
            Observance observance = written.getApplicableObservance(at.atOffset(ZoneOffset.UTC));
            ZoneOffset offset = observance
                    .<TzOffsetTo>getRequiredProperty(Property.TZOFFSETTO)
                    .getOffset();
            assertThat(offset).as("%s", at).isEqualTo(known.getOffset(at));
        }
    }

    @Test
    void theWholeFileForOneSeries() {
        Resource resource = resource(
                "verified: 2026-11-04",
                "every: 2nd and 4th Tuesday, at: 18:30-20:00, from: 2026-01-13, until: 2027-01-26, except: 2026-12-22");

        assertThat(write(resource)).isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Calendar//EN
                        CALSCALE:GREGORIAN
                        BEGIN:VTIMEZONE
                        TZID:Europe/London
                        BEGIN:DAYLIGHT
                        TZOFFSETTO:+0100
                        TZOFFSETFROM:+0000
                        DTSTART:20250330T010000
                        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                        END:DAYLIGHT
                        BEGIN:STANDARD
                        TZOFFSETTO:+0000
                        TZOFFSETFROM:+0100
                        DTSTART:20251026T020000
                        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                        END:STANDARD
                        END:VTIMEZONE
                        BEGIN:VEVENT
                        UID:e865c40c-adbb-51e7-b529-0d7e59fac123
                        DTSTAMP:20261104T000000Z
                        DTSTART;TZID=Europe/London:20260113T183000
                        DTEND;TZID=Europe/London:20260113T200000
                        RRULE:FREQ=MONTHLY;BYDAY=2TU,4TU;UNTIL=20270126T183000Z
                        EXDATE;TZID=Europe/London:20261222T183000
                        SUMMARY:Meeting
                        CLASS:PRIVATE
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @Test
    void withoutATimeTheMeetingIsADay() {
        String file = write(resource("verified: 2026-11-04", "every: Tuesday, until: 2026-12-29, except: 2026-12-22"));

        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20261110\r\n", "UNTIL=20261229\r\n", "EXDATE;VALUE=DATE:20261222\r\n")
                .doesNotContain("VTIMEZONE", "DTEND");
    }

    @Test
    void withoutATimeZoneTheMeetingIsByTheClockOfTheReader() {
        Resource resource = resource("verified: 2026-11-04", "every: Tuesday, at: 18:30, until: 2026-12-29");

        assertThat(new MeetingCalendar("hub", Optional.empty(), TODAY).of(resource, 0, "Meeting"))
                .contains("DTSTART:20261110T183000\r\n", "UNTIL=20261229T183000\r\n")
                .doesNotContain("TZ");
    }

    @Test
    void aSeriesWithoutABeginningBeginsWhenItWasChecked() {
        Resource resource = resource("verified: 2026-11-04", "every: Tuesday, at: 18:30");

        assertThat(write(resource)).contains("DTSTART;TZID=Europe/London:20261110T183000");
        assertThat(new MeetingCalendar("hub", Optional.of(LONDON), TODAY.plusMonths(3)).of(resource, 0, "Meeting"))
                .isEqualTo(write(resource));
        assertThat(write(resource("cost: free", "every: Tuesday, at: 18:30")))
                .contains("DTSTAMP:20261124T000000Z", "DTSTART;TZID=Europe/London:20261124T183000");
    }

    @Test
    void aSeriesKeepsItsIdWhenItsTimesChange() {
        String id = id(resource("cost: free", "every: Tuesday, at: 18:30"), 0);

        assertThat(id(resource("verified: 2026-11-01", "every: Tuesdays, at: 19:00-20:00, until: 2027-12-01"), 0))
                .isEqualTo(id);
        assertThat(id(resource("cost: free", "every: Monday}, {every: Tuesday"), 1))
                .isEqualTo(id);
        assertThat(id(resource("cost: free", "every: Tuesday}, {every: Tuesday"), 1))
                .isNotEqualTo(id);
        assertThat(id(resource("cost: free", "every: Monday"), 0)).isNotEqualTo(id);
        assertThat(id).matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    @Test
    void anAddressIsThereIfTheRecordAllowsIt() {
        String visit = "{visit: {name: The Lantern Rooms, street: 12 Quay Street, town: Northport, postcode: NX1 2AB}}";
        String hidden = "{visit: {street: 12 Quay Street, town: Northport, confidential: yes}}";

        assertThat(place(visit, "calendar-place: yes")).contains("12 Quay Street, Northport, NX1 2AB");
        assertThat(place(visit, "calendar-place: no")).isEmpty();
        assertThat(place(visit, "at: 18:30")).isEmpty();
        assertThat(place(hidden, "calendar-place: yes")).isEmpty();
        assertThat(place(visit + ", " + hidden, "calendar-place: yes")).isEmpty();
        assertThat(place(visit + ", " + visit, "calendar-place: yes")).isEmpty();
    }

    private static Optional<String> place(String contacts, String field) {
        Resource resource = resource("contacts: [" + contacts + "]", "every: Tuesday, " + field);
        return Optional.ofNullable(event(write(resource)).getLocation()).map(Property::getValue);
    }

    @Test
    void namesAreEscapedAndLongLinesFolded() {
        String name = "Tea; cake, and \\ \n" + "كعك ".repeat(40) + "😀".repeat(40);
        Resource resource = resource("cost: free", "every: Tuesday, at: 18:30");
        String file = new MeetingCalendar("hub", Optional.of(LONDON), TODAY).of(resource, 0, name);

        assertThat(file.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(event(file).getSummary().getValue()).isEqualTo(name.strip());
    }

    @Test
    void theSameRecordMakesTheSameBytesOnAnyMachine() {
        Resource resource = resource("cost: free", "every: other Tuesday, at: 18:30, from: 2026-01-13");
        String file = write(resource);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(write(resource)).isEqualTo(file);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** By the clock of the place, as the page lists them. */
    private static List<String> planned(Resource resource) {
        Meeting meeting = resource.meetings().get(0);
        LocalTime begin = meeting.at().map(at -> at.begin()).orElse(LocalTime.MIDNIGHT);
        boolean isDay = meeting.at().isEmpty();
        return meeting.datesFrom(TODAY)
                .takeWhile(date -> date.isBefore(TODAY.plusYears(2)))
                .map(date -> isDay ? date.toString() : onTheClock(date.atTime(begin), resource))
                .toList();
    }

    private static String onTheClock(LocalDateTime time, Resource resource) {
        return time.atZone(resource.timezone().orElse(LONDON)).toLocalDateTime().toString();
    }

    private static List<String> occurrences(VEvent event, ZoneId zone) {
        boolean isDay = event.getDateTimeStart().getDate() instanceof LocalDate;
        Stream<? extends Period<? extends Temporal>> found = isDay
                ? event
                        .<LocalDate>calculateRecurrenceSet(
                                new Period<>(TODAY, TODAY.plusYears(2).minusDays(1)))
                        .stream()
                : event
                        .<ZonedDateTime>calculateRecurrenceSet(new Period<>(
                                TODAY.atStartOfDay(zone), TODAY.plusYears(2).atStartOfDay(zone)))
                        .stream();
        return found.map(period -> words(period.getStart())).sorted().toList();
    }

    private static String words(Temporal start) {
        return start instanceof ZonedDateTime time ? time.toLocalDateTime().toString() : start.toString();
    }

    private static String write(Resource resource) {
        return new MeetingCalendar("hub", Optional.of(LONDON), TODAY).of(resource, 0, "Meeting");
    }

    private static String id(Resource resource, int series) {
        String file = new MeetingCalendar("hub", Optional.of(LONDON), TODAY).of(resource, series, "Meeting");
        return event(file).getRequiredProperty(Property.UID).getValue();
    }

    private static VEvent event(String file) {
        return (VEvent) read(file).getComponent(Component.VEVENT).orElseThrow();
    }

    private static VTimeZone zone(String file) {
        return (VTimeZone) read(file).getComponent(Component.VTIMEZONE).orElseThrow();
    }

    private static Calendar read(String file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file));
            assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }

    private static Resource resource(String field, String meeting) {
        String record = "resources: [{id: circle, kind: b, "
                + (field.startsWith("contacts") ? "" : "contacts: [{call: 116 123}], ") + field + ", meets: [{"
                + meeting + "}]}]";
        return ResourceReader.read(new SourceFile("resources/groups.yaml", record))
                .value()
                .get(0);
    }
}
