package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.havenhub.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** An author's text: what goes into the holes of its prose. */
class ProseTest {

    private static final Rendered FULL = Rendered.of(ExampleHub.full());

    private final Document guide = FULL.page("guides/listening.html");

    @Test
    void aLinkToAnotherSiteTellsItNothing() {
        Element link = guide.expectFirst("main a:contains(another site)");

        assertThat(link.attr("href")).isEqualTo("https://www.example.org/listen?a=1&b=2");
        assertThat(link.attr("rel")).isEqualTo("noreferrer noopener");
    }

    @Test
    void aLinkToADocumentSaysWhatItIsAndHowLarge() {
        Element link = guide.expectFirst("a[href='../media/a%20plan.pdf']");

        assertThat(link.text()).isEqualTo("the plan (PDF, 240 kB)");
    }

    @Test
    void aLinkInsideThePageIsItsHeadingAlone() {
        assertThat(guide.expectFirst("main a:contains(how to begin)").attr("href"))
                .isEqualTo("#begin");
    }

    @Test
    void aLinkToAResourceLeadsToItsPageInTheReadersLanguage() {
        assertThat(FULL.page("es/index.html")
                        .expectFirst(".home-section a:contains(Night Line)")
                        .attr("href"))
                .isEqualTo("help/night-line.html");
    }

    @Test
    void aPictureWithACaptionThatIsAloneInItsParagraphIsAFigure() {
        Element figure = guide.expectFirst("figure");

        assertThat(figure.parents().is("p")).isFalse();
        assertThat(figure.expectFirst("figcaption").text()).isEqualTo("Northport in spring");
        Element picture = figure.expectFirst("img");
        assertThat(picture.attr("src")).isEqualTo("../media/harbour.png");
        assertThat(picture.attr("alt")).isEqualTo("A harbour in the evening");
        assertThat(picture.attr("width")).isEqualTo("1200");
        assertThat(picture.attr("height")).isEqualTo("600");
        assertThat(picture.attr("loading")).isEqualTo("lazy");
        assertThat(picture.attr("decoding")).isEqualTo("async");
    }

    @Test
    void aResourceAloneInItsParagraphIsACardTogetherWithItsSiblings() {
        assertThat(guide.select(".prose > .cards .card-title").eachText()).startsWith("Night Line", "Young Night Line");
    }

    @Test
    void aListOfResourcesIsCardsUnderTheSectionsHeading() {
        Element section = guide.expectFirst("section:has(> h2#people)");

        assertThat(section.select("h3.card-title").eachText()).containsExactly("Night Line", "Young Night Line");
    }

    @Test
    void aPageAloneInItsParagraphIsALink() {
        assertThat(guide.expectFirst("p > a:contains(About this hub)").attr("href"))
                .isEqualTo("../about.html");
    }

    @Test
    void whatIsPreformattedKeepsItsSpaces() {
        assertThat(FULL.text("guides/listening.html")).contains("<pre><code>  one\n\n    two\n</code></pre>");
    }

    @Test
    void theWordsOfTheThemeInsideATextAreThoseOfTheLanguage() {
        assertThat(FULL.page("es/guides/listening.html")
                        .expectFirst(".alert-title")
                        .text())
                .isEqualTo("Consejo");
        assertThat(FULL.page("es/guides/listening.html").expectFirst("#fn-1 a").attr("aria-label"))
                .isEqualTo("Volver al texto, nota 1");
    }

    @Test
    void wordsThatALanguageLacksAreEnglishAndSaySo() {
        Site polish = ExampleHub.in(new org.havenhub.language.Language("pl"));
        Document page = Rendered.of(polish).page("guides/listening.html");

        Element tip = page.expectFirst(".alert-title span");
        assertThat(tip.text()).isEqualTo("Tip");
        assertThat(tip.attr("lang")).isEqualTo("en");
        assertThat(tip.attr("dir")).isEqualTo("ltr");
        assertThat(page.expectFirst("#fn-1 a").attr("aria-label")).isEqualTo("Back to the text, note 1");
        assertThat(page.expectFirst(".skip-link span").attr("lang")).isEqualTo("en");
    }

    @Test
    void aLongTextHasAListOfContents() {
        assertThat(guide.select(".contents a").eachAttr("href")).containsExactly("#begin", "#words", "#people");
        assertThat(FULL.page("guides/short.html").select(".contents")).isEmpty();
    }
}
