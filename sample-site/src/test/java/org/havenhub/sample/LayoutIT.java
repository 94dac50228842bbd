package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page holds on a small phone, on paper and without scripts. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class LayoutIT {

    /** The first line of each block that has more than 80 letters, as it is set (WCAG 1.4.8). */
    private static final String LONG_LINES = """
            () => {
              const blocks = new Map();
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                const hidden = text.parentElement.closest(".visually-hidden, .task-state, .skip-link, pre");
                let block = text.parentElement;
                while (getComputedStyle(block).display === "inline") {
                  block = block.parentElement;
                }
                if (hidden || !block.checkVisibility()) {
                  continue;
                }
                const lines = blocks.get(block) ?? blocks.set(block, new Map()).get(block);
                for (const word of text.data.matchAll(/\\S+\\s*/g)) {
                  const range = new Range();
                  range.setStart(text, word.index);
                  range.setEnd(text, word.index + word[0].trimEnd().length);
                  const box = range.getClientRects()[0];
                  const height = box ? Math.round((box.top + box.bottom) / 8) : 0;
                  lines.set(height, (lines.get(height) ?? "") + word[0]);
                }
              }
              return [...blocks.values()].flatMap(lines => [...lines.values()]
                  .map(line => line.trim().replaceAll(/\\s+/g, " ")).filter(line => line.length > 80).slice(0, 1));
            }
            """;

    /** Whether the first line of the heading stands above the way out, before anybody moves the page. */
    private static final String HEADING_IN_SIGHT = """
            () => {
              const heading = document.createRange();
              heading.selectNodeContents(document.querySelector("h1"));
              return heading.getClientRects()[0].bottom < document.querySelector(".exit").getBoundingClientRect().top;
            }
            """;

    private static final String WIDTH = "() => document.documentElement.scrollWidth";

    private final Reader usual;
    private final Reader onADesktop;
    private final Reader onAPhone;
    private final Reader onASmallPhone;
    private final Reader withLargeText;
    private final Reader withALongAddress;
    private final Reader withoutScript;

    LayoutIT(Readers readers) {
        usual = readers.usual();
        onADesktop = readers.onADesktop();
        onAPhone = readers.onAPhone();
        onASmallPhone = readers.onASmallPhone();
        withLargeText = readers.withLargeText();
        withALongAddress = readers.onASmallPhone()
                .whosePagesAre(html -> html.replaceAll("corrections@[a-z.-]*", "c".repeat(40) + "@haven.example.org"));
        withoutScript = readers.withoutScript();
    }

    @AfterAll
    void close() {
        usual.close();
        onADesktop.close();
        onAPhone.close();
        onASmallPhone.close();
        withLargeText.close();
        withALongAddress.close();
        withoutScript.close();
    }

    @Test
    void theSampleHubHasEveryKindOfPage() {
        assertThat(BuiltSite.pageOfEachKind()).containsOnlyKeys(BuiltSite.kinds());
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#pages")
    void nothingIsCutOffOnASmallPhone(String address) {
        Page page = onASmallPhone.open(address);

        assertThat(page.evaluate(WIDTH)).as(address).isEqualTo(320);
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKindInBothDirections")
    void lettersTwiceAsLargeMakeNoPageWider(String address) {
        Page page = withLargeText.open(address);

        assertThat(page.evaluate("() => getComputedStyle(document.documentElement).fontSize"))
                .isEqualTo("32px");
        assertThat(page.evaluate(WIDTH)).as(address).isEqualTo(360);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "es/index.html",
                "guides/index.html",
                "es/guides/index.html",
                "help/night-line.html"
            })
    void aPhoneShowsWhatAPageIsAboutBelowTheLinesToCall(String address) {
        Page page = onAPhone.open(address);

        assertThat((Boolean) page.evaluate(HEADING_IN_SIGHT)).as(address).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"help/index.html", "guides/listening-well.html"})
    void whatIsFoldedOnAPhoneIsOpenWhereThereIsRoomBesideTheText(String address) {
        assertThat(onAPhone.open(address).locator("details[open]").count())
                .as(address)
                .isZero();
        assertThat(onADesktop.open(address).locator("details[open]").count())
                .as(address)
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "about.html", "guides/listening-well.html"})
    void aLongAddressMakesNoPageWider(String address) {
        Page page = withALongAddress.open(address);

        assertThat(page.locator(".report-line").innerText()).contains("c".repeat(40));
        assertThat(page.evaluate(WIDTH)).as(address).isEqualTo(320);
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKindInBothDirections")
    void noLineIsTooLongToFindTheNextOne(String address) {
        Page page = onADesktop.open(address);

        assertThat(page.evaluate(LONG_LINES)).as(address).isEqualTo(List.of());
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKind")
    void withoutScriptTheMainThingsAreThere(String address) {
        Page page = withoutScript.open(address);

        assertThat(page.locator("main h1").isVisible()).as(address).isTrue();
        assertThat(page.locator("main").innerText())
                .as(address)
                .hasSizeGreaterThan(page.locator("main h1").innerText().length());
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#formerAddresses")
    void withoutScriptAFormerAddressLeadsOn(String address) {
        Page page = withoutScript.open(address);
        page.waitForURL(url -> !url.endsWith("/" + address));

        assertThat(page.locator("main h1").isVisible()).as(address).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#resources")
    void numbersAreOnPaper(String address) {
        Page page = usual.open(address);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        for (Locator call : page.locator("main a[href^='tel:']").all()) {
            assertThat(call.isVisible()).as(address + ": " + call.innerText()).isTrue();
        }
    }
}
