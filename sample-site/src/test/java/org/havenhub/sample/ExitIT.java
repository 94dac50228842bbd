package org.havenhub.sample;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.MouseButton;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader who is surprised by somebody can leave, from every page, and finds the page usable when they come back. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class ExitIT {

    private static final String GUIDE = "guides/listening-well.html";
    private static final Pattern AWAY = Pattern.compile("https://weather\\.example\\.org/.*");

    /** What has focus and lies in part under the button or its words (WCAG 2.2, 2.4.12); empty if nothing does. */
    private static final String COVERED = """
            () => {
              const focused = document.activeElement;
              const box = focused.getBoundingClientRect();
              const apart = [...document.querySelectorAll(".exit, .exit-status")]
                  .map(over => over.getBoundingClientRect())
                  .every(over => box.bottom <= over.top || box.top >= over.bottom || box.right <= over.left || box.left >= over.right);
              return apart || focused.closest(".exit") || focused === document.body ? "" : focused.outerHTML;
            }
            """;

    /** Where the button is. */
    private static final String BUTTON = """
            () => JSON.stringify(document.querySelector(".exit-link").getBoundingClientRect())
            """;

    /** What the words lie over of what must not be covered, or whether they lie outside the screen. */
    private static final String WORDS_IN_THE_WAY = """
            () => {
              const words = document.querySelector(".exit-status").getBoundingClientRect();
              return [...document.querySelectorAll(".exit-link, .language-switch")].filter(one => {
                const box = one.getBoundingClientRect();
                return words.bottom > box.top && words.top < box.bottom && words.right > box.left && words.left < box.right;
              }).map(one => one.className).concat(words.left < 0 || words.right > innerWidth ? ["outside"] : []);
            }
            """;

    private static final String LEAVE_FOR_NOWHERE = """
            () => {
              document.querySelectorAll("[data-exit]").forEach(link => { link.href = "#"; });
              document.querySelector(".exit-link").click();
            }
            """;

    private static final String NEXT_FRAMES =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))";

    private final Reader usual;
    private final Reader onASmallPhone;
    private final Reader withoutScript;
    private final Reader withoutStyles;
    private final Reader whoseBrowserKeepsPages;
    private final Reader inAHurry;

    ExitIT(Readers readers) {
        usual = readers.usual().whoFindsElsewhere(AWAY);
        onASmallPhone = readers.onASmallPhone();
        withoutStyles = readers.usual().whoFindsNothingAt(Pattern.compile(".*\\.css"));
        whoseBrowserKeepsPages = readers.whoseBrowserKeepsPages();
        inAHurry = readers.onADesktop().whoFindsElsewhere(AWAY);
        withoutScript = readers.withoutScript().whoFindsElsewhere(AWAY);
    }

    @AfterAll
    void close() {
        usual.close();
        onASmallPhone.close();
        withoutStyles.close();
        whoseBrowserKeepsPages.close();
        inAHurry.close();
        withoutScript.close();
    }

    @Test
    void aClickLeavesAndTakesThePlaceOfThePageInTheHistory() {
        usual.open("index.html");
        Page page = usual.open(GUIDE);
        page.locator(".exit-link").click();
        assertThat(page).hasURL(AWAY);
        page.goBack();

        assertThat(page).hasURL(Pattern.compile(".*/index\\.html"));
        assertThat(page.locator("main h1")).isVisible();
    }

    @Test
    void theMiddleButtonLeavesNothingOpen() {
        Page page = usual.open(GUIDE);
        page.locator(".exit-link").click(new ClickOptions().setButton(MouseButton.MIDDLE));
        assertThat(page).hasURL(AWAY);

        assertThat(page.context().pages()).containsExactly(page);
    }

    @Test
    void theSecondStopOfTheKeyboardLeavesToo() {
        Page page = usual.open(GUIDE);
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Leave this site now");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(AWAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {".exit-link", ".skip-link[data-exit]"})
    void theSpaceBarPressesItAsItPressesAButton(String link) {
        Page page = usual.open(GUIDE);
        page.locator(link).focus();
        page.keyboard().press("Space");

        assertThat(page).hasURL(AWAY);
    }

    @Test
    void withoutScriptTheButtonIsALinkThatLeaves() {
        Page page = withoutScript.open(GUIDE);
        page.locator(".exit-link").click();

        assertThat(page).hasURL(AWAY);
    }

    @Test
    void eachLanguageHasItsOwnWayOut() {
        Page page = usual.open("es/index.html");

        assertThat(page.locator(".exit-link")).hasAttribute("href", "https://weather.example.org/es/");
        assertThat(page.locator(".exit-link")).hasText("Salir de este sitio");
    }

    @Test
    void shiftThreeTimesLeavesWithEitherKey() {
        Page page = usual.open(GUIDE);
        page.keyboard().press("ShiftLeft");
        assertThat(status(page)).hasText("To leave this site, press Shift 2 more times.");
        page.keyboard().press("ShiftRight");
        assertThat(status(page)).hasText("To leave this site, press Shift once more.");
        page.keyboard().press("ShiftLeft");

        assertThat(page).hasURL(AWAY);
    }

    @ParameterizedTest
    @CsvSource({"index.html, 1280", "index.html, 320", "arabic/index.html, 1280", "arabic/index.html, 320"})
    void aPressOfTheButtonLeavesInTheMidstOfTheCount(String address, int width) {
        Page page = inAHurry.open(address);
        page.setViewportSize(width, 640);
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        assertThat(status(page)).not().isEmpty();
        BoundingBox button = page.locator(".exit-link").boundingBox();
        page.mouse().move(button.x + button.width / 2, button.y + button.height / 2);
        page.mouse().down();
        page.evaluate(NEXT_FRAMES);
        page.mouse().up();

        assertThat(page).hasURL(AWAY);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 1280",
        "index.html, 768",
        "index.html, 320",
        "es/index.html, 768",
        "arabic/index.html, 1280",
        "arabic/index.html, 768",
        "arabic/index.html, 320"
    })
    void theButtonStaysWhereItIsWhileItsWordsComeAndGo(String address, int width) {
        Page page = inAHurry.open(address);
        page.setViewportSize(width, 640);
        Object before = page.evaluate(BUTTON);
        page.keyboard().press("Shift");
        assertThat(status(page)).not().isEmpty();

        assertThat(page.evaluate(BUTTON)).isEqualTo(before);
        assertThat(page.evaluate(WORDS_IN_THE_WAY)).isEqualTo(List.of());
        page.keyboard().press("Escape");
        assertThat(page.evaluate(BUTTON)).isEqualTo(before);
    }

    @Test
    void pressesThatAreTooFarApartAreForgottenAloud() {
        Page page = usual.openWithClock(GUIDE);
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        page.clock().fastForward(5_000);
        assertThat(status(page)).hasText("Time is up. You are still on this site.");
        page.clock().fastForward(3_000);
        assertThat(status(page)).isEmpty();
        page.keyboard().press("Shift");

        assertThat(status(page)).hasText("To leave this site, press Shift 2 more times.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift+Tab", "Shift+A", "Control+Shift", "Escape"})
    void shiftForSomethingElseStartsTheCountAnew(String keys) {
        Page page = usual.open(GUIDE);
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        page.keyboard().press(keys);
        page.keyboard().press("Shift");

        assertThat(status(page)).hasText("To leave this site, press Shift 2 more times.");
    }

    @Test
    void shiftThatMovesThePageToTheSideIsNotCounted() {
        Page page = usual.open(GUIDE);
        page.keyboard().press("Shift");
        page.keyboard().down("Shift");
        page.mouse().wheel(100, 0);
        page.keyboard().up("Shift");
        assertThat(status(page)).isEmpty();
        page.keyboard().press("Shift");

        assertThat(status(page)).hasText("To leave this site, press Shift 2 more times.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<textarea></textarea>", "<input>", "<p contenteditable>", "<dialog open><button>"})
    void whereSomebodyTypesShiftIsForCapitals(String place) {
        Page page = usual.open(GUIDE);
        page.evaluate("place => document.querySelector('main').insertAdjacentHTML('afterbegin', place)", place);
        page.locator("main textarea, main input, main [contenteditable], main dialog button")
                .first()
                .focus();
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Shift");
        }

        assertThat(status(page)).isEmpty();
        assertThat(page).hasURL(Pattern.compile(".*/" + GUIDE));
    }

    @Test
    void aPageThatTheBrowserKeptIsUsableAgain() {
        Page page = whoseBrowserKeepsPages.open(GUIDE);
        page.evaluate("() => { window.isKept = true; }");
        page.evaluate(LEAVE_FOR_NOWHERE);
        assertThat(page.locator("main")).isHidden();
        whoseBrowserKeepsPages.open("about.html");
        page.evaluate("() => history.back()");
        page.waitForFunction("() => window.isKept");

        assertThat(page.locator("main")).isVisible();
        assertThat(page).hasTitle(Pattern.compile("Listening.*"));
    }

    @Test
    void withoutStylesNothingStaysOfAPageThatSomebodyLeaves() {
        Page page = withoutStyles.open(GUIDE);
        page.evaluate(LEAVE_FOR_NOWHERE);

        assertThat(page.locator("body")).hasText("Leaving.", new HasTextOptions().setUseInnerText(true));
    }

    @Test
    void aPageThatLoadsWhileSomebodyLeavesStaysBlank() {
        Page page = usual.open(GUIDE);
        page.evaluate(LEAVE_FOR_NOWHERE);
        page.evaluate("() => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}))");

        assertThat(page.locator("main")).isHidden();
        assertThat(page.locator("main")).hasAttribute("hidden", "");
        assertThat(status(page)).hasText("Leaving.");
        for (Locator link : page.locator("[data-exit]").all()) {
            assertThat(link).hasCSS("display", "none");
        }
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKind")
    void onASmallPhoneTheButtonIsAlwaysThereAndCoversNothingThatHasFocus(String address) {
        Page page = onASmallPhone.open(address);
        Locator exit = page.locator(".exit-link");
        int stops = page.locator("main a, footer a").count();
        page.locator("main").focus();
        for (int i = 0; i < stops; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(COVERED)).as(address).isEqualTo("");
        }

        assertThat(exit).isInViewport();
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 1280",
        "index.html, 768",
        "index.html, 320",
        "arabic/index.html, 768",
        "arabic/index.html, 320"
    })
    void itsWordsCoverNothingThatHasFocus(String address, int width) {
        Page page = inAHurry.open(address);
        page.setViewportSize(width, 640);
        int stops = page.locator("a").count();
        for (int i = 0; i < stops; i++) {
            page.keyboard().press("Tab");
            page.keyboard().press("Shift");
            assertThat(page.evaluate(COVERED)).as(address).isEqualTo("");
        }

        assertThat(status(page)).not().isEmpty();
    }

    @Test
    void onPaperThereIsNoButton() {
        Page page = usual.open(GUIDE);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".exit")).isHidden();
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static Locator status(Page page) {
        return page.locator(".exit-status");
    }
}
