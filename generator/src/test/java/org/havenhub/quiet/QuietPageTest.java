package org.havenhub.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietPageTest {

    private static final QuietWords WORDS = QuietWords.of(List.of("abus*", "rape", "self-harm"), List.of());

    @Test
    void aMarkThatIsReadAloudStandsForAWord() {
        assertThat(main("<p>After abuse, call.</p>"))
                .isEqualTo(
                        "<p>After <span class=\"withheld\" role=\"img\" aria-label=\"word left out\">…</span>, call.</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>ab<b>us</b>e ends</p> | <p>…<b></b> ends</p>
            <p>one<br>abuse</p> | <p>one<br>…</p>
            <ul><li>ab</li><li>use</li></ul> | <ul><li>ab</li><li>use</li></ul>
            <p>rape, rape <i>or abuse</i></p> | <p>…, … <i>or …</i></p>
            <p>a &lt; b &amp; abuse</p> | <p>a &lt; b &amp; …</p>
            <p>rape<sup><a href="#fn1">1</a></sup></p> | <p>…<sup><a href="#fn1">1</a></sup></p>
            <p>ra<b>pe</b> ra<i>pe a</i>buse</p> | <p>…<b></b><i></i></p>
            <p>self<br>harm and <b>self</b> <br> harm</p> | <p>…<br> and <b>…</b><br></p>
            <p>Rape ab<b>use and rape</b>, ok</p> | <p>…<b> and …</b>, ok</p>
            """)
    void aWordIsFoundWhateverItIsWrittenIn(String html, String quiet) {
        assertThat(main(html).replaceAll("<span class=\"withheld\"[^>]*>…</span>", "…"))
                .isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <address>1 Rape Field, Northport</address>
            <p>Text <bdi>ABUSE</bdi> to <bdi>60123</bdi></p>
            <p data-stays="">abuse, Mondays</p>
            <p><a href="tel:+448081570123">0808 157 0123</a></p>
            """)
    void numbersPlacesAndHoursStay(String html) {
        assertThat(main(html)).isEqualTo(html);
    }

    @Test
    void theTitleOfTheWindowAndWhatIsReadAloudLoseTheWordsToo() {
        String quiet = QuietPage.of(
                page("<title>After abuse</title>", "<h1 title=\"On abuse\" aria-label=\"Abusers\">Hi</h1>"),
                WORDS,
                "word left out");

        assertThat(Jsoup.parse(quiet).title()).isEqualTo("After …");
        assertThat(quiet)
                .contains("<h1 title=\"On …\" aria-label=\"…\">")
                .startsWith("<!DOCTYPE html>\n<html")
                .endsWith("</html>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>See <a href="../guides/safe.html" hreflang="en">this</a>.</p> | <p>See <span>this</span>.</p>
            <p><img src="../media/door.png" alt="A door"></p> | <p>A door</p>
            <p><a href="tel:+441632960131" data-print="+441632960131">Ring Dee</a></p> | <p><a href="tel:+441632960131">Ring Dee</a> (<bdi>+441632960131</bdi>)</p>
            <h2 id="help">Help</h2> | <h2>Help</h2>
            <h2 id="help">Help</h2><a href="#help">Up</a> | <h2 id="help">Help</h2><a href="#help">Up</a>
            """)
    void nothingLeadsAwayFromTheSheetAndNoPictureIsOnIt(String html, String quiet) {
        assertThat(main(html)).isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>After ab<b>use</b></p> | abuse
            <p title="Rape and abuse">x</p> | Rape, abuse
            <input placeholder="of abuse"> | abuse
            <p data-note="abuse">x</p> | abuse
            <p class="abuse" id="abuse" role="abuse">x</p> | ''
            <script data-note="abuse"></script> | ''
            <a href="abuse.html">x</a> | ''
            <address>Abuse House</address> | ''
            """)
    void whatIsLeftIsToldAsItStands(String html, String left) {
        assertThat(String.join(", ", QuietPage.left(page("<title>Notes</title>", html), WORDS)))
                .isEqualTo(left);
    }

    @Test
    void aQuietPageHasNoneLeftAndStaysAsItIs() {
        String quiet = QuietPage.of(
                page("<title>Abuse</title>", "<p title=\"rape\">ab<i>use</i> rape</p>"), WORDS, "word left out");

        assertThat(QuietPage.left(quiet, WORDS)).isEmpty();
        assertThat(QuietPage.of(quiet, WORDS, "word left out")).isEqualTo(quiet);
    }

    /** The limit is only there so that a hang does not hang the build. */
    @Test
    @Timeout(60)
    void aTextFullOfThemIsWithheldInGoodTime() {
        assertThat(main("<p>" + "<b>abuse</b>, x ".repeat(30_000) + "</p>")).doesNotContain("abuse");
        assertThat(main("<p>" + "abuse, x ".repeat(30_000) + "</p>")).doesNotContain("abuse");
    }

    private static String main(String html) {
        String quiet = QuietPage.of(page("<title>Notes</title>", html), WORDS, "word left out");
        return quiet.substring(quiet.indexOf("<main>") + "<main>".length(), quiet.indexOf("</main>"));
    }

    private static String page(String head, String main) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head>" + head + "</head><body><main>" + main
                + "</main></body></html>\n";
    }
}
