package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers learn of a resource before they stake their safety on it. */
class ResourceTest {

    private static final Rendered FULL = Rendered.of(ExampleHub.full());

    @Test
    void theFirstNumberIsAsTypedAndCanBeDialled() {
        Element reach = card("help/index.html", "Night Line").expectFirst("a.reach");

        assertThat(reach.attr("href")).isEqualTo("tel:+448081570123");
        assertThat(reach.expectFirst("bdi.number[dir=ltr]").text()).isEqualTo("0808 157 0123");
        assertThat(reach.text()).startsWith("Call 0808 157 0123");
    }

    @Test
    void aNumberWithWordsIsShownAndNotDialled() {
        Document page = FULL.page("help/lantern-circle.html");

        assertThat(page.expectFirst(".contact .reach-call").text()).contains("01632 960131 (ask for Dee)");
        assertThat(page.select(".contact a[href^=tel]")).isEmpty();
    }

    @Test
    void everyWayInIsOnTheResourcesPage() {
        Document page = FULL.page("help/night-line.html");

        assertThat(page.select(".contact .reach").eachText())
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("Call 0808 157 0123"),
                        text -> assertThat(text).startsWith("Text SAFE to 60123"),
                        text -> assertThat(text).startsWith("Text 60124"),
                        text -> assertThat(text).startsWith("Chat nightline.example.org/chat"),
                        text -> assertThat(text).startsWith("Write to talk@nightline.example.org"),
                        text -> assertThat(text).startsWith("Video call video.example.org"),
                        text -> assertThat(text).startsWith("Textphone or relay 18001 0808 157 0123"),
                        text -> assertThat(text).startsWith("Open app.example.org"));
        assertThat(page.select(".contact a.reach").eachAttr("href"))
                .containsExactly(
                        "tel:+448081570123",
                        "sms:60123",
                        "sms:60124",
                        "https://nightline.example.org/chat",
                        "mailto:talk@nightline.example.org",
                        "https://video.example.org/",
                        "tel:1800108081570123",
                        "https://app.example.org/");
        assertThat(page.expectFirst("a.reach-chat").attr("rel")).isEqualTo("noreferrer noopener");
    }

    @Test
    void everyCallSaysThatThePhoneListsIt() {
        assertThat(FULL.page("help/night-line.html")
                        .select(".contact:has(.reach-call, .reach-relay) .fact-bill")
                        .eachText())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).endsWith("The phone itself still lists the call."));
        assertThat(FULL.page("help/night-line.html")
                        .select(".contact:has(.reach-text) .fact-bill")
                        .eachText())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).endsWith("The phone itself still keeps the message."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help/night-line.html", "help/lantern-circle.html", "help/harbour-house.html"})
    void everyWayInSaysWhatItCostsAndWhetherOneCanStayUnnamed(String page) {
        assertThat(FULL.page(page).select(".contact"))
                .isNotEmpty()
                .allSatisfy(contact -> assertThat(contact.select(".fact-cost, .fact-anonymous"))
                        .hasSize(2));
    }

    @Test
    void theWaysInCanBeKeptUnderAQuietName() {
        Element keep = FULL.page("es/help/night-line.html").expectFirst(".keep");

        assertThat(keep.expectFirst("a").attr("href")).isEqualTo("night-line.vcf");
        assertThat(keep.expectFirst("a").attr("download")).isEqualTo("contact.vcf");
        assertThat(keep.text())
                .startsWith("Guardar estos números como archivo de contacto")
                .contains("En tus contactos se llama «Contacto».")
                .contains("queda en este dispositivo");
        assertThat(FULL.page("help/young-night-line.html").select(".keep").text())
                .contains("“Library”");
    }

    @Test
    void nothingIsKeptOfWhatHasClosed() {
        assertThat(FULL.page("help/tuesday-circle.html").select(".keep")).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsSaidAsUnknown() {
        String facts =
                FULL.page("help/young-night-line.html").expectFirst(".facts").text();

        assertThat(facts)
                .contains("Hours Not known")
                .contains("Cost Not known. Ask first.")
                .contains("Your name Not known whether you can stay anonymous.")
                .contains("Traces It may show on the phone bill.");
    }

    /** A list is long; what readers decide by is said there, also where nobody knows it. */
    @Test
    void aCardOfAListLeavesOutWhetherOneCanStayAnonymousIfNobodyKnows() {
        String facts = card("help/index.html", "Young Night Line")
                .expectFirst(".facts")
                .text();

        assertThat(facts)
                .contains("Hours Not known")
                .contains("Cost Not known. Ask first.")
                .contains("Traces It may show on the phone bill.")
                .doesNotContain("Your name");
    }

    @Test
    void aConfidentialPlaceHasAnAreaAndNoAddress() {
        Element place = FULL.page("help/harbour-house.html").expectFirst(".reach-visit");

        assertThat(place.text())
                .isEqualTo("Visit Northport, All of Northshire The address is given when you make contact.");
        assertThat(place.select("address")).isEmpty();
    }

    @Test
    void aPublicPlaceHasItsAddressAsTyped() {
        assertThat(FULL.page("help/lantern-circle.html")
                        .select(".reach-visit .place, address .line")
                        .eachText())
                .isEqualTo(List.of("The Lantern Rooms", "12 Quay Street", "Northport", "Northshire", "NX1 2AB"));
    }

    @Test
    void accessIsSaidInWordsAndOtherwiseAsTyped() {
        assertThat(FULL.page("es/help/lantern-circle.html")
                        .select(".fact-access dd")
                        .eachText())
                .containsExactly("sin escalones", "bucle magnético", "sala tranquila", "own-door");
    }

    @Test
    void pausedAndFullResourcesSaySo() {
        assertThat(card("help/index.html", "Harbour House")
                        .expectFirst(".notice")
                        .text())
                .isEqualTo("Paused at the moment. It may not answer.");
        assertThat(card("help/index.html", "Lantern Circle")
                        .expectFirst(".notice")
                        .text())
                .isEqualTo("Full at the moment. You can ask when there will be room.");
    }

    @Test
    void anAlertStandsAboveTheWaysInWhereverTheyAreButNotAmongTheCrisisLines() {
        Document page = FULL.page("es/help/night-line.html");
        Document sheet =
                FULL.page(page.expectFirst(".quiet-link a").attr("href").replace("../", "es/"));

        assertThat(page.expectFirst(".page-head + .notice-alert").text())
                .isEqualTo("Hoy puedes esperar más. Vale hasta el 24 de noviembre de 2026.");
        assertThat(sheet.expectFirst(".page-head + .notice-alert").text()).startsWith("Hoy puedes esperar más.");
        assertThat(card("help/index.html", "Night Line")
                        .expectFirst(".notice-alert ~ .reach, .notice-alert ~ * .reach")
                        .text())
                .startsWith("Call 0808 157 0123");
        assertThat(page.select(".crisis .notice")).isEmpty();
    }

    @Test
    void aClosedResourceShowsNoNumberAndLeadsToItsReplacement() {
        Document page = FULL.page("help/tuesday-circle.html");

        assertThat(page.expectFirst(".notice").text())
                .isEqualTo("This has closed. Turn to this instead: Lantern Circle");
        assertThat(page.expectFirst(".notice a").attr("href")).isEqualTo("lantern-circle.html");
        assertThat(page.text()).doesNotContain("01632 960199").doesNotContain("2nd Tuesday");
    }

    @Test
    void whenAPersonLastCheckedIsSaidWithWhatThatIsWorth() {
        assertThat(card("help/index.html", "Night Line").expectFirst(".checked").text())
                .isEqualTo("Checked by a person 8 days ago, on 16 November 2026");
        assertThat(card("help/index.html", "Young Night Line")
                        .expectFirst(".notice")
                        .text())
                .isEqualTo("Not checked since 1 January 2026, 10 months ago. Make sure before you rely on it.");
        assertThat(card("help/index.html", "Harbour House")
                        .expectFirst(".notice-unchecked")
                        .text())
                .startsWith("Not checked by us yet.");
    }

    @Test
    void siblingsAreNamedOnTheCardAndShownOnThePage() {
        assertThat(card("help/index.html", "Night Line")
                        .expectFirst(".siblings")
                        .text())
                .isEqualTo("Always shown together with: Young Night Line");
        assertThat(FULL.page("help/night-line.html")
                        .select(".resources .card-title")
                        .eachText())
                .containsExactly("Young Night Line");
    }

    @Test
    void theGuidesThatSpeakOfAResourceAreOnItsPage() {
        assertThat(FULL.page("help/lantern-circle.html")
                        .select(".guides .card-title")
                        .eachText())
                .containsExactly("Listening well");
    }

    private static Element card(String page, String name) {
        return FULL.page(page).select(".card.resource").stream()
                .filter(card -> card.expectFirst(".card-title").text().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
