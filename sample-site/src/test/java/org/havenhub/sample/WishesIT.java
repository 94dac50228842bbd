package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One page of each kind, from left to right and from right to left, holds under what readers ask of their own machine. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class WishesIT {

    /** WCAG 1.4.12, as readers' own styles set it. Made by script, for the page allows no style in it. */
    private static final String SPACE_TEXT_OUT = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
                  p { margin-block-end: 2em !important; }`);
              document.adoptedStyleSheets = [sheet];
            }
            """;

    /** What is wider or higher than its box and cut off there, or sticks out of the page at either side. */
    private static final String CUT_OFF = """
            () => [...document.body.querySelectorAll("*")].filter(one => {
              const style = getComputedStyle(one);
              if (style.clipPath !== "none" || one.closest("svg, [class*='hidden'], .task-state")) {
                return false;
              }
              const box = one.getBoundingClientRect();
              const cut = ["hidden", "clip"].includes(style.overflowX) &&
                  (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
              const scrolls = one.parentElement.closest(".table, pre");
              return cut || (box.width > 0 && !scrolls && (box.left < -1 || box.right > innerWidth + 1));
            }).map(one => one.outerHTML.slice(0, 160))
            """;

    /** With colours of the reader's own, a link is known by its line or its edge, and so is a button. */
    private static final String NOT_TOLD_APART = """
            () => [...document.querySelectorAll("a[href], button, input")].filter(one => {
              const parts = [one, ...one.querySelectorAll("*")].map(part => getComputedStyle(part));
              const edge = parts[0].borderBlockEndStyle !== "none" && parseFloat(parts[0].borderBlockEndWidth) >= 1;
              return one.checkVisibility() && !edge && !parts.some(part => part.textDecorationLine.includes("underline"));
            }).map(one => one.outerHTML.slice(0, 160))
            """;

    private static final String MOVING = """
            () => [...document.querySelectorAll("*")].filter(one => {
              const style = getComputedStyle(one);
              return style.animationName !== "none" || parseFloat(style.transitionDuration) > 0
                  || style.scrollBehavior !== "auto";
            }).map(one => one.outerHTML.slice(0, 160))
            """;

    /** Drawings that fill the page when no style tells their size. */
    private static final String HUGE = """
            () => [...document.querySelectorAll("svg:not(.illustration, [role=img])")]
                .filter(one => one.getBoundingClientRect().width > 64).map(one => one.outerHTML.slice(0, 160))
            """;

    /** Words in another colour than black, but for those that are not printed. */
    private static final String COLOURED = """
            () => [...document.querySelectorAll("body *")]
                .filter(one => one.checkVisibility() && [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                .filter(one => getComputedStyle(one).color !== "rgb(0, 0, 0)").map(one => one.outerHTML.slice(0, 160))
            """;

    /** Margins are those of the browser. */
    private static final String UNSTYLED = "() => getComputedStyle(document.body).marginBlockStart";

    private final Reader usual;
    private final Reader withOwnColours;
    private final Reader onPaper;
    private final Reader onASmallPhone;
    private final Reader withoutStyles;

    WishesIT(Readers readers) {
        usual = readers.onADesktop();
        withOwnColours = readers.withOwnColours();
        onPaper = readers.usual();
        onASmallPhone = readers.onASmallPhone();
        withoutStyles = readers.usual().whoFindsNothingAt(Pattern.compile(".*\\.css"));
    }

    @AfterAll
    void close() {
        usual.close();
        withOwnColours.close();
        onPaper.close();
        onASmallPhone.close();
        withoutStyles.close();
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKindInBothDirections")
    void textWithMoreSpaceIsNotCutOff(String address) {
        Page page = onASmallPhone.open(address);
        page.setViewportSize(320, 640);
        page.evaluate(SPACE_TEXT_OUT);

        assertNothing(page, CUT_OFF);
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKindInBothDirections")
    void atFourTimesTheSizeADesktopLeavesRoomToRead(String address) {
        Page page = onASmallPhone.open(address);
        page.setViewportSize(320, 256);

        assertNothing(page, CUT_OFF);
        assertThat(page.locator(".exit").boundingBox().height).as(address).isLessThan(256 / 3.0);
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKindInBothDirections")
    void inColoursOfTheReadersOwnEverythingIsToldApart(String address) {
        assertNothing(withOwnColours.open(address), NOT_TOLD_APART);
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKindInBothDirections")
    void nothingMovesWhetherAskedToOrNot(String address) {
        assertNothing(usual.open(address), MOVING);
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKindInBothDirections")
    void withoutStylesThePageIsAText(String address) {
        Page page = withoutStyles.open(address);

        assertThat(page.evaluate(UNSTYLED)).isEqualTo("8px");
        assertThat(page.locator("main h1").isVisible()).as(address).isTrue();
        assertNothing(page, HUGE);
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKindInBothDirections")
    void paperIsBlackOnWhiteAndAsWideAsASheet(String address) {
        Page page = onPaper.open(address);
        page.setViewportSize(688, 980);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertNothing(page, CUT_OFF);
        assertNothing(page, COLOURED);
        assertThat(page.locator(".exit").isVisible()).as(address).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKindInArabic")
    void fromRightToLeftTheWayOutIsOnTheLeftAndNumbersKeepTheirOrder(String address) {
        Page page = usual.open(address);

        assertThat(page.evaluate("() => getComputedStyle(document.body).direction"))
                .isEqualTo("rtl");
        assertThat(page.locator(".exit").boundingBox().x).as(address).isLessThan(640);
        assertThat(page.locator(".site-name, .quiet-back").boundingBox().x)
                .as(address)
                .isGreaterThan(640);
        assertThat(page.evaluate(
                        "() => [...document.querySelectorAll('.number')].map(one => getComputedStyle(one).direction)"))
                .as(address)
                .asInstanceOf(LIST)
                .allMatch("ltr"::equals);
        assertThat(page.locator(".crisis .number, .sheet").count()).as(address).isPositive();
        assertNothing(page, CUT_OFF);
    }

    private static void assertNothing(Page page, String finds) {
        assertThat(page.evaluate(finds)).as(page.url()).isEqualTo(List.of());
    }
}
