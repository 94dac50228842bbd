package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.havenhub.content.Content;
import org.havenhub.language.Language;
import org.havenhub.report.Place;
import org.havenhub.resource.Certainty;
import org.havenhub.resource.Contact;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How readers see opening hours. */
class TimetableTest {

    @Test
    void daysThatFollowEachOtherAndHaveTheSameHoursAreOneRow() {
        assertThat(rows("en-GB", "Mo-Fr 09:00-17:00; Sa 10:00-12:00,13:00-14:30; PH off"))
                .containsExactly(
                        "Monday to Friday | 09:00 to 17:00",
                        "Saturday | 10:00 to 12:00, 13:00 to 14:30",
                        "Sunday | Closed",
                        "Public holidays | Closed");
        assertThat(rows("en-GB", "Mo,Tu 09:00-17:00; PH 10:00-12:00"))
                .containsExactly(
                        "Monday and Tuesday | 09:00 to 17:00",
                        "Wednesday to Sunday | Closed",
                        "Public holidays | 10:00 to 12:00");
    }

    @Test
    void everyDayIsOneRowAndOneRowIsNoTable() {
        assertThat(fact("en-GB", "Mo-Su,PH 18:00-02:00"))
                .isEqualTo("Hours Every day, public holidays too: 18:00 to 02:00 the next day");
        assertThat(rows("en-GB", "Mo-Su 18:00-24:00; PH 00:00-24:00"))
                .containsExactly("Every day | 18:00 to midnight", "Public holidays | Day and night");
    }

    @Test
    void whatIsNotSaidOfHolidaysIsNotKnown() {
        assertThat(rows("en-GB", "Mo-Su 10:00-12:00"))
                .containsExactly("Every day | 10:00 to 12:00", "Public holidays | Not known");
    }

    @Test
    void datesStandLastAndDropOutWhenTheyAreOver() {
        assertThat(
                        rows(
                                "en-GB",
                                "Mo-Su,PH 10:00-12:00; Dec 25 off; Dec 24-Jan 02 off; 2026 Dec 24 11:00-13:00; 2026 Nov 23 off"))
                .containsExactly(
                        "Every day, public holidays too | 10:00 to 12:00",
                        "25 December | Closed",
                        "24 December to 2 January | Closed",
                        "24 December 2026 | 11:00 to 13:00");
    }

    @Test
    void eachSeasonHasAHeadingThenComeDates() {
        assertThat(rows("en-GB", "Apr-Sep Mo-Fr 09:00-17:00; Oct-Nov Mo 10:00-12:00; PH off; Dec 25 off; Nov off"))
                .containsExactly(
                        "April to September",
                        "Monday to Friday | 09:00 to 17:00",
                        "Saturday and Sunday | Closed",
                        "Public holidays | Closed",
                        "October to November",
                        "Monday | 10:00 to 12:00",
                        "Tuesday to Sunday | Closed",
                        "Public holidays | Closed",
                        "The rest of the year",
                        "Every day | Closed",
                        "On some dates",
                        "25 December | Closed",
                        "November | Closed");
        assertThat(rows("es", "Mo-Su,PH 09:00-17:00; Jul,Aug Mo-Su off; 2026 Jan Mo 10:00-12:00"))
                .containsExactly(
                        "Julio y agosto",
                        "Todos los días | Cerrado",
                        "Festivos | de 9:00 a 17:00",
                        "El resto del año",
                        "Todos los días, también los festivos | de 9:00 a 17:00");
    }

    @Test
    void monthsInWhichItIsClosedAreSaidOnceAndWithTheReason() {
        assertThat(rows("en-GB", "Apr-Sep Mo-Su,PH 09:00-17:00; Oct-Mar off \"too cold\""))
                .containsExactly(
                        "April to September",
                        "Every day, public holidays too | 09:00 to 17:00",
                        "October to March",
                        "Every day | Closed, too cold");
    }

    @Test
    void thereIsATimeBeforeAPartOfTwoWholeYears() {
        assertThat(rows("en-GB", "2027 Jan 01-2028 Dec 31 Mo-Su,PH 09:00-17:00"))
                .containsExactly(
                        "1 January 2027 to 31 December 2028",
                        "Every day, public holidays too | 09:00 to 17:00",
                        "The rest of the year",
                        "Every day | Closed");
    }

    @Test
    void commentsAndDoubtsAreSaid() {
        assertThat(rows(
                        "en-GB",
                        "Mo 09:00-10:00 \"by appointment\"; Tu 09:00-10:00 \"ring <first>\"; We 09:00-10:00 unknown; Th unknown;"
                                + " Fr off \"ring Mo\"; PH unknown \"look at the door\""))
                .containsExactly(
                        "Monday | 09:00 to 10:00, By appointment",
                        "Tuesday | 09:00 to 10:00, ring <first>",
                        "Wednesday | 09:00 to 10:00, not certain",
                        "Thursday | Not known",
                        "Friday | Closed, ring Mo",
                        "Saturday and Sunday | Closed",
                        "Public holidays | Not known, look at the door");
    }

    @Test
    void theWeekTheTimesAndTheDatesAreThoseOfTheLanguage() {
        String hours = "Mo-Fr 09:00-12:00,13:00-22:30; PH off; Dec 25 10:00-12:00";

        assertThat(rows("en-US", hours))
                .containsExactly(
                        "Sunday | Closed",
                        "Monday to Friday | 9:00\u00a0AM to 12:00\u00a0noon, 1:00\u00a0PM to 10:30\u00a0PM",
                        "Saturday | Closed",
                        "Public holidays | Closed",
                        "December 25 | 10:00\u00a0AM to 12:00\u00a0noon");
        assertThat(rows("es", hours))
                .containsExactly(
                        "Lunes a viernes | de 9:00 a 12:00, de 13:00 a 22:30",
                        "Sábado y domingo | Cerrado",
                        "Festivos | Cerrado",
                        "25 de diciembre | de 10:00 a 12:00");
        assertThat(rows("ar", hours).get(0)).isEqualTo("السبت والأحد | مغلق");
    }

    @Test
    void theTableSaysWhatItIsTheHoursOf() {
        Element table = page("en-GB", "Mo-Fr 09:00-17:00", Optional.empty()).expectFirst("table.hours");

        assertThat(table.expectFirst("caption").text()).isEqualTo("Hours: Call 116 123");
        assertThat(table.select("th").eachAttr("scope")).containsOnly("row");
        assertThat(table.select("time").eachAttr("datetime")).containsExactly("09:00", "17:00");
    }

    @Test
    void theClockIsNamedWhereItIsNotTheHubs() {
        Document there = page("es", "Mo-Fr 09:00-17:00", Optional.of("America/New_York"));
        Document card = Rendered.of(
                        ExampleHub.resolve(content("es", "Mo-Fr 09:00-17:00", Optional.of("America/New_York"))))
                .page("help/index.html");

        assertThat(there.expectFirst("caption").text()).endsWith("(hora local de Nueva York)");
        assertThat(card.expectFirst(".fact-hours").text()).endsWith("(hora local de Nueva York)");
    }

    @Test
    void aCardLeavesOutTheDaysOnWhichItIsClosed() {
        Element fact = Rendered.of(ExampleHub.resolve(content(
                        "en-GB", "Mo-Fr 09:00-12:00,13:00-17:00; PH off; Dec 24 10:00-12:00", Optional.empty())))
                .page("help/index.html")
                .expectFirst(".fact-hours");

        assertThat(fact.select("dd").eachText())
                .containsExactly(
                        "Monday to Friday: 09:00 to 12:00, 13:00 to 17:00",
                        "Public holidays: Closed",
                        "24 December: 10:00 to 12:00");
        assertThat(fact.select("table")).isEmpty();
    }

    @Test
    void hoursThatAreNoTableAreAFact() {
        assertThat(fact("en-GB", "24/7")).isEqualTo("Hours Day and night, every day");
        assertThat(fact("en-GB", "by appointment")).isEqualTo("Hours By appointment");
        assertThat(fact("en-GB", "unknown")).isEqualTo("Hours Not known");
        assertThat(page("ar", "Mo-Fr sunrise-sunset", Optional.empty())
                        .expectFirst(".contact .fact-hours bdi[dir=ltr]")
                        .text())
                .isEqualTo("Mo-Fr sunrise-sunset");
    }

    private static String fact(String language, String hours) {
        return page(language, hours, Optional.empty())
                .expectFirst(".contact .fact-hours")
                .text();
    }

    private static List<String> rows(String language, String hours) {
        return page(language, hours, Optional.empty()).select("table.hours tr").stream()
                .map(row -> row.select("th, td").stream()
                        .map(cell -> cell.wholeText().strip())
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static Document page(String language, String hours, Optional<String> zone) {
        return Rendered.of(ExampleHub.resolve(content(language, hours, zone))).page("help/line.html");
    }

    private static Content content(String language, String hours, Optional<String> zone) {
        Contact.Facts facts = new Contact.Facts(
                Place.inFile("example"),
                ExampleHub.hours(hours),
                List.of(),
                Optional.empty(),
                Certainty.UNKNOWN,
                Certainty.UNKNOWN,
                Certainty.UNKNOWN,
                Optional.empty());
        ExampleHub.ResourceBuilder resource = new ExampleHub.ResourceBuilder("line", "helpline")
                .contacts(new Contact.Call(ExampleHub.number("116 123"), facts));
        zone.map(ZoneId::of).map(ZoneId::getId).ifPresent(resource::timezone);
        return new Content(
                ExampleHub.settings(List.of(new Language(language)), true),
                List.of(),
                List.of(resource.build()),
                List.of());
    }
}
