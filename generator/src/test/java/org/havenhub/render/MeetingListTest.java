package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.havenhub.content.Content;
import org.havenhub.language.Language;
import org.havenhub.resource.Status;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How readers see when a group meets. */
class MeetingListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tuesday                    | Every Tuesday | Cada martes | كل أسبوع، الثلاثاء
            Thursday and Tuesday       | Every Tuesday and Thursday | Cada martes y jueves | كل أسبوع، الثلاثاء والخميس
            day                        | Every day | Todos los días | كل يوم
            other Tuesday              | Tuesday, every 2 weeks | Martes, cada 2 semanas | الثلاثاء، كل أسبوعين
            5 weeks on Tuesday         | Tuesday, every 5 weeks | Martes, cada 5 semanas | الثلاثاء، كل 5 أسابيع
            2nd and 4th Tuesday        | Second and fourth Tuesday of each month | Segundo y cuarto martes de cada mes | يوم الثلاثاء الثاني والرابع من كل شهر
            1st and last Friday        | First and last Friday of each month | Primer y último viernes de cada mes | يوم الجمعة الأول والأخير من كل شهر
            1st Monday and 3rd Friday  | First Monday and third Friday of each month | Primer lunes y tercer viernes de cada mes | يوم الاثنين الأول ويوم الجمعة الثالث من كل شهر
            2nd Tuesday every 2 months | Second Tuesday, every 2 months | Segundo martes, cada 2 meses | يوم الثلاثاء الثاني، كل شهرين
            15th and last day          | Day 15 and last day of each month | Día 15 y último día de cada mes | اليوم 15 واليوم الأخير من كل شهر
            """)
    void daysAreInTheWordsOfTheReader(String every, String english, String spanish, String arabic) {
        String meeting = "{every: '" + every + "', at: 18:30, from: 2026-01-13}";

        assertThat(every("en", meeting)).isEqualTo(english);
        assertThat(every("es", meeting)).isEqualTo(spanish);
        assertThat(every("ar", meeting)).isEqualTo(arabic);
    }

    @Test
    void timesAreThoseOfTheReadersClock() {
        assertThat(heading("en-GB", "{every: Tuesday, at: 18:30-20:00}")).isEqualTo("Every Tuesday, 18:30 to 20:00");
        assertThat(heading("en-US", "{every: Tuesday, at: 18:30-20:00}"))
                .isEqualTo("Every Tuesday, 6:30 PM to 8:00 PM");
        assertThat(heading("en-GB", "{every: Tuesday, at: 18:30}")).isEqualTo("Every Tuesday, 18:30");
        assertThat(heading("en-GB", "{every: Friday, at: 22:30-00:30}"))
                .isEqualTo("Every Friday, 22:30 to 00:30 the next day");
        assertThat(heading("en-GB", "{every: Friday, at: 22:30-24:00}")).isEqualTo("Every Friday, 22:30 to midnight");
        assertThat(heading("en-GB", "{every: Tuesday}")).isEqualTo("Every Tuesday, time not known, ask first");
    }

    @Test
    void theNextDatesAreListedWithTheirDayOfTheWeek() {
        String meeting = "{every: 2nd and 4th Tuesday, at: 18:30-20:00, except: [2026-12-22]}";

        assertThat(page("en-GB", meeting).select(".dates time").eachText())
                .containsExactly(
                        "Tuesday, 24 November 2026",
                        "Tuesday, 8 December 2026",
                        "Tuesday, 12 January 2027",
                        "Tuesday, 26 January 2027");
        assertThat(page("es", meeting).expectFirst(".dates time").text()).isEqualTo("martes, 24 de noviembre de 2026");
        assertThat(page("ar", meeting).expectFirst(".dates time").attr("datetime"))
                .isEqualTo("2026-11-24");
    }

    @Test
    void limitsAndExceptionsStandThereWhileTheyMatter() {
        assertThat(
                        lines(
                                "{every: Tuesday, from: 2027-01-05, until: 2027-03-30, except: [2027-01-12, 2027-02-01 to 2027-02-20]}"))
                .startsWith(
                        "Every Tuesday, time not known, ask first",
                        "From 5 January 2027",
                        "Until 30 March 2027",
                        "Not on 12 January 2027; 1 February 2027 to 20 February 2027",
                        "Next dates, as of 24 November 2026:");
        assertThat(lines("{every: Tuesday, from: 2026-01-13, except: [2026-02-10]}"))
                .startsWith("Every Tuesday, time not known, ask first", "Next dates, as of 24 November 2026:");
    }

    @Test
    void aCalendarFileComesWithItsNameAndAWordOfWarning() {
        Document page =
                page("en", "{every: Tuesday}, {every: last Friday, until: 2027-06-25, calendar-name: Book club}");

        assertThat(page.select(".meetings a[href]").eachAttr("href")).containsExactly("circle.ics", "circle.2.ics");
        assertThat(page.select(".meetings a[href]").eachText())
                .containsExactly(
                        "Save these dates as a calendar file: Every Tuesday",
                        "Save these dates as a calendar file: Last Friday of each month");
        assertThat(page.select(".meetings p").eachText())
                .contains(
                        "In your calendar they are called “Meeting”. The file does not change when the group's dates do: ask before you go. It has no last date: the dates go on in your calendar until you delete them.",
                        "In your calendar they are called “Book club”. The file does not change when the group's dates do: ask before you go.");
        assertThat(page.select(".trace-note").eachText())
                .hasSize(1)
                .allSatisfy(note -> assertThat(note).contains("stays on this device"));
    }

    @Test
    void whatIsOverOrPausedIsSaidAndHasNoDatesAndNoFile() {
        Document over = page("en", "{every: Tuesday, until: 2026-11-17}");
        Document paused = page("en", Status.PAUSED, "{every: Tuesday}");

        assertThat(over.select(".meetings p").eachText()).contains("No more dates are known.");
        assertThat(paused.select(".meetings p").eachText()).contains("Paused at the moment. Ask before you go.");
        assertThat(List.of(over, paused))
                .allSatisfy(page -> assertThat(page.select(".dates, .meetings a, .trace-note"))
                        .isEmpty());
        assertThat(page("en", Status.FULL, "{every: Tuesday}").select(".dates")).hasSize(1);
        assertThat(page("en", Status.CLOSED, "{every: Tuesday}").select(".meetings"))
                .isEmpty();
    }

    @Test
    void theClockOfAnotherPlaceIsNamed() {
        Document page = page(
                new ExampleHub.ResourceBuilder("circle", "support-group")
                        .timezone("America/New_York")
                        .meets("{every: Tuesday, at: 18:30}"),
                "en-GB");

        assertThat(page.expectFirst(".meetings p").text()).isEqualTo("Every Tuesday, 18:30 (local time in New York)");
    }

    private static String every(String language, String meeting) {
        String heading = heading(language, meeting);
        return heading.substring(0, Math.max(heading.lastIndexOf(", "), heading.lastIndexOf("، ")));
    }

    private static String heading(String language, String meeting) {
        return page(language, meeting).expectFirst(".meetings strong").text();
    }

    private static List<String> lines(String meeting) {
        return page("en-GB", meeting).select(".meetings p").eachText();
    }

    private static Document page(String language, String meeting) {
        return page(language, Status.OPEN, meeting);
    }

    private static Document page(String language, Status status, String meeting) {
        return page(
                new ExampleHub.ResourceBuilder("circle", "support-group")
                        .status(status)
                        .meets(meeting),
                language);
    }

    private static Document page(ExampleHub.ResourceBuilder circle, String language) {
        Content content = new Content(
                ExampleHub.settings(List.of(new Language(language)), true),
                List.of(),
                List.of(circle.build()),
                List.of());
        return Rendered.of(ExampleHub.resolve(content)).page("help/circle.html");
    }
}
