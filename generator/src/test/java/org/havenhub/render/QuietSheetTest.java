package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.havenhub.quiet.QuietPage;
import org.havenhub.quiet.QuietWords;
import org.havenhub.site.Page;
import org.havenhub.site.Site;
import org.havenhub.theme.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The sheets of guides and resources that do not tell what they are about; this hub wants no lantern on them. */
class QuietSheetTest {

    private static final Site SITE = ExampleHub.full();
    private static final Rendered HUB = Rendered.of(SITE);

    @Test
    void aGuideAndAResourceLeadToTheirSheetsAndBack() {
        for (String page : new String[] {"guides/listening.html", "help/night-line.html", "es/help/night-line.html"}) {
            Element link = HUB.page(page).expectFirst(".quiet-link a");
            String sheet = sheetOf(page);

            assertThat(link.attr("href")).matches("\\.\\./print/[0-9a-f]{12}\\.html");
            assertThat(sheet).endsWith(link.attr("href").substring("../".length()));
            assertThat(HUB.page(sheet).expectFirst(".quiet-head a").attr("href"))
                    .isEqualTo("../" + page.replaceFirst("^es/", ""));
        }
        assertThat(Rendered.of(ExampleHub.empty()).html().values()).noneMatch(html -> html.contains("quiet-link"));
    }

    @Test
    void aSheetSaysNothingOfTheSiteThatItIsFrom() {
        Document sheet = sheet("guides/listening.html");

        assertThat(sheet.title()).isEqualTo("Notes");
        assertThat(sheet.text()).doesNotContain("Northshire Haven");
        assertThat(sheet.select("nav, footer, .crisis, .breadcrumbs, link[rel=canonical], link[rel=alternate]"))
                .isEmpty();
        assertThat(sheet.expectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(sheet.select("main a[href]:not([href^=#], [href^=tel:], [href^=sms:], [href^=mailto:]), main img"))
                .isEmpty();
    }

    @Test
    void aDiscreetTitleStandsOnTheSheet() {
        assertThat(sheet("guides/create-a-space.html").expectFirst("h1").text()).isEqualTo("Notes");
        assertThat(sheet("guides/listening.html").expectFirst("h1").text()).isEqualTo("Listening well");
    }

    @Test
    void wordsAreLeftOutAndNumbersPlacesAndHoursStay() {
        Document sheet = sheet("help/lantern-circle.html");

        assertThat(sheet.expectFirst("h1").text()).isEqualTo("… Circle");
        assertThat(sheet.expectFirst("h1 .withheld").attr("aria-label")).isEqualTo("word left out");
        assertThat(sheet.expectFirst(".reach-visit .place").text()).isEqualTo("The … Rooms");
        assertThat(sheet.expectFirst("address").text()).isEqualTo("12 Quay Street Northport Northshire NX1 2AB");
        assertThat(sheet.select("bdi.address").eachText()).containsExactly("01632 960131 (ask for Dee)");
        assertThat(sheet.select("table.hours").text()).contains("Monday to Friday");
        assertThat(sheet.select("a[download], .trace, .keep")).isEmpty();
    }

    @Test
    void aSheetSaysHowToReachSomebodyAndNotWhomTheyHelp() {
        String telling = ".kind, .summary, .fact-for, .fact-ages, .fact-referral, .fact-anonymous, .fact-bill";

        for (String page : new String[] {"help/night-line.html", "help/lantern-circle.html", "guides/listening.html"}) {
            assertThat(HUB.page(page).select(telling)).as(page).isNotEmpty();
            assertThat(sheet(page).select(telling)).as(page).isEmpty();
        }
        assertThat(sheet("help/night-line.html").select(".lede")).isEmpty();
    }

    @Test
    void whatIsShownTogetherIsPrintedTogether() {
        assertThat(sheet("help/night-line.html").select(".resource .card-title").eachText())
                .as("by the name that gives nothing away")
                .containsExactly("Library");
        assertThat(sheet("guides/listening.html")
                        .select(".resource .card-title")
                        .eachText())
                .containsExactly("Night Line", "Library", "Night Line", "Library", "… Circle");
    }

    @Test
    void whatStandsBesideSheetsCallsAllByTheirNamesInWhateverOrderTheyAreMade() {
        for (boolean sheetsFirst : new boolean[] {true, false}) {
            Map<Page, Document> made = madeOneByOne(sheetsFirst);

            assertThat(made).as("cards, a poster and sheets").hasSizeGreaterThan(2);
            made.forEach((page, document) -> {
                if (!(page instanceof Page.Quiet)) {
                    assertThat(document.select(".crisis-name a").eachText())
                            .as(page.address().path() + ", sheets first: " + sheetsFirst)
                            .containsExactly("Night Line", "Young Night Line");
                }
            });
        }
    }

    @Test
    void theWordsOfEveryLanguageOfTheHubAreLeftOut() {
        QuietWords words = Renderer.of(SITE, Templates.of(theme()).value()).quietWords();

        assertThat(QuietPage.left("<p>A refuge, el refugio, والملجأ, lanterns, a harbour</p>", words))
                .containsExactly("refuge", "refugio", "والملجأ", "lanterns");
    }

    @Test
    void aHubHasItsOwnListInItsMessages() {
        Map<String, String> own = Map.of("messages/en.yaml", "quiet.words-help: \"night\"\n");

        assertThat(Rendered.of(SITE, own)
                        .page(sheetOf("help/night-line.html"))
                        .expectFirst("h1")
                        .text())
                .isEqualTo("… Line");
    }

    @Test
    void noSheetHasAWordLeft() {
        QuietWords words = Renderer.of(SITE, Templates.of(theme()).value()).quietWords();

        assertThat(SITE.pages().stream().filter(Page.Quiet.class::isInstance))
                .hasSizeGreaterThan(15)
                .allSatisfy(page -> assertThat(
                                QuietPage.left(HUB.text(page.address().path()), words))
                        .as(page.address().path())
                        .isEmpty());
    }

    private static Map<Page, Document> madeOneByOne(boolean sheetsFirst) {
        Renderer renderer = Renderer.of(SITE, Templates.of(theme()).value());
        Comparator<Page> sheetsLast = Comparator.comparing(Page.Quiet.class::isInstance);
        Map<Page, Document> made = new LinkedHashMap<>();
        SITE.pages().stream()
                .filter(page -> page.address().path().startsWith("print/")
                        && page.language().equals(ExampleHub.EN))
                .sorted(sheetsFirst ? sheetsLast.reversed() : sheetsLast)
                .forEach(
                        page -> made.put(page, Jsoup.parse(renderer.render(page).value())));
        return made;
    }

    private static Theme theme() {
        return Harbour.theme(ExampleHub.EN, ExampleHub.ES, ExampleHub.AR).value();
    }

    private static Document sheet(String subject) {
        return HUB.page(sheetOf(subject));
    }

    private static String sheetOf(String subject) {
        return SITE.pages().stream()
                .filter(page -> page.address().path().equals(subject))
                .flatMap(page -> SITE.quiet(page).stream())
                .findFirst()
                .orElseThrow()
                .path();
    }
}
