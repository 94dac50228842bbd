package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.havenhub.files.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            every: Tuesday                                        | 2026-11-24 | 11-24 12-01 12-08 12-15
            every: Monday and Thursday                            | 2026-11-24 | 11-26 11-30 12-03 12-07
            every: day                                            | 2026-12-30 | 12-30 12-31 01-01 01-02
            every: 2nd and 4th Tuesday                            | 2026-11-24 | 11-24 12-08 12-22 01-12
            every: 5th Tuesday                                    | 2026-11-24 | 12-29 03-30 06-29 08-31
            every: last Friday                                    | 2027-01-29 | 01-29 02-26 03-26 04-30
            every: 1st and last Friday                            | 2027-01-01 | 01-01 01-29 02-05 02-26
            every: 15th of the month                              | 2026-11-24 | 12-15 01-15 02-15 03-15
            every: 31st of the month                              | 2026-11-24 | 12-31 01-31 03-31 05-31
            every: 29th of the month                              | 2027-01-30 | 03-29 04-29 05-29 06-29
            every: 29th of the month                              | 2028-01-30 | 02-29 03-29 04-29 05-29
            every: last day of the month                          | 2028-01-31 | 01-31 02-29 03-31 04-30
            'every: other Tuesday, from: 2026-12-15'              | 2026-11-24 | 12-15 12-29 01-12 01-26
            'every: other Sunday, from: 2020-12-20'               | 2020-12-24 | 01-03 01-17 01-31 02-14
            'every: 2 weeks on Tuesday and Thursday, from: 2026-12-15' | 2026-12-16 | 12-17 12-29 12-31 01-12
            'every: 2nd Tuesday every 2 months, from: 2026-11-10' | 2026-11-24 | 01-12 03-09 05-11 07-13
            'every: Tuesday, from: 2027-01-01'                    | 2026-11-24 | 01-05 01-12 01-19 01-26
            'every: Tuesday, until: 2026-12-01'                   | 2026-11-24 | 11-24 12-01
            'every: Tuesday, until: 2026-11-23'                   | 2026-11-24 | ''
            'every: Tuesday, from: 2028-01-01'                    | 2026-11-24 | ''
            'every: Tuesday, except: [2026-11-24, 2026-12-08]'    | 2026-11-24 | 12-01 12-15 12-22 12-29
            'every: Tuesday, except: [2026-12-20 to 2027-01-05]'  | 2026-12-15 | 12-15 01-12 01-19 01-26
            'every: Saturday, from: 2026-12-05, until: 2026-12-05' | 2026-11-24 | 12-05
            """)
    void theNextDatesAreThoseFromTodayOn(String typed, LocalDate today, String dates) {
        assertThat(meeting(typed).nextDates(today).stream()
                        .map(date -> date.toString().substring(5))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(dates);
    }

    @Test
    void whatIsOmittedIsWhatWouldHaveBeen() {
        Meeting meeting = meeting("every: Tuesday, from: 2026-12-01, except: [2026-12-21 to 2027-01-06, 2026-12-22]");

        assertThat(meeting.omittedFrom(LocalDate.of(2026, 12, 1)))
                .containsExactly(LocalDate.of(2026, 12, 22), LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 5));
    }

    private static Meeting meeting(String typed) {
        String record = "resources: [{id: a, kind: b, contacts: [{call: 116 123}], meets: [{" + typed + "}]}]";
        List<Resource> resources = ResourceReader.read(new SourceFile("resources/groups.yaml", record))
                .value();
        return resources.get(0).meetings().get(0);
    }
}
