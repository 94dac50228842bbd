package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.resource.DayHours.Stretch;
import org.havenhub.yaml.Given;
import org.havenhub.yaml.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursReaderTest {

    @ParameterizedTest
    @CsvSource({
        "24/7,Always",
        "24 / 7,Always",
        "by appointment,ByAppointment",
        "By Appointment,ByAppointment",
        "\"by appointment\",ByAppointment",
        "unknown,Unknown",
        "Unknown,Unknown",
    })
    void someHoursAreWords(String typed, String sort) {
        Hours hours = read(typed);

        assertThat(hours.getClass().getSimpleName()).isEqualTo(sort);
        assertThat(hours.typed()).isEqualTo(typed);
    }

    /** On the right what Haven makes of it, in the notation: days first, then holidays, then dates. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mo-Fr 09:00-17:00                              | Mo-Fr 09:00-17:00
            Mo-Fr 09:00-17:00; PH off                      | Mo-Fr 09:00-17:00; PH off
            Mo-Fr 09:00-12:00,13:00-17:00                  | Mo-Fr 09:00-12:00,13:00-17:00
            Mo-Su,PH 18:00-02:00                           | Mo-Su,PH 18:00-02:00
            Mo-Su,PH 17:00-10:00                           | Mo-Su,PH 17:00-10:00
            Mo-Fr 17:00-09:00; Sa,Su 18:00-10:00           | Mo-Fr 17:00-09:00; Sa,Su 18:00-10:00
            Mo 06:00-02:00                                 | Mo 06:00-02:00
            Mo-Su,PH 00:00-09:00,10:00-24:00               | Mo-Su,PH 00:00-09:00,10:00-24:00
            Mo 20:00-12:30                                 | Mo 20:00-12:30
            Mo 19:00-12:00; Tu 21:00-11:45                 | Mo 19:00-12:00; Tu 21:00-11:45
            Mo-Fr 16:00-22:00; Sa,Su,PH 12:00-22:00        | Mo-Fr 16:00-22:00; Sa,Su,PH 12:00-22:00
            Mo-Sa 09:00-18:00; We 09:00-20:00; PH off      | Mo,Tu,Th-Sa 09:00-18:00; We 09:00-20:00; PH off
            Tu-Su 10:00-20:00; PH 12:00-16:00              | Tu-Su 10:00-20:00; PH 12:00-16:00
            Su-Th 09:00-17:00                              | Mo-Th,Su 09:00-17:00
            Mo-Fr,PH,Su 09:00-12:00                        | Mo-Fr,Su,PH 09:00-12:00
            PH,Mo 10:00-12:00                              | Mo,PH 10:00-12:00
            10:00-18:00                                    | Mo-Su 10:00-18:00
            Mo-Fr 09:00-12:00, We 14:00-18:00              | Mo,Tu,Th,Fr 09:00-12:00; We 09:00-12:00,14:00-18:00
            Mo-Fr 09:00-17:00, PH off                      | Mo-Fr 09:00-17:00; PH off
            24/7; PH off                                   | Mo-Su 00:00-24:00; PH off
            24/7; Dec 25 off                               | Mo-Su,PH 00:00-24:00; Dec 25 off
            Th-Su 12:00-21:00; Dec 24-26 off               | Th-Su 12:00-21:00; Dec 24-26 off
            Mo 10:00-12:00; Dec 24-Jan 02 off              | Mo 10:00-12:00; Dec 24-Jan 02 off
            Mo 10:00-12:00; 2026 Dec 24 10:00-14:00        | Mo 10:00-12:00; 2026 Dec 24 10:00-14:00
            Mo 10:00-12:00; 2026 Dec 24-Jan 02 off         | Mo 10:00-12:00; 2026 Dec 24-2027 Jan 02 off
            Mo 10:00-12:00; Dec 20-31 off; Dec 24 10:00-12:00 | Mo 10:00-12:00; Dec 20-31 off; Dec 24 10:00-12:00
            Mo-Fr 09:00-17:00 "by appointment"             | Mo-Fr 09:00-17:00 "by appointment"
            Mo-Fr 09:00-17:00 open "ring the bell"         | Mo-Fr 09:00-17:00 open "ring the bell"
            Mo-Fr 09:00-17:00; Sa unknown                  | Mo-Fr 09:00-17:00; Sa unknown
            Mo-Fr 09:00-17:00; Aug off                     | Mo-Fr 09:00-17:00; Aug off
            Mo-Fr 09:00-17:00; Dec-Feb off; 2027 Aug off   | Mo-Fr 09:00-17:00; Dec-Feb off; 2027 Aug 01-31 off
            Mo-Fr 09:00-17:00; PH unknown "look at the door" | Mo-Fr 09:00-17:00; PH "look at the door"
            """)
    void theNotationIsRead(String typed, String notation) {
        assertThat(notation(read(typed))).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            mo–fr 9:00 – 17:00                             | Mo-Fr 09:00-17:00
            Mo-Fr: 09:00-17:00;                            | Mo-Fr 09:00-17:00
            Mon-Fri 9am-5pm                                | Mo-Fr 09:00-17:00
            Mon. - Fri. 9.30 a.m. – 5 p.m.                 | Mo-Fr 09:30-17:00
            Monday to Friday 9 to 17                       | Mo-Fr 09:00-17:00
            from 9am until 5pm on Mondays and Tuesdays     | Mo,Tu 09:00-17:00
            daily 18:00-22:00                              | Mo-Su 18:00-22:00
            every day 18:00-2:00                           | Mo-Su 18:00-02:00
            every day 22-6                                 | Mo-Su 22:00-06:00
            Mo 6-22                                        | Mo 06:00-22:00
            Mo 6:30-18:00                                  | Mo 06:30-18:00
            Mo 5:30-14:00                                  | Mo 05:30-14:00
            9h30-17h30 Mo                                  | Mo 09:30-17:30
            Sat & Sun 10.00 - 16.00                        | Sa,Su 10:00-16:00
            Mo 9:00-12:00,14:00-18:00                      | Mo 09:00-12:00,14:00-18:00
            Mo noon-midnight                               | Mo 12:00-24:00
            Mo 12am-6am                                    | Mo 00:00-06:00
            Mo 12pm-6pm                                    | Mo 12:00-18:00
            Mo 22:00-00:00                                 | Mo 22:00-24:00
            Mon-Fri 9am-5pm, Sat 10am-2pm, closed bank holidays | Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off
            Monday to Friday, 9am to 5pm                   | Mo-Fr 09:00-17:00
            Mon, Wed, 9am-5pm                              | Mo,We 09:00-17:00
            9am-5pm, Monday to Friday                      | Mo-Fr 09:00-17:00
            9am-5pm 7 days a week                          | Mo-Su 09:00-17:00
            9am-5pm, 7 days/week                           | Mo-Su 09:00-17:00
            Mon-Sat 9am-5pm. Closed Sundays                | Mo-Sa 09:00-17:00
            lunes a viernes de 9 a 17                      | Mo-Fr 09:00-17:00
            de lunes a viernes, de 9:00 a 17:00            | Mo-Fr 09:00-17:00
            Lunes a viernes: 9h-14h y 16h-20h              | Mo-Fr 09:00-14:00,16:00-20:00
            Miercoles desde las 10:00 hasta las 12:30      | We 10:00-12:30
            sábados y domingos, de 10 a 14 horas           | Sa,Su 10:00-14:00
            todos los días de 14:00 a medianoche           | Mo-Su 14:00-24:00
            7 días a la semana de 9:00 a 21:00             | Mo-Su 09:00-21:00
            Lunes a sábado de 10:00 a 20:00, domingos cerrado | Mo-Sa 10:00-20:00
            lunes a viernes de 9:00 a 14:00; festivos cerrado | Mo-Fr 09:00-14:00; PH off
            lunes a viernes 09:00-17:00; 25 de diciembre cerrado | Mo-Fr 09:00-17:00; Dec 25 off
            Mon-Fri 9am-5pm Sat 10am-2pm                   | Mo-Fr 09:00-17:00; Sa 10:00-14:00
            Mo-Sa 10:00-18:00; closed on Sundays           | Mo-Sa 10:00-18:00
            Mo-Fr 09:00-17:00 by appointment only          | Mo-Fr 09:00-17:00 "by appointment"
            Mo 10:00-12:00; 25 December closed             | Mo 10:00-12:00; Dec 25 off
            Mo 10:00-12:00; 24-26 Dec off                  | Mo 10:00-12:00; Dec 24-26 off
            Mo 10:00-12:00; 24 Dec - 2 Jan off             | Mo 10:00-12:00; Dec 24-Jan 02 off
            Mo 10:00-12:00; Dec 25,26 off                  | Mo 10:00-12:00; Dec 25 off; Dec 26 off
            Mo 10:00-12:00; December 24, 2026 13:00-14:00  | Mo 10:00-12:00; 2026 Dec 24 13:00-14:00
            Mo 10:00-12:00; 24th December 2026 off         | Mo 10:00-12:00; 2026 Dec 24 off
            Mo 10:00-12:00; 2026-12-24 13:00-14:00         | Mo 10:00-12:00; 2026 Dec 24 13:00-14:00
            """)
    void whatPeopleWriteInsteadIsReadWhereItCanMeanOneThingOnly(String typed, String notation) {
        assertThat(notation(read(typed))).isEqualTo(notation);
    }

    @Test
    void aLineBreakEndsARule() {
        assertThat(notation(read("Mo-Fr 09:00-17:00\nSa 10:00-12:00"))).isEqualTo("Mo-Fr 09:00-17:00; Sa 10:00-12:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo 9-5             | It cannot be told which half of the day 9-5 means.          | Write: Mo 09:00-17:00
            Mo 9:00-5:00       | It cannot be told which half of the day 9:00-5:00 means.    | Write: Mo 09:00-17:00
            Mo 18:00-8:00      | It cannot be told which half of the day 18:00-8:00 means.   | Write: Mo 18:00-20:00
            Mo 13:00-5:00      | It cannot be told which half of the day 13:00-5:00 means.   | Write: Mo 13:00-17:00
            Mo 09:00-5:00      | It cannot be told which half of the day 09:00-5:00 means.   | Write: Mo 09:00-17:00
            Mo 9-12            | It cannot be told which half of the day 9-12 means.         | Write: Mo 09:00-12:00
            Mo 1:00-3:00       | It cannot be told which half of the day 1:00-3:00 means.    | Write: Mo 13:00-15:00
            Mo 9am-5           | It cannot be told which half of the day 9am-5 means.        | Write: Mo 09:00-17:00
            Mo 9-5pm           | It cannot be told which half of the day 9-5pm means.        | Write: Mo 09:00-17:00
            Mo 8-10pm          | It cannot be told which half of the day 8-10pm means.       | Write: Mo 20:00-22:00
            Mon - Fri: 9-5     | It cannot be told which half of the day 9-5 means.          | Write: Mo-Fr 09:00-17:00
            9 to 5, Monday to Friday | It cannot be told which half of the day 9-5 means.    | Write: Mo-Fr 09:00-17:00
            daily 9-9          | It cannot be told which half of the day 9-9 means.          | Write: Mo-Su 09:00-21:00
            lunes a viernes de 9 a 5 | It cannot be told which half of the day 9-5 means.    | Write: Mo-Fr 09:00-17:00
            Lunes 9:00-14:00; Mar 9:00-14:00 | “Mar” may be a Tuesday or the month of March. | If you mean the day, write: Tu
            9am–5pm weekdays   | Not everybody takes the word “weekdays” for the same days.  | Write: Mo-Fr 09:00-17:00
            entre semana de 9:00 a 17:00 | Not everybody takes the word “entre semana” for the same days. \
            | Write: Mo-Fr 09:00-17:00
            weekdays 09:00-17:00 | Not everybody takes the word “weekdays” for the same days. | Write: Mo-Fr 09:00-17:00
            9-5 weekends       | Not everybody takes the word “weekends” for the same days. It cannot be told which half of the \
            day 9-5 means.     | Write: Sa,Su 09:00-17:00
            Mo 10:00-12:00; holidays off | Not everybody takes the word “holidays” for the same days. \
            | Write: Mo 10:00-12:00; PH off
            Fr-Mo 09:00-17:00  | Fr-Mo runs over the end of the week. | If you mean Monday to Friday, write: Mo-Fr
            Sa-Mo 09:00-17:00  | Sa-Mo runs over the end of the week. | If you mean Monday to Saturday, write: Mo-Sa
            Mo-Fr 09:00-17:00, PH 10:00-12:00 | Behind a comma, “PH 10:00-12:00” is added to the hours that such a day has \
            anyway. | If these hours come instead of the others, put a semicolon before “PH 10:00-12:00”.
            Mo-Fr 09:00-17:00, Dec 24 10:00-12:00 | Behind a comma, “Dec 24 10:00-12:00” is added to the hours that such a \
            day has anyway. | If these hours come instead of the others, put a semicolon before “Dec 24 10:00-12:00”.
            Mo-Fr 10:00-09:00 | 10:00-09:00 ends before it begins. It would mean open for 23 hours, through the night. \
            | If the two times stand the wrong way round, write: 09:00-10:00
            17:00-16:00        | 17:00-16:00 ends before it begins. It would mean open for 23 hours, through the night. \
            | If the two times stand the wrong way round, write: 16:00-17:00
            Mo 16:00-09:15     | 16:00-09:15 ends before it begins. It would mean open for 17 hours, through the night. \
            | If the two times stand the wrong way round, write: 09:15-16:00
            9am - 5pm          | It is not said on which days. | If it is so every day, write: Mo-Su 09:00-17:00
            9-5                | It cannot be told which half of the day 9-5 means. It is not said on which days. \
            | If it is so every day, write: Mo-Su 09:00-17:00
            Mon-Fri 9am-12am   | Not everybody takes 12am for midnight. | If you mean noon, write: 12:00
            Mon-Fri 9-5, closed 1-2pm | It cannot be told which half of the day 9-5 means. It cannot be told which half of \
            the day 1-2pm means. | Name the days, and write each time with two digits for the hour, from 00:00 to 24:00.
            Mo 11am-10am       | 11:00-10:00 ends before it begins. It would mean open for 23 hours, through the night. \
            | If the two times stand the wrong way round, write: 10:00-11:00
            """)
    void whatCanMeanTwoThingsIsNotGuessed(String typed, String message, String hint) {
        assertThat(problem(typed)).isEqualTo("ambiguous-hours: " + message + " > " + hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Munday 09:00-17:00      | Haven does not know “Munday” in opening hours.         | Did you mean Monday?
            Lu-Ve 09:00-17:00       | Haven does not know these words in opening hours: Lu, Ve. \
            | The days are Mo, Tu, We, Th, Fr, Sa, Su, and PH for public holidays.
            Mo 09:00-17:00 "ring    | A double quote has no partner.                         \
            | Write a comment between two double quotes: "ring first".
            Mo 25:00-27:00          | 25:00 is no time: a day ends at 24:00.                 \
            | For 01:00 in the night after, write that time, for example 22:00-01:00.
            Mo 09:00-25:00          | 25:00 is no time: a day ends at 24:00.                 \
            | For 01:00 in the night after, write that time, for example 22:00-01:00.
            Mo 09:00-77:00          | 77:00 is no time: a day ends at 24:00.                 | Look the time up again.
            Mo 9:00-17:60           | 17:60 is no time: an hour has the minutes 00 to 59.    | Look the time up again.
            Mo 09:00-17:5           | 17:5 has one digit for the minutes.                    \
            | Write both digits, for example 09:05.
            Mo 9am-17pm             | 17pm is no time of a clock with twelve hours.          | Write: 17:00
            Mo 09:00-1700           | 1700 is no time with a colon.                          | Write: 17:00
            Mo 24:00-02:00          | 24:00-02:00 begins at the end of a day.                \
            | Write 00:00 for the midnight at which a day begins.
            Mo 09:00-09:00          | 09:00-09:00 begins and ends at the same time.          \
            | For day and night write 00:00-24:00, and otherwise the time at which it ends.
            Sat-Sun 24h             | 24:00 stands alone: it does not say until when.        | For day and night write 00:00-24:00.
            Mo 20:00                | 20:00 stands alone: it does not say until when.        \
            | Write from when to when, for example 20:00-24:00.
            Mo 10:00                | 10:00 stands alone: it does not say until when.        \
            | Write from when to when, for example 10:00-17:00.
            Mo-Fr                   | Mo-Fr has no times.                                    \
            | Write from when to when, for example Mo-Fr 09:00-17:00, or off if it is closed then.
            PH off                  | These hours are never open.                            \
            | Say it with the field status of the resource: closed or paused. Or leave this contact out.
            Mo Fr 09:00-17:00       | These opening hours cannot be read from “Mo Fr 09:00-17:00” on. \
            | Write the days, then the times, and a semicolon before the next days, for example Mo-Fr 09:00-17:00; \
            Sa 10:00-12:00; PH off.
            Mo 10:00-12:00; Feb 30 off | There is no such day as Feb 30.                     | Look the date up in a calendar.
            Mo 10:00-12:00; 2026 Feb 29 off | There is no such day as 2026 Feb 29.           \
            | February has 29 days in leap years alone, and 2026 is none.
            Mo 10:00-12:00; Dec 26-24 off | Dec 26-24 ends before it begins.                 \
            | Write the earlier date first, for example Dec 24-26.
            Mo 10:00-12:00; 2027 Dec 24-2026 Jan 02 off | 2027 Dec 24-2026 Jan 02 ends before it begins. \
            | Write the earlier date first, for example Dec 24-26.
            Mo 10:00-12:00; Dec 24-2027 Jan 02 off | Dec 24-2027 Jan 02 has a year at its end alone. \
            | Write a year before both dates, or before none if it is so every year.
            24h                     | Opening hours have no words “24h”.                     | Write: "24/7"
            24 hours a day, 7 days a week | Opening hours have no words “24 hours a day, 7 days a week”. | Write: "24/7"
            Open 24 hours/day       | Opening hours have no words “Open 24 hours/day”.       | Write: "24/7"
            24hrs/7days             | Opening hours have no words “24hrs/7days”.             | Write: "24/7"
            24 horas al día, 7 días a la semana | Opening hours have no words “24 horas al día, 7 días a la semana”. \
            | Write: "24/7"
            24 hours                | Opening hours have no words “24 hours”.                \
            | If somebody answers at any hour of day and night, write: "24/7"
            24 horas                | Opening hours have no words “24 horas”.                \
            | If somebody answers at any hour of day and night, write: "24/7"
            con cita previa         | Opening hours have no words “con cita previa”.         | Write: by appointment
            every day               | Mo-Su has no times.                                    \
            | Write from when to when, for example Mo-Su 09:00-17:00, or off if it is closed then.
            7 days/week             | Mo-Su has no times.                                    \
            | Write from when to when, for example Mo-Su 09:00-17:00, or off if it is closed then.
            Closed Sundays          | These hours are never open.                            \
            | Say it with the field status of the resource: closed or paused. Or leave this contact out.
            9am-5pm, PH             | PH has no times.                                       \
            | Write from when to when, for example PH 09:00-17:00, or off if it is closed then.
            by appointment only     | Opening hours have no words “by appointment only”.     | Write: by appointment
            not known               | Opening hours have no words “not known”.               | Write: unknown
            all day                 | Opening hours have no words “all day”.                 \
            | If somebody answers at any hour of day and night, write: "24/7"
            on request              | Opening hours have no words “on request”.              \
            | If nobody can come without one, write: by appointment
            24-Jul                  | “24-Jul” is what a spreadsheet makes of 24/7.          | Look the hours up again.
            Jul-24                  | “Jul-24” is what a spreadsheet makes of 24/7.          | Look the hours up again.
            24. Juli                | “24. Juli” is what a spreadsheet makes of 24/7.        | Look the hours up again.
            2026-07-24              | “2026-07-24” is what a spreadsheet makes of 24/7.      | Look the hours up again.
            24/07/2026              | “24/07/2026” is what a spreadsheet makes of 24/7.      | Look the hours up again.
            7/24/26                 | “7/24/26” is what a spreadsheet makes of 24/7.         | Look the hours up again.
            24.7                    | “24.7” is what a spreadsheet makes of 24/7.            | Look the hours up again.
            varies                  | Opening hours have no words “varies”.                  \
            | If nobody knows them, write: unknown
            """)
    void whatCannotBeReadIsToldWithItsRemedy(String typed, String message, String hint) {
        assertThat(problem(typed)).isEqualTo("bad-hours: " + message + " > " + hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo 09:00-12:00; Mo 14:00-17:00 | “Mo 09:00-12:00” and “Mo 14:00-17:00” contradict each other: the second \
            takes the place of the first on every day that both name. \
            | If both hold, write: Mo 09:00-12:00,14:00-17:00
            Mo-Fr 09:00-17:00; Mo-Fr 10:00-16:00 | “Mo-Fr 09:00-17:00” and “Mo-Fr 10:00-16:00” contradict each other: \
            the second takes the place of the first on every day that both name. \
            | If the later one holds, write: Mo-Fr 10:00-16:00
            We 09:00-20:00; Mo-Sa 09:00-18:00 | “We 09:00-20:00” and “Mo-Sa 09:00-18:00” contradict each other: the \
            second takes the place of the first on every day that both name. \
            | If “We 09:00-20:00” is the exception, write: Mo,Tu,Th-Sa 09:00-18:00; We 09:00-20:00
            Mo,We 09:00-12:00; Mo,Fr 14:00-17:00 | “Mo,We 09:00-12:00” and “Mo,Fr 14:00-17:00” contradict each other: \
            the second takes the place of the first on every day that both name. \
            | If both hold, write: Mo 09:00-12:00,14:00-17:00; We 09:00-12:00; Fr 14:00-17:00
            PH off; Mo-Fr 09:00-17:00 | It cannot be told which of “PH off” and “Mo-Fr 09:00-17:00” holds on public \
            holidays: the second takes the place of the first. | Write: Mo-Fr 09:00-17:00; PH off
            Mo-Su,PH 10:00-20:00; We 10:00-14:00 | It cannot be told which of “Mo-Su,PH 10:00-20:00” and “We \
            10:00-14:00” holds on public holidays: the second takes the place of the first. \
            | Write: We 10:00-14:00; Mo,Tu,Th-Su,PH 10:00-20:00
            Dec 25 off; Mo-Fr 09:00-17:00 | It cannot be told which of “Dec 25 off” and “Mo-Fr 09:00-17:00” holds on \
            these dates: the second takes the place of the first. | Write: Mo-Fr 09:00-17:00; Dec 25 off
            Mo 09:00-17:00; Dec 25 10:00-12:00; PH off | It cannot be told which of “Dec 25 10:00-12:00” and “PH off” \
            holds on these dates: the second takes the place of the first. \
            | Write: Mo 09:00-17:00; PH off; Dec 25 10:00-12:00
            Mo 09:00-17:00; 2026 Dec 24 10:00-12:00; Dec 24 off | “2026 Dec 24 10:00-12:00” never holds, because “Dec \
            24 off” takes its place. | Leave one of them out, or put the one with fewer dates last.
            Mo 09:00-12:00,11:00-15:00 | 09:00-12:00 and 11:00-15:00 overlap. \
            | Write one stretch of time, or correct the end of the first.
            Mo-Fr 09:00-12:00, We 11:00-18:00 | 09:00-12:00 and 11:00-18:00 overlap. \
            | Write one stretch of time, or correct the end of the first.
            """)
    void rulesThatContradictEachOtherAreTold(String typed, String message, String hint) {
        assertThat(problem(typed)).isEqualTo("conflicting-hours: " + message + " > " + hint);
    }

    /** On the right the week of each season, and of the rest of the year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Apr-Sep Mo-Fr 09:00-17:00; Oct-Mar Mo-Fr 10:00-16:00; PH off | \
            Apr-Sep: Mo-Fr 09:00-17:00; PH off / Oct-Mar: Mo-Fr 10:00-16:00; PH off
            Apr-Sep: Mon-Fri 9am-5pm; Oct-Mar: Mon-Fri 10am-4pm | Apr-Sep: Mo-Fr 09:00-17:00 / Oct-Mar: Mo-Fr 10:00-16:00
            April to September Mo 9:00-17:00; October to March closed | Apr-Sep: Mo 09:00-17:00 / Oct-Mar: PH off
            Oct-Mar off; Apr-Sep Mo 09:00-17:00            | Oct-Mar: PH off / Apr-Sep: Mo 09:00-17:00
            Apr-Sep Mo 09:00-17:00; Sep off                | Apr-Sep: Mo 09:00-17:00; Sep off / rest: PH off; Sep off
            Mo-Fr 09:00-17:00; Jul-Aug Mo-We 10:00-14:00   | \
            Jul-Aug: Mo-We 10:00-14:00; Th,Fr 09:00-17:00 / rest: Mo-Fr 09:00-17:00
            Mo-Fr,PH 09:00-17:00; Jul,Aug Mo-Fr off        | Jul,Aug: PH 09:00-17:00 / rest: Mo-Fr,PH 09:00-17:00
            Sep-Jun Tu 18:00-20:00                         | Sep-Jun: Tu 18:00-20:00 / rest: PH off
            Feb 10:00-12:00                                | Feb: Mo-Su 10:00-12:00 / rest: PH off
            Jun 15-Sep 15 Sa,Su 10:00-12:00; Jun 15-Sep 15 Mo 09:00-10:00 | \
            Jun 15-Sep 15: Mo 09:00-10:00; Sa,Su 10:00-12:00 / rest: PH off
            Mo 10:00-12:00; 2027 Jul 20-2027 Aug 31 Mo 18:00-20:00; Dec 25 off | \
            2027 Jul 20-Aug 31: Mo 18:00-20:00; Dec 25 off / rest: Mo 10:00-12:00; Dec 25 off
            2027 Jan 01-2028 Dec 31 Mo-Fr 09:00-17:00 | 2027 Jan 01-2028 Dec 31: Mo-Fr 09:00-17:00 / rest: PH off
            """)
    void seasonsHaveWeeksOfTheirOwn(String typed, String weeks) {
        Hours.Seasonal hours = (Hours.Seasonal) read(typed);

        Stream<String> seasons = hours.seasons().stream()
                .map(season -> HoursNotation.dates(season.dates()) + ": " + notation(season.week()));
        Stream<String> rest = hours.rest().stream().map(week -> "rest: " + notation(week));
        assertThat(Stream.concat(seasons, rest).collect(Collectors.joining(" / ")))
                .isEqualTo(weeks);
        assertThat(hours.typed()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Apr-Sep Mo-Fr 09:00-17:00; Sa 10:00-12:00 | ambiguous-hours: “Sa 10:00-12:00” stands behind “Apr-Sep Mo-Fr \
            09:00-17:00” and does not say in which months it holds. \
            > If it holds in the same months, write them again: Apr-Sep Sa 10:00-12:00
            Apr-Sep Mo-Fr 09:00-17:00; Aug Mo-Fr 10:00-12:00 | conflicting-hours: “Apr-Sep” and “Aug” share some days. \
            > Write parts of the year that have no day in common.
            Apr-Sep Mo 09:00-17:00; Apr-Sep Mo 10:00-12:00 | conflicting-hours: “Apr-Sep Mo 09:00-17:00” and “Apr-Sep Mo \
            10:00-12:00” contradict each other: the second takes the place of the first on every day that both name. \
            > Leave one of them out, or name each day once.
            Mo 09:00-12:00, Apr-Sep Mo 14:00-17:00 | ambiguous-hours: Behind a comma, “Apr-Sep Mo 14:00-17:00” is added to \
            the hours that such a day has anyway. > If these hours come instead of the others, put a semicolon before \
            “Apr-Sep Mo 14:00-17:00”.
            PH off; Apr-Sep Mo 09:00-17:00 | conflicting-hours: It cannot be told which of “PH off” and “Apr-Sep Mo \
            09:00-17:00” holds on public holidays: the second takes the place of the first. \
            > Write: Apr-Sep Mo 09:00-17:00; PH off
            Apr-Sep Mo-Fr 09:00-17:00, PH off; Oct-Mar Mo 10:00-12:00, Oct-Mar Mo 14:00-16:00 | conflicting-hours: It cannot \
            be told which of “PH off” and “Oct-Mar Mo 10:00-12:00” holds on public holidays: the second takes the place of \
            the first. > Write: Apr-Sep Mo-Fr 09:00-17:00; Oct-Mar Mo 10:00-12:00, Oct-Mar Mo 14:00-16:00; PH off
            Dec 25 off; Apr-Sep Mo 09:00-17:00; Sep Mo 10:00-12:00 | conflicting-hours: It cannot be told which of “Dec 25 \
            off” and “Apr-Sep Mo 09:00-17:00” holds on these dates: the second takes the place of the first. \
            > Put what holds in parts of the year first, then PH, then single dates.
            Apr-Sep Mo off; Oct-Mar Mo-Fr off | bad-hours: These hours are never open. \
            > Say it with the field status of the resource: closed or paused. Or leave this contact out.
            """)
    void seasonsThatContradictEachOtherAreTold(String typed, String problem) {
        assertThat(problem(typed)).isEqualTo(problem);
    }

    @Test
    void everyDayOfTheYearHasItsWeek() {
        Hours.Seasonal hours = (Hours.Seasonal) read("Mo 10:00-12:00; Oct-Feb Mo 09:00-10:00");

        assertThat(hours.on(LocalDate.of(2028, 2, 29)))
                .isEqualTo(hours.seasons().get(0).week());
        assertThat(hours.on(LocalDate.of(2027, 2, 28)))
                .isEqualTo(hours.seasons().get(0).week());
        assertThat(hours.on(LocalDate.of(2027, 3, 1))).isEqualTo(hours.rest().orElseThrow());
        assertThat(hours.on(LocalDate.of(2027, 9, 30))).isEqualTo(hours.rest().orElseThrow());
        assertThat(hours.on(LocalDate.of(2027, 10, 1)))
                .isEqualTo(hours.seasons().get(0).week());
    }

    /** Not even one that is longer than all years that are tried. */
    @Test
    void daysBeforeAndAfterAPartOfOneTimeAreClosed() {
        Hours.Seasonal hours = (Hours.Seasonal) read("2020 Jan 01-2040 Dec 31 Mo-Fr 09:00-17:00");

        assertThat(hours.on(LocalDate.of(2026, 11, 29)))
                .isEqualTo(hours.seasons().get(0).week());
        assertThat(Stream.of(LocalDate.of(2019, 12, 31), LocalDate.of(2041, 1, 1))
                        .map(hours::on))
                .containsOnly(hours.rest().orElseThrow());
        assertThat(hours.rest().orElseThrow().days()).allMatch(DayHours::isClosed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr sunrise-sunset",
                "Mo-Fr 09:00-sunset",
                "Mo[1] 10:00-12:00",
                "week 01-20 Mo 10:00-12:00",
                "2026 Mo 10:00-12:00",
                "2026-2027 Mo 10:00-12:00",
                "easter off; Mo 10:00-12:00",
                "Mo 10:00+",
                "Mo 10:00-16:00/01:30",
                "Mo-Fr 09:00-17:00 || \"ring first\"",
                "Mo-Fr 09:00-17:00; Mo-Fr 12:00-13:00 off",
                "Mo-Fr open",
                "PH Mo 10:00-12:00",
                "PH +1 day 10:00-12:00",
                "Mo-Fr 09:00-17:00; SH off",
                "Dec 24 Mo 10:00-12:00",
                "Apr-Sep 15 Mo 10:00-12:00",
                "\"ring first\": Mo 10:00-12:00",
                "Mo 10:00-12:00 open \"x\", 14:00-15:00",
            })
    void whatHavenDoesNotInterpretIsKeptAsWrittenAndTold(String typed) {
        Problems problems = new Problems();

        assertThat(read(typed, problems)).contains(new Hours.AsWritten(typed));
        assertThat(problems.report().problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("uninterpreted-hours");
    }

    @Test
    void allMistakesInTimesAreToldAtOnce() {
        Problems problems = new Problems();

        read("Mo 25:00-09:60", problems);

        assertThat(problems.report().problems()).hasSize(2);
    }

    @Test
    void hoursAreNotEndless() {
        assertThat(problem("Mo 10:00-12:00; ".repeat(40))).startsWith("bad-hours: These opening hours are longer");
    }

    /** A law: nothing that anybody types makes the reading fail. */
    @Test
    void anyTextIsReadWithoutAnException() {
        List<String> pieces = List.of(
                "Mo",
                "Fr",
                "PH",
                "SH",
                "-",
                ",",
                ";",
                ":",
                " ",
                "09:00",
                "17:00",
                "9",
                "5pm",
                "24:00",
                "25:61",
                "off",
                "open",
                "unknown",
                "\"",
                "\"x\"",
                "Dec",
                "Apr-Sep",
                "24",
                "2026",
                "2026-12-24",
                "[1]",
                "+",
                "/",
                "||",
                "week",
                "to",
                "daily",
                "weekdays",
                "sunrise",
                "(",
                ")",
                "\n",
                "99999999999",
                "é",
                "\\",
                "24/7",
                "31st",
                "Feb",
                "noon");
        Random random = new Random(7);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder("x".repeat(random.nextInt(20) == 0 ? 1 : 0));
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            assertThatCode(() -> read(text.toString(), new Problems()))
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }

    /** A law: whoever writes what was proposed is not told to write it otherwise. */
    @Test
    void whatIsProposedForTimesIsRead() {
        List<String> days = List.of("", "Mo", "Mon-Fri ", "weekdays ", "Sat, Sun ", "daily ", "lunes a viernes de ");
        List<String> times =
                List.of("9am-5pm", "9 - 5", "8-10pm", "12am-12pm", "9-1, 2-5", "9-1 and 14-18", "24h", "18-8", "10");
        List<String> ends =
                List.of("", ", closed 1-2pm", "; Sun closed", "; PH off", "; holidays off", " \"ring first\"");
        for (String day : days) {
            for (String time : times) {
                for (String end : ends) {
                    proposals(day + time + end).forEach(proposal -> {
                        Problems problems = new Problems();
                        read(proposal, problems);
                        assertThat(problems.report().problems())
                                .as("%s for %s", proposal, day + time + end)
                                .isEmpty();
                    });
                }
            }
        }
    }

    private static Stream<String> proposals(String typed) {
        Problems problems = new Problems();
        read(typed, problems);
        return problems.report().problems().stream()
                .flatMap(problem -> problem.hints().stream())
                .filter(hint -> hint.matches("(?:If .*, w|W)rite: .*[0-9]{2}:[0-9]{2}-.*"))
                .map(hint -> hint.substring(hint.indexOf("rite: ") + 6));
    }

    /** A law: what is written in the notation is read as what it was. */
    @Test
    void theNotationOfAnyWeekIsReadAsThatWeek() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            Hours.Weekly week = week(random);
            String notation = HoursNotation.of(week).orElseThrow();
            Problems problems = new Problems();
            Optional<Hours> read = read(notation, problems);

            assertThat(problems.report().problems()).as(notation).isEmpty();
            assertThat(read)
                    .as(notation)
                    .contains(new Hours.Weekly(notation, week.week(), week.holidays(), week.specials()));
        }
    }

    private static Hours.Weekly week(Random random) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        List<DayHours> choices = List.of(
                DayHours.CLOSED, day(random), day(random), DayHours.of(List.of(new Stretch(0, 1440, true, ""))));
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, choices.get(random.nextInt(choices.size())));
        }
        week.put(DayOfWeek.MONDAY, choices.get(1));
        Optional<DayHours> holidays =
                random.nextBoolean() ? Optional.empty() : Optional.of(choices.get(random.nextInt(choices.size())));
        List<Hours.Special> specials = new ArrayList<>();
        if (random.nextBoolean()) {
            specials.add(new Hours.Special(
                    new Hours.Dates.Yearly(MonthDay.of(12, 24), MonthDay.of(12, 24 + random.nextInt(8))), day(random)));
        }
        if (random.nextBoolean()) {
            LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(360));
            specials.add(
                    new Hours.Special(new Hours.Dates.Once(first, first.plusDays(random.nextInt(3))), DayHours.CLOSED));
        }
        return new Hours.Weekly("", week, holidays, specials);
    }

    /** Up to 17 hours at a stretch: what is longer and ends in the morning may have its times the wrong way round. */
    private static DayHours day(Random random) {
        int from = random.nextInt(48) * 15;
        int until = from + (1 + random.nextInt(68)) * 15;
        boolean certain = random.nextInt(4) > 0;
        String comment = random.nextInt(4) > 0 ? "" : "ring first";
        List<Stretch> stretches = new ArrayList<>(List.of(new Stretch(from, until, certain, comment)));
        if (random.nextBoolean() && until < 1380) {
            stretches.add(new Stretch(until + 15, until + 15 + (1 + random.nextInt(40)) * 15, certain, comment));
        }
        return DayHours.of(stretches);
    }

    private static String notation(Hours hours) {
        return HoursNotation.of((Hours.Weekly) hours).orElseThrow();
    }

    private static String problem(String typed) {
        Problems problems = new Problems();
        assertThat(read(typed, problems)).as(typed).isEmpty();
        Problem first = problems.report().problems().get(0);
        return first.rule().id() + ": " + first.message() + " > "
                + first.hints().get(0);
    }

    private static Hours read(String typed) {
        Problems problems = new Problems();
        Optional<Hours> hours = read(typed, problems);
        assertThat(problems.report().problems()).as(typed).isEmpty();
        return hours.orElseThrow();
    }

    private static Optional<Hours> read(String typed, Problems problems) {
        Yaml yaml = new Yaml.Text(typed, true, Place.inFile("resources/lines.yaml"));
        return HoursReader.hours()
                .reading()
                .read(new Given("hours", yaml, HoursReader.hours().shape(), problems));
    }
}
