package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed and handed out fits on its paper, and nothing on it is cut or covered, however long its words. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class PaperIT {

    /** A sheet, with the width in CSS pixels that its margins leave. */
    private enum Sheet {
        A4(718),
        LETTER(740);

        private final int width;

        Sheet(int width) {
            this.width = width;
        }
    }

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    /** Makes three lines of what there are, each with a long name, and the address as long as it may be. */
    private static final String LENGTHEN = """
            () => {
              const name = document.dir === "rtl"
                  ? "خط المساندة والإصغاء لليافعين وعائلاتهم في نورثبورت والقرى المجاورة"
                  : "The Northshire and Larkmoor Helpline for Young People";
              for (const list of document.querySelectorAll("main ul")) {
                while (list.children.length < 3) {
                  list.append(list.lastElementChild.cloneNode(true));
                }
                list.querySelectorAll(".paper-name").forEach(words => words.textContent = name);
              }
              document.querySelectorAll(".paper-code bdi").forEach(
                  words => words.textContent = "hub.example.org/" + "a-long-way-from-here/".repeat(4));
            }
            """;

    /** What is wrong with what stands in some boxes: each run of words and each picture in its box, and none on another. */
    private static final String FAULTS = """
            boxes => {
              const faults = [];
              const runs = box => {
                const found = [...box.querySelectorAll("svg")].map(
                    picture => ({words: "the code", edge: picture.getBoundingClientRect()}));
                const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                  const range = document.createRange();
                  range.selectNodeContents(texts.currentNode);
                  const words = texts.currentNode.data.trim();
                  if (words) {
                    [...range.getClientRects()].forEach(edge => found.push({words, edge}));
                  }
                }
                return found;
              };
              const overlap = (a, b) => Math.min(
                  Math.min(a.right, b.right) - Math.max(a.left, b.left),
                  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
              const all = [...document.querySelectorAll(boxes)];
              all.forEach((box, number) => {
                const edge = box.getBoundingClientRect();
                const inside = runs(box);
                inside.forEach((run, index) => {
                  if (run.edge.left < edge.left - 1 || run.edge.right > edge.right + 1
                      || run.edge.top < edge.top - 1 || run.edge.bottom > edge.bottom + 1) {
                    faults.push(run.words + " leaves its box");
                  }
                  inside.slice(index + 1)
                      .filter(other => overlap(run.edge, other.edge) > 0.4 * Math.min(run.edge.height, other.edge.height))
                      .forEach(other => faults.push(run.words + " lies on " + other.words));
                });
                all.slice(number + 1)
                    .filter(other => overlap(edge, other.getBoundingClientRect()) > 1)
                    .forEach(() => faults.push("two boxes overlap"));
              });
              return faults;
            }
            """;

    private final Reader reader;

    PaperIT(Readers readers) {
        reader = readers.usual();
    }

    @AfterAll
    void close() {
        reader.close();
    }

    private static Stream<Arguments> cards() {
        return onEachSheet("print/cards.html");
    }

    private static Stream<Arguments> posters() {
        return onEachSheet("print/poster.html");
    }

    private static Stream<Arguments> onEachSheet(String page) {
        return Stream.of("", "es/", BuiltSite.ARABIC)
                .flatMap(folder -> Stream.of(Sheet.values()).map(sheet -> Arguments.of(folder + page, sheet)));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void tenCardsStandOnOneSheet(String address, Sheet sheet) {
        Page page = onPaper(address, sheet);

        assertThat(page.locator(".paper-card").count()).isEqualTo(10);
        assertThat(page.locator(".paper-card").all()).allMatch(card -> card.isVisible());
        assertThat(sheets(page, sheet)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void nothingOnACardIsCutOrCovered(String address, Sheet sheet) {
        Page page = onPaper(address, sheet);
        assertThat(faults(page, ".paper-card")).isEmpty();

        page.evaluate(LENGTHEN);
        assertThat(faults(page, ".paper-card")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("posters")
    void aPosterIsOneSheetHoweverLongItsNames(String address, Sheet sheet) {
        Page page = onPaper(address, sheet);
        assertThat(sheets(page, sheet)).isEqualTo(1);

        page.evaluate(LENGTHEN);
        assertThat(sheets(page, sheet)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("posters")
    void nothingOnAPosterIsCutOrCovered(String address, Sheet sheet) {
        Page page = onPaper(address, sheet);
        page.evaluate(LENGTHEN);

        assertThat(faults(page, ".paper-poster")).isEmpty();
        assertThat(faults(page, ".tear-offs > div")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("posters")
    void sixStripsToTearOffStandInOneRow(String address, Sheet sheet) {
        Page page = onPaper(address, sheet);

        assertThat(
                        page.evaluate(
                                "() => [...document.querySelectorAll('.tear-offs > div')].map(strip => strip.getBoundingClientRect().top)"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(6)
                .containsOnly(
                        page.evaluate("() => document.querySelector('.tear-offs > div').getBoundingClientRect().top"));
    }

    private static Stream<String> quietSheets() {
        return BuiltSite.onePageOfEachKindInBothDirections().stream()
                .filter(address -> address.matches(".*print/[0-9a-f]{12}\\.html"));
    }

    @ParameterizedTest
    @MethodSource("quietSheets")
    void aQuietSheetSaysNothingOfTheSiteAndLeavesBrowsersNoRoomToSayIt(String address) {
        Page page = onPaper(address, Sheet.A4);

        assertThat(page.locator("body").innerText())
                .contains(page.locator("h1").innerText())
                .doesNotContain("Northshire Haven")
                .doesNotContain("مرفأ الشمال")
                .doesNotContain(address);
        assertThat(page.locator(".quiet-head, .exit, .skip-link").all()).noneMatch(part -> part.isVisible());
        assertThat(page.evaluate("() => getComputedStyle(document.body).page")).isEqualTo("quiet");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(Sheet.A4.width);
    }

    private Page onPaper(String address, Sheet sheet) {
        Page page = reader.open(address);
        page.setViewportSize(sheet.width, 1000);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }

    private static List<?> faults(Page page, String boxes) {
        return (List<?>) page.evaluate(FAULTS, boxes);
    }

    private static long sheets(Page page, Sheet sheet) {
        byte[] pdf = page.pdf(new PdfOptions().setFormat(sheet.name()));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
