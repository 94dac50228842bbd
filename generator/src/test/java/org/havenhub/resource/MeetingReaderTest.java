package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingReaderTest {

    /** On the right what Haven makes of it, in its own words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tuesday                                    | Tuesday
            Tuesdays                                   | Tuesday
            every Tue                                  | Tuesday
            weekly on Tuesday                          | Tuesday
            Tuesday every week                         | Tuesday
            each week on Thursday and Tuesday          | Tuesday and Thursday
            Mon, Wed and Fri                           | Monday, Wednesday and Friday
            Mo/We/Fr                                   | Monday, Wednesday and Friday
            Monday to Friday                           | Monday, Tuesday, Wednesday, Thursday and Friday
            Sat-Mon                                    | Monday, Saturday and Sunday
            day                                        | day
            every day                                  | day
            daily                                      | day
            Monday to Sunday                           | day
            week                                       | Tuesday
            other Tuesday                              | other Tuesday
            every other Tuesday                        | other Tuesday
            alternate Tuesdays                         | other Tuesday
            other week                                 | other Tuesday
            2 weeks                                    | other Tuesday
            every two weeks on Tuesday                 | other Tuesday
            fortnightly                                | other Tuesday
            Tuesday, fortnightly                       | other Tuesday
            2 weeks on Tuesday and Thursday            | 2 weeks on Tuesday and Thursday
            Tuesday every 3 weeks                      | 3 weeks on Tuesday
            2nd Tuesday                                | 2nd Tuesday
            2nd Tuesday of the month                   | 2nd Tuesday
            the second Tuesday of each month           | 2nd Tuesday
            monthly on the 2nd Tuesday                 | 2nd Tuesday
            first Tuesday                              | 1st Tuesday
            2nd and 4th Tuesday                        | 2nd and 4th Tuesday
            second and fourth Tuesdays                 | 2nd and 4th Tuesday
            2nd Tuesday and 4th Tuesday                | 2nd and 4th Tuesday
            1st, 3rd and 5th Saturday                  | 1st, 3rd and 5th Saturday
            last Friday                                | last Friday
            last Friday of the month                   | last Friday
            1st and last Friday                        | 1st and last Friday
            1st Monday and 3rd Friday                  | 1st Monday and 3rd Friday
            2nd Tuesday every 2 months                 | 2nd Tuesday every 2 months
            2nd Tuesday of every other month           | 2nd Tuesday every 2 months
            every 3 months on the 2nd Tuesday          | 2nd Tuesday every 3 months
            15th                                       | 15th of the month
            15th of the month                          | 15th of the month
            monthly on the 15th                        | 15th of the month
            day 15 of the month                        | 15th of the month
            1st and 15th                               | 1st and 15th of the month
            1st of the month                           | 1st of the month
            last day of the month                      | last day of the month
            last day                                   | last day of the month
            15th and last day                          | 15th and last day of the month
            13th every 2 months                        | 13th every 2 months
            """)
    void daysAreReadAsPeopleWriteThem(String typed, String notation) {
        Meeting meeting = clean("every: " + typed + ", from: 2026-01-13");

        assertThat(meeting.every().notation()).isEqualTo(notation);
        assertThat(clean("every: " + notation + ", from: 2026-01-13").every()).isEqualTo(meeting.every());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18:30-20:00                | 18:30 PT1H30M
            18:30 - 20:00              | 18:30 PT1H30M
            from 18:30 to 20:00        | 18:30 PT1H30M
            6:30pm-8pm                 | 18:30 PT1H30M
            6.30pm to 8pm              | 18:30 PT1H30M
            09:30-11                   | 09:30 PT1H30M
            noon-2pm                   | 12:00 PT2H
            18:30                      | 18:30
            7pm                        | 19:00
            18:30 for 90 minutes       | 18:30 PT1H30M
            18:30 for 90 min           | 18:30 PT1H30M
            7pm for 2 hours            | 19:00 PT2H
            19:00 for 1.5 hours        | 19:00 PT1H30M
            19:00, for 1 hour 30 minutes | 19:00 PT1H30M
            19:00 for 1h 30m           | 19:00 PT1H30M
            19:00 for 1 hour and 15 minutes | 19:00 PT1H15M
            22:30-00:30                | 22:30 PT2H
            22:30-24:00                | 22:30 PT1H30M
            22:30-midnight             | 22:30 PT1H30M
            """)
    void timesAreReadAsPeopleWriteThem(String typed, String time) {
        MeetingTime at = clean("every: Tuesday, at: '" + typed + "'").at().orElseThrow();

        assertThat(at.begin() + at.length().map(length -> " " + length).orElse(""))
                .isEqualTo(time);
    }

    @Test
    void exceptionsAreDatesAndRanges() {
        Meeting meeting =
                clean("every: Tuesday, except: [2026-12-22, 2026-12-28 to 2027-01-08, 2027-02-01/2027-02-09]");

        assertThat(meeting.except())
                .extracting(DateSpan::toString)
                .containsExactly("2026-12-22", "2026-12-28 to 2027-01-08", "2027-02-01 to 2027-02-09");
    }

    @Test
    void whatIsNotGivenIsNotGuessed() {
        Meeting meeting = clean("every: last Thursday");

        assertThat(meeting.at()).isEmpty();
        assertThat(meeting.from()).isEmpty();
        assertThat(meeting.until()).isEmpty();
        assertThat(meeting.except()).isEmpty();
        assertThat(meeting.calendarName()).isEmpty();
        assertThat(meeting.calendarPlace()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            every: Twosday                                    | bad-meeting: Did you mean Tuesday?
            every: martes                                     | bad-meeting: Haven does not know “martes”
            every: Tuesday 18:30                              | bad-meeting: The time has a field of its own
            every: Tuesday at 6                               | bad-meeting: The time has a field of its own
            every: other Tuesday                              | bad-meeting: without a date to count from
            every: fortnightly                                | bad-meeting: not said on which day of the week
            every: 2nd Tuesday every 2 months                 | bad-meeting: without a date to count from
            every: other Friday, from: 2026-09-10             | bad-meeting: for example from: 2026-09-11
            every: 6th Tuesday                                | bad-meeting: never has 6
            every: 32nd                                       | bad-meeting: No month has a day 32
            every: 0 weeks on Tuesday, from: 2026-01-13       | bad-meeting: 0 weeks apart
            every: 60 weeks on Tuesday, from: 2026-01-13      | bad-meeting: 60 weeks apart
            every: 15th every 13 months, from: 2026-01-15     | bad-meeting: 13 months apart
            every: month                                      | bad-meeting: on which day of the month
            every: last                                       | bad-meeting: on which day of the month
            every: 15                                         | bad-meeting: For a date write: 15th of the month
            every: Tuesday last                               | bad-meeting: cannot tell on which days
            every: second Tuesday                             | ambiguous-meeting: write: other Tuesday
            every: biweekly                                   | ambiguous-meeting: twice in that time
            every: bi-weekly on Tuesday                       | ambiguous-meeting: twice in that time
            every: weekdays                                   | ambiguous-meeting: Monday to Friday
            every: 2nd Tuesday and Thursday                   | ambiguous-meeting: 2nd Tuesday and 2nd Thursday
            every: other Tuesday and Thursday                 | ambiguous-meeting: 2 weeks on Tuesday and Thursday
            every: 2nd week on Tuesday                        | ambiguous-meeting: write: other Tuesday
            every: 1st                                        | ambiguous-meeting: 1st of the month
            every: 1st and 3rd                                | ambiguous-meeting: 1st and 3rd Saturday
            every: Tuesday, at: '25:00'                       | bad-meeting: a day ends at 24:00
            every: Tuesday, at: '18:70'                       | bad-meeting: minutes 00 to 59
            every: Tuesday, at: '20:00-18:30'                 | bad-meeting: 18:30-20:00
            every: Tuesday, at: '18:30-18:30'                 | bad-meeting: ends when it begins
            every: Tuesday, at: '06:00-19:00'                 | bad-meeting: too long
            every: Tuesday, at: evening                       | bad-meeting: no time of a meeting
            every: Tuesday, at: '18:30-20:00, 21:00'          | bad-meeting: no time of a meeting
            every: Tuesday, at: 18:30 for ages                | bad-meeting: no length of a meeting
            every: Tuesday, at: 18:30 for 20 hours            | bad-meeting: up to twelve hours
            every: Tuesday, at: 7-9                           | ambiguous-meeting: which half of the day
            every: Tuesday, at: 7-9pm                         | ambiguous-meeting: Write: 19:00-21:00
            every: Tuesday, at: '6:30'                        | ambiguous-meeting: 18:30
            every: Tuesday, from: 2026-12-01, until: 2026-01-01 | bad-meeting: last date is before the first
            every: Tuesday, from: 2026-12-02, until: 2026-12-07 | bad-meeting: there is no meeting
            every: Tuesday, from: 2026-02-30                  | bad-date: no such day
            every: Tuesday, from: 13 January 2026             | bad-date: Write: 2026-01-13
            every: Tuesday, except: 2026-02-30                | bad-date: no such day
            every: Tuesday, except: 2026-12-30 to 2026-12-01  | bad-meeting: 2026-12-01 to 2026-12-30
            every: Tuesday, except: 2026-01-01 to 2027-12-01  | bad-meeting: more than a year
            every: Tuesday, except: 2026-12-23                | idle-exception: near that date: 2026-12-22 and 2026-12-29
            every: Tuesday, except: 2026-12-23 to 2026-12-28  | idle-exception: near that date: 2026-12-22 and 2026-12-29
            every: Tuesday, from: 2027-01-05, except: 2026-12-22 | idle-exception: near that date: 2027-01-05
            every: 31st                                       | skipped-months: last day of the month
            every: 30th                                       | skipped-months: last day of the month
            """)
    void mistakesAreToldWithTheirRemedy(String typed, String told) {
        List<String> problems = read(typed).report().problems().stream()
                .map(problem ->
                        problem.rule().id() + ": " + problem.message() + " " + String.join(" ", problem.hints()))
                .toList();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0))
                .startsWith(told.substring(0, told.indexOf(' ')))
                .contains(told.substring(told.indexOf(' ') + 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 300, 5000})
    void longNonsenseIsAProblemAndNoException(int times) {
        assertThat(read("every: " + "Tuesday and ".repeat(times)).report().hasErrors())
                .isTrue();
        assertThat(read("every: " + "1st ".repeat(times)).report().hasErrors()).isTrue();
        assertThat(read("every: Monday, at: " + "9 ".repeat(times)).report().hasErrors())
                .isTrue();
    }

    private static Meeting clean(String meeting) {
        Checked<Optional<Meeting>> read = read(meeting);
        assertThat(read.report().problems()).as(meeting).isEmpty();
        return read.value().orElseThrow();
    }

    private static Checked<Optional<Meeting>> read(String meeting) {
        String typed = meeting.replaceFirst("every: (.*?)(?=$|, (?:at|from|until|except):)", "every: '$1'")
                .replaceFirst("except: (?=\\d)(.*)$", "except: ['$1']");
        String record = "resources:\n  - id: a\n    name: A\n    kind: b\n    contacts: {call: 116 123}\n    meets: [{"
                + typed + "}]\n";
        return ResourceReader.read(new SourceFile("resources/groups.yaml", record))
                .map(resources -> resources.get(0).meetings().stream().findFirst());
    }
}
