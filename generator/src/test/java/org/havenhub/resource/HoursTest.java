package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.yaml.Given;
import org.havenhub.yaml.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether somebody answers at an instant, and when that changes. */
class HoursTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** 24 November 2026 is a Tuesday. 25 December is a Friday, and 28 December the Monday after. */
    private static final LocalCalendar CALENDAR = in(LONDON);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-17:00; PH off         | 2026-11-24T08:59 | NO      | 2026-11-24T09:00
            Mo-Fr 09:00-17:00; PH off         | 2026-11-24T09:00 | YES     | 2026-11-24T17:00
            Mo-Fr 09:00-17:00; PH off         | 2026-11-24T16:59 | YES     | 2026-11-24T17:00
            Mo-Fr 09:00-17:00; PH off         | 2026-11-24T17:00 | NO      | 2026-11-25T09:00
            Mo-Fr 09:00-17:00; PH off         | 2026-11-27T17:00 | NO      | 2026-11-30T09:00
            Mo-Fr 09:00-12:00,13:00-17:00; PH off | 2026-11-24T12:30 | NO  | 2026-11-24T13:00
            Mo-Fr 09:00-12:00,12:00-17:00; PH off | 2026-11-24T11:00 | YES | 2026-11-24T17:00
            Mo-Su,PH 18:00-02:00              | 2026-11-24T01:30 | YES     | 2026-11-24T02:00
            Mo-Su,PH 18:00-02:00              | 2026-11-24T02:00 | NO      | 2026-11-24T18:00
            Mo-Su,PH 18:00-02:00              | 2026-11-24T23:59 | YES     | 2026-11-25T02:00
            Fr 22:00-04:00; PH off            | 2026-11-28T03:00 | YES     | 2026-11-28T04:00
            Fr 22:00-04:00; PH off            | 2026-11-27T03:00 | NO      | 2026-11-27T22:00
            Mo-Su,PH 00:00-24:00              | 2026-11-24T12:00 | YES     |
            Mo-Fr 00:00-24:00; PH off         | 2026-11-24T12:00 | YES     | 2026-11-28T00:00
            Mo-Fr 18:00-24:00; PH off         | 2026-11-24T23:00 | YES     | 2026-11-25T00:00
            Mo 09:00-12:00; PH off            | 2026-11-24T12:00 | NO      | 2026-11-30T09:00
            """)
    void anOrdinaryWeek(String hours, LocalDateTime local, Certainty open, LocalDateTime change) {
        check(hours, local, open, change, CALENDAR);
    }

    /** 25 and 28 December are public holidays in this place, and nobody has listed those of 2028. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-17:00; PH off           | 2026-12-25T10:00 | NO      | 2026-12-29T09:00
            Mo-Fr 09:00-17:00; PH 10:00-12:00   | 2026-12-25T09:30 | NO      | 2026-12-25T10:00
            Mo-Fr 09:00-17:00; PH 10:00-12:00   | 2026-12-25T11:00 | YES     | 2026-12-25T12:00
            Mo-Fr 09:00-17:00                   | 2026-12-24T18:00 | NO      | 2026-12-25T00:00
            Mo-Fr 09:00-17:00                   | 2026-12-25T10:00 | UNKNOWN | 2026-12-26T00:00
            Mo-Fr 09:00-17:00                   | 2026-12-26T10:00 | NO      | 2026-12-28T00:00
            Mo-Su,PH 18:00-02:00                | 2026-12-25T20:00 | YES     | 2026-12-26T02:00
            24/7; PH off                        | 2026-12-25T20:00 | NO      | 2026-12-26T00:00
            Mo-Fr 09:00-17:00; PH off; Dec 25 10:00-12:00 | 2026-12-25T11:00 | YES | 2026-12-25T12:00
            Mo-Fr 09:00-17:00; PH off; Dec 24 off         | 2026-12-24T10:00 | NO  | 2026-12-29T09:00
            Mo-Fr 09:00-17:00; PH off; 2026 Dec 24 10:00-14:00 | 2026-12-24T09:30 | NO | 2026-12-24T10:00
            Mo-Fr 09:00-17:00; PH off; 2027 Dec 24 off    | 2026-12-24T09:30 | YES | 2026-12-24T17:00
            Mo-Fr 09:00-17:00; PH off; Dec 24-Jan 02 off  | 2026-12-30T09:30 | NO  | 2027-01-04T09:00
            Mo-Su,PH 00:00-24:00; Dec 25 off    | 2026-12-24T23:00 | YES     | 2026-12-25T00:00
            Mo-Su 18:00-02:00; PH off           | 2026-12-24T23:00 | YES     | 2026-12-25T00:00
            Mo-Su 18:00-02:00; PH off           | 2026-12-25T01:00 | UNKNOWN | 2026-12-25T02:00
            Mo-Su 18:00-02:00; PH off           | 2026-12-25T02:00 | NO      | 2026-12-26T18:00
            Mo-Fr 09:00-17:00; PH off           | 2028-01-04T10:00 | UNKNOWN | 2028-01-04T17:00
            Mo-Fr 09:00-17:00; PH off           | 2028-01-04T18:00 | NO      | 2028-01-05T09:00
            Mo-Su,PH 09:00-17:00                | 2028-01-04T10:00 | YES     | 2028-01-04T17:00
            Mo-Fr 09:00-17:00; PH off; 2028 Jan 04 09:00-12:00 | 2028-01-04T10:00 | YES | 2028-01-04T12:00
            """)
    void holidaysAndDates(String hours, LocalDateTime local, Certainty open, LocalDateTime change) {
        check(hours, local, open, change, CALENDAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24/7                                | YES
            by appointment                      | UNKNOWN
            unknown                             | UNKNOWN
            Mo-Su,PH sunrise-sunset             | UNKNOWN
            Mo-Su,PH 09:00-17:00 unknown        | UNKNOWN
            Mo-Su,PH 09:00-17:00 "by appointment" | UNKNOWN
            Mo-Su,PH 09:00-17:00 open "ring the bell" | YES
            Mo-Su,PH 13:00-17:00 "by appointment" | NO
            """)
    void whatIsNotCertainIsUnknown(String hours, Certainty open) {
        assertThat(Timeline.isOpen(read(hours), at("2026-11-24T12:00", LONDON), CALENDAR))
                .isEqualTo(open);
    }

    /**
     * In London the clock goes from 01:59 to 01:00 on 25 October 2026 and from 00:59 to 02:00 on 28 March 2027. Times are in
     * UTC.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Su,PH 18:00-02:00 | 2026-10-24T23:30Z | YES     | 2026-10-25T02:00Z
            Mo-Su,PH 18:00-02:00 | 2026-10-25T00:30Z | YES     | 2026-10-25T02:00Z
            Mo-Su,PH 18:00-02:00 | 2026-10-25T01:30Z | YES     | 2026-10-25T02:00Z
            Mo-Su,PH 18:00-02:00 | 2026-10-25T02:00Z | NO      | 2026-10-25T18:00Z
            Mo-Su,PH 18:00-01:30 | 2026-10-25T00:29Z | YES     | 2026-10-25T00:30Z
            Mo-Su,PH 18:00-01:30 | 2026-10-25T00:30Z | UNKNOWN | 2026-10-25T01:30Z
            Mo-Su,PH 18:00-01:30 | 2026-10-25T01:30Z | NO      | 2026-10-25T18:00Z
            Mo-Su,PH 01:30-05:00 | 2026-10-25T00:29Z | NO      | 2026-10-25T00:30Z
            Mo-Su,PH 01:30-05:00 | 2026-10-25T00:30Z | UNKNOWN | 2026-10-25T01:30Z
            Mo-Su,PH 01:30-05:00 | 2026-10-25T01:30Z | YES     | 2026-10-25T05:00Z
            Mo-Su,PH 09:00-17:00 | 2026-10-24T08:00Z | YES     | 2026-10-24T16:00Z
            Mo-Su,PH 09:00-17:00 | 2026-10-25T08:00Z | NO      | 2026-10-25T09:00Z
            Mo-Su,PH 18:00-02:00 | 2027-03-28T00:30Z | YES     | 2027-03-28T01:00Z
            Mo-Su,PH 18:00-02:00 | 2027-03-28T01:00Z | NO      | 2027-03-28T17:00Z
            Mo-Su,PH 18:00-01:30 | 2027-03-28T00:29Z | YES     | 2027-03-28T00:30Z
            Mo-Su,PH 18:00-01:30 | 2027-03-28T00:45Z | UNKNOWN | 2027-03-28T01:30Z
            Mo-Su,PH 18:00-01:30 | 2027-03-28T01:30Z | NO      | 2027-03-28T17:00Z
            Mo-Su,PH 00:00-24:00 | 2027-03-27T23:30Z | YES     |
            Mo-Su,PH 00:00-24:00 | 2026-10-25T01:30Z | YES     |
            """)
    void theClockIsChangedInLondon(String hours, String utc, Certainty open, String change) {
        checkInUtc(hours, utc, open, change, in(LONDON));
    }

    /**
     * In New York the clock goes from 01:59 to 01:00 on 1 November 2026 (06:00 UTC) and from 01:59 to 03:00 on 14 March 2027
     * (07:00 UTC).
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Su,PH 20:00-02:00 | 2026-11-01T05:30Z | YES     | 2026-11-01T07:00Z
            Mo-Su,PH 20:00-02:00 | 2026-11-01T06:30Z | YES     | 2026-11-01T07:00Z
            Mo-Su,PH 20:00-02:00 | 2026-11-01T07:00Z | NO      | 2026-11-02T01:00Z
            Mo-Su,PH 20:00-01:30 | 2026-11-01T05:45Z | UNKNOWN | 2026-11-01T06:30Z
            Mo-Su,PH 20:00-04:00 | 2027-03-14T06:30Z | YES     | 2027-03-14T08:00Z
            Mo-Su,PH 20:00-02:30 | 2027-03-14T06:15Z | YES     | 2027-03-14T06:30Z
            Mo-Su,PH 20:00-02:30 | 2027-03-14T07:15Z | UNKNOWN | 2027-03-14T07:30Z
            Mo-Su,PH 09:00-17:00 | 2027-03-13T14:00Z | YES     | 2027-03-13T22:00Z
            Mo-Su,PH 09:00-17:00 | 2027-03-14T13:00Z | YES     | 2027-03-14T21:00Z
            """)
    void theClockIsChangedInNewYork(String hours, String utc, Certainty open, String change) {
        checkInUtc(hours, utc, open, change, in(NEW_YORK));
    }

    @Test
    void whereTheClockIsChangedAtMidnightADayStaysOneDay() {
        LocalCalendar cairo = in(ZoneId.of("Africa/Cairo"));
        Hours hours = read("Mo-Su,PH 00:00-24:00");
        Instant start = Instant.parse("2027-04-25T00:00:00Z");

        for (int minutes = 0; minutes < 7 * 24 * 60; minutes += 30) {
            Instant instant = start.plus(minutes, ChronoUnit.MINUTES);
            assertThat(Timeline.isOpen(hours, instant, cairo))
                    .as(instant.toString())
                    .isEqualTo(Certainty.YES);
        }
    }

    /** A law: between two changes the answer stays the same. */
    @Test
    void theNextChangeIsTheNextOne() {
        for (String typed : new String[] {
            "Mo-Fr 09:00-17:00; PH off",
            "Mo-Su,PH 18:00-02:00",
            "Mo-Su 18:00-01:30; PH 20:00-03:00; Dec 24 off",
            "Mo,We,Fr 10:00-14:00; Tu,Th 16:00-20:00",
        }) {
            Hours hours = read(typed);
            Instant instant = Instant.parse("2026-10-23T00:00:00Z");
            for (int changes = 0; changes < 30; changes++) {
                Instant next = Timeline.nextChange(hours, instant, CALENDAR).orElseThrow();
                Certainty before = Timeline.isOpen(hours, instant, CALENDAR);
                for (Instant between = instant;
                        between.isBefore(next);
                        between = between.plus(30, ChronoUnit.MINUTES)) {
                    assertThat(Timeline.isOpen(hours, between, CALENDAR))
                            .as(typed + " at " + between)
                            .isEqualTo(before);
                }
                assertThat(Timeline.isOpen(hours, next, CALENDAR))
                        .as(typed + " at " + next)
                        .isNotEqualTo(before);
                instant = next;
            }
        }
    }

    private static void check(
            String hours, LocalDateTime local, Certainty open, LocalDateTime change, LocalCalendar calendar) {
        Instant instant = ZonedDateTime.of(local, calendar.zone()).toInstant();

        assertThat(Timeline.isOpen(read(hours), instant, calendar)).isEqualTo(open);
        assertThat(Timeline.nextChange(read(hours), instant, calendar)
                        .map(next -> LocalDateTime.ofInstant(next, calendar.zone())))
                .isEqualTo(java.util.Optional.ofNullable(change));
    }

    private static void checkInUtc(String hours, String utc, Certainty open, String change, LocalCalendar calendar) {
        Instant instant = utc(utc);

        assertThat(Timeline.isOpen(read(hours), instant, calendar)).isEqualTo(open);
        assertThat(Timeline.nextChange(read(hours), instant, calendar))
                .isEqualTo(java.util.Optional.ofNullable(change).map(HoursTest::utc));
    }

    private static Instant utc(String minutes) {
        return Instant.parse(minutes.replace("Z", ":00Z"));
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static LocalCalendar in(ZoneId zone) {
        return new LocalCalendar(
                zone,
                Set.of(
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 28),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 12, 27)));
    }

    private static Hours read(String typed) {
        Yaml yaml = new Yaml.Text(typed, true, Place.inFile("resources/lines.yaml"));
        return HoursReader.hours()
                .reading()
                .read(new Given("hours", yaml, HoursReader.hours().shape(), new Problems()))
                .orElseThrow();
    }
}
