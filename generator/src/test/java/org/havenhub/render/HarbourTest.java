package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.site.Page;
import org.havenhub.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the theme {@code harbour}: every kind of page, from the emptiest to the fullest. */
class HarbourTest {

    private static final Site FULL_SITE = ExampleHub.full();
    private static final Rendered FULL = Rendered.of(FULL_SITE);
    private static final Rendered EMPTY = Rendered.of(ExampleHub.empty());

    static Stream<String> pages() {
        return Stream.concat(
                FULL.html().keySet().stream().map(page -> "full " + page),
                EMPTY.html().keySet().stream().map(page -> "empty " + page));
    }

    @Test
    void everythingByNameIsOneStepFromTheGuidesAndFromAnAddressThatDoesNotExist() {
        assertThat(FULL.page("guides/index.html").select("main a[href='../a-z.html']"))
                .hasSize(1);
        assertThat(FULL.page("404.html").select("main a[href$='/a-z.html']")).hasSize(1);
        assertThat(EMPTY.page("404.html").select("main a[href$='/a-z.html']")).isEmpty();
    }

    /** A number that is cut in two is dialled wrongly, and in a language from right to left its halves change places. */
    @ParameterizedTest
    @MethodSource("pages")
    void aNumberToDialIsOneBoxFromLeftToRight(String name) {
        assertThat(document(name).select("a.reach[href^=tel:], a.reach[href^=sms:]"))
                .allSatisfy(link -> assertThat(link.select("bdi.number[dir=ltr]"))
                        .singleElement()
                        .satisfies(number -> assertThat(number.children()).isEmpty()));
    }

    @Test
    void numbersToDialAreThere() {
        assertThat(FULL.html().keySet())
                .anySatisfy(page -> assertThat(FULL.page(page).select("a.reach[href^=tel:] bdi.number"))
                        .isNotEmpty());
    }

    @Test
    void theFullestHubHasEveryKindOfPageAndNoPageHasAProblem() {
        Set<String> kinds = new TreeSet<>();
        FULL_SITE.pages().forEach(page -> kinds.add(page.getClass().getSimpleName()));
        List<String> all = Stream.of(Page.class.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? Stream.of(kind.getPermittedSubclasses()) : Stream.of(kind))
                .map(Class::getSimpleName)
                .toList();

        assertThat(kinds).containsExactlyInAnyOrderElementsOf(all);
        assertThat(Layout.ALL.stream()
                        .map(layout -> layout.kind().getSimpleName())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(FULL.report().problems()).isEmpty();
        assertThat(EMPTY.report().problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theHeadComesWithItsGuards(String name) {
        Element head = document(name).head();

        assertThat(head.child(0).attr("charset")).isEqualTo("utf-8");
        assertThat(head.child(1).attr("http-equiv")).isEqualTo("Content-Security-Policy");
        assertThat(head.child(1).attr("content"))
                .startsWith("default-src 'none';")
                .doesNotContain("unsafe")
                .doesNotContain("*");
        assertThat(head.expectFirst("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
        assertThat(head.expectFirst("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(head.expectFirst("meta[name=viewport]").attr("content"))
                .isEqualTo("width=device-width, initial-scale=1");
        assertThat(head.expectFirst("title").text()).isNotBlank();
        assertThat(head.select("link[rel=stylesheet]:not([media=print])")).hasSize(name.contains("print/") ? 2 : 1);
        assertThat(head.select("script[defer]"))
                .hasSize(document(name).select("script").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help/index.html",
                "help/by-cost/free.html",
                "guides/index.html",
                "topics/index.html",
                "a-z.html",
                "es/help/index.html"
            })
    void aListTellsSearchEnginesWhatItIs(String page) {
        assertThat(FULL.page(page).select("meta[name=description]").attr("content"))
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageHasOneHeadingOfTheFirstLevelAndSkipsNone(String name) {
        List<Integer> levels = document(name).select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> Integer.parseInt(heading.normalName().substring(1)))
                .toList();

        assertThat(levels).startsWith(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %s of %s", i, levels).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageSaysItsLanguageAndDirection(String name) {
        String path = name.substring(name.indexOf(' ') + 1);
        String language = path.startsWith("es/") ? "es" : path.startsWith("ar/") ? "ar" : "en";

        assertThat(document(name).expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(document(name).expectFirst("html").attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void landmarksAreThereAndToldApart(String name) {
        Document page = document(name);
        assertThat(page.select("main")).hasSize(1);
        if (page.body().hasClass("page-moved")) {
            return;
        }
        assertThat(page.select("body > header")).hasSize(1);
        assertThat(page.select("body > footer")).hasSize(page.select(".sheet").isEmpty() ? 1 : 0);
        Element skip = page.body().child(0);
        assertThat(skip.hasClass("skip-link")).isTrue();
        assertThat(skip.attr("href")).isEqualTo("#" + page.expectFirst("main").id());
        List<String> names = new ArrayList<>();
        for (Element nav : page.select("nav")) {
            names.add(nav.hasAttr("aria-label") ? nav.attr("aria-label") : labelOf(nav));
        }
        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).isNotBlank());
        page.select("aside, section[aria-labelledby]")
                .forEach(part -> assertThat(labelOf(part)).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingRunsAndNothingIsStyledInline(String name) {
        Document page = document(name);

        assertThat(page.select("script:not([src$='assets/haven.js']), script:not(:empty)"))
                .isEmpty();
        assertThat(page.select("style, iframe, object, embed, form, base, [style]"))
                .isEmpty();
        page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksInsideTheSiteAreRelativeAndLeadSomewhere(String name) {
        String path = name.substring(name.indexOf(' ') + 1);
        if (path.equals("404.html")) {
            return;
        }
        Set<String> known = new HashSet<>(hub(name).html().keySet());
        known.addAll(List.of(
                "assets/haven.css",
                "assets/haven.js",
                "assets/paper.css",
                "assets/print.css",
                "assets/icon.svg",
                "integrity.txt",
                "media/harbour.png",
                "media/a plan.pdf"));
        known.addAll(List.of(
                "data/resources.csv",
                "data/resources.json",
                "data/hsds/services/index.json",
                "data/hsds/tabular/datapackage.json"));
        for (String file : List.of(".ics", ".vcf")) {
            hub(name)
                    .html()
                    .keySet()
                    .forEach(page -> known.add(page.replaceFirst("(help/[a-z-]+)\\.html$", "$1" + file)));
        }
        for (Element link : document(name).select("a[href], link[rel=icon], link[rel=stylesheet], img[src]")) {
            String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (href.startsWith("#") || href.matches("(https|tel|sms|mailto):.*")) {
                continue;
            }
            String target = java.net
                    .URI
                    .create("https://x.example.org/" + path)
                    .resolve(href)
                    .getPath()
                    .substring(1);
            assertThat(known).as(href).contains(target);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndWhatPointsAtThemExists(String name) {
        Document page = document(name);
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        page.select("[aria-labelledby]").forEach(part -> assertThat(ids).contains(part.attr("aria-labelledby")));
        page.select("a[href^=#]:not([href^=#fnref])")
                .forEach(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theTextIsClean(String name) {
        String html = html(name);

        assertThat(html).startsWith("<!DOCTYPE html>\n").endsWith("</html>\n").doesNotContain("<!--");
        assertThat(html).doesNotContainPattern(Pattern.compile("(?m)[ \\t]+$"));
        assertThat(html).doesNotContain("FreeMarker").doesNotContain("${");
        Document page = Jsoup.parse(html);
        page.select("a, h1, h2, h3, dt, dd, li, p:not(:has(img))")
                .forEach(element ->
                        assertThat(element.text()).as(element.outerHtml()).isNotBlank());
    }

    @Test
    void theLanguageSwitchSpeaksToEachReaderInTheirOwn() {
        Document guide = FULL.page("es/guides/listening.html");

        assertThat(guide.select(".language-switch a").eachText()).containsExactly("English", "Español", "العربية");
        assertThat(guide.select(".language-switch a").eachAttr("lang")).containsExactly("en", "es", "ar");
        assertThat(guide.select(".language-switch a").eachAttr("href"))
                .containsExactly("../../guides/listening.html", "listening.html", "../../ar/guides/listening.html");
        assertThat(guide.expectFirst(".language-switch a[aria-current]").text()).isEqualTo("Español");
    }

    @Test
    void aPageWithoutATranslationLeadsToTheOtherLanguagesHome() {
        Document guide = FULL.page("guides/create-a-space.html");

        assertThat(guide.select(".language-switch a").eachAttr("href"))
                .containsExactly("create-a-space.html", "../es/index.html", "../ar/index.html");
        assertThat(guide.select("link[rel=alternate][hreflang]")).isEmpty();
    }

    @Test
    void translationsAreToldToSearchEngines() {
        Document guide = FULL.page("es/guides/listening.html");

        assertThat(guide.select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("en", "es", "ar", "x-default");
        assertThat(guide.expectFirst("link[hreflang=x-default]").attr("href"))
                .isEqualTo("https://haven.example.org/hub/guides/listening.html");
        assertThat(guide.expectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("https://haven.example.org/hub/es/guides/listening.html");
    }

    @Test
    void theMenuMarksWhereThePageBelongs() {
        assertThat(FULL.page("guides/index.html")
                        .expectFirst(".main-menu [aria-current=page]")
                        .text())
                .isEqualTo("Guides");
        assertThat(FULL.page("guides/listening.html")
                        .expectFirst(".main-menu [aria-current=true]")
                        .text())
                .isEqualTo("Guides");
        assertThat(FULL.page("help/by-kind/helpline.html")
                        .expectFirst(".main-menu [aria-current=true]")
                        .text())
                .isEqualTo("Find help");
        assertThat(FULL.page("index.html").select(".main-menu [aria-current]")).isEmpty();
    }

    @Test
    void breadcrumbsLeadFromHomeToThePage() {
        Document page = FULL.page("help/night-line.html");

        assertThat(page.select(".breadcrumbs li").eachText()).containsExactly("Home", "Find help", "Night Line");
        assertThat(page.expectFirst(".breadcrumbs [aria-current=page]").text()).isEqualTo("Night Line");
        assertThat(FULL.page("index.html").select(".breadcrumbs")).isEmpty();
    }

    @Test
    void aGuideShowsItsNoteBeforeTheTextWithAWayPastIt() {
        Document guide = FULL.page("guides/listening.html");
        Element note = guide.expectFirst(".content-note");

        assertThat(note.text()).contains("Violence at home");
        assertThat(guide.expectFirst(note.expectFirst("a").attr("href")).text()).isEqualTo("People who can help");
        assertThat(guide.select(".content-note, .prose").first()).isSameAs(note);
    }

    @Test
    void aGuideSaysWhenItWasReviewedAndHowLongItTakes() {
        Document guide = FULL.page("guides/listening.html");

        assertThat(guide.expectFirst(".guide-facts").text()).isEqualTo("6 minutes to read Reviewed 1 October 2026");
        assertThat(guide.expectFirst(".guide-facts time").attr("datetime")).isEqualTo("2026-10-01");
        assertThat(FULL.page("guides/create-a-space.html")
                        .expectFirst(".page-head .notice")
                        .text())
                .contains("due for a review");
    }

    @Test
    void stepsAreANumberedList() {
        Document guide = FULL.page("guides/create-a-space.html");

        assertThat(guide.select("ol.steps > li.step")).hasSize(4);
        assertThat(guide.expectFirst("li.step h2").text()).isEqualTo("Step 1: Purpose and objectives");
    }

    @Test
    void aDiscreetTitleTakesThePlaceOfTheTitleInTheBrowserAlone() {
        Document guide = FULL.page("guides/create-a-space.html");

        assertThat(guide.title()).isEqualTo("Notes");
        assertThat(guide.expectFirst("h1").text()).isEqualTo("Create a safe space in four steps");
        assertThat(FULL.page("guides/listening.html").title()).isEqualTo("Listening well · Northshire Haven");
    }

    @Test
    void aGuideInAnotherLanguageIsMarkedInLists() {
        Element card = FULL.page("es/guides/index.html").expectFirst(".card:contains(Create a safe space)");

        assertThat(card.expectFirst(".card-title span").attr("lang")).isEqualTo("en");
        assertThat(card.expectFirst(".card-title a").attr("hreflang")).isEqualTo("en");
        assertThat(card.expectFirst(".kind").text()).isEqualTo("Idioma: Inglés");
        assertThat(FULL.page("es/guides/index.html").select(".card:contains(Escuchar bien) [lang]"))
                .isEmpty();
    }

    @Test
    void homeOffersWaysInByNeedInTheReadersWords() {
        Document home = FULL.page("index.html");

        assertThat(home.select(".need-words").eachText())
                .containsExactly("Someone to talk to, now", "People who understand", "Somewhere safe to stay");
        assertThat(home.select(".ways a").eachAttr("href")).containsExactly("help/index.html", "guides/index.html");
    }

    @Test
    void homeTellsHowTheHubIsKeptTrueInFigures() {
        assertThat(FULL.page("index.html").select(".trust dl > div").eachText())
                .containsExactly(
                        "People and places checked in the last 6 months 2 of 4",
                        "Guides read through in the last 12 months 2 of 3");
        assertThat(EMPTY.page("index.html").select(".trust")).isEmpty();
    }

    @Test
    void aFormerAddressLeadsOnWithoutAScript() {
        Document moved = FULL.page("guides/hearing.html");

        assertThat(moved.expectFirst("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=listening.html");
        assertThat(moved.expectFirst("main a").attr("href")).isEqualTo("listening.html");
        assertThat(moved.expectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(moved.expectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("https://haven.example.org/hub/guides/listening.html");
    }

    @Test
    void thePageForMissingAddressesWorksAtAnyDepth() {
        Document page = FULL.page("404.html");

        assertThat(page.expectFirst("link[rel=stylesheet]").attr("href")).isEqualTo("/hub/assets/haven.css");
        assertThat(page.select("main a").eachAttr("href"))
                .containsExactly("/hub/help/index.html", "/hub/guides/index.html", "/hub/a-z.html", "/hub/index.html");
        assertThat(page.expectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    private static String labelOf(Element part) {
        return part.root()
                .selectStream("#" + part.attr("aria-labelledby"))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    private static Rendered hub(String name) {
        return name.startsWith("full ") ? FULL : EMPTY;
    }

    private static Document document(String name) {
        return Jsoup.parse(html(name));
    }

    private static String html(String name) {
        return hub(name).text(name.substring(name.indexOf(' ') + 1));
    }
}
