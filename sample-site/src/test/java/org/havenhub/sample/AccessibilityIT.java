package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * WCAG 2.2 at all three levels as far as axe can tell, and axe's own best practice: each page in the light, then its colours in the
 * dark, which change nothing else.
 */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityIT {

    /**
     * Axe leaves out some rules of level AAA, and the one on the size of targets, unless they are asked for by name. The contrast of
     * level AA, which takes the most time, is part of that of level AAA. What a style sheet draws beside a text, such as the number of
     * a step, keeps axe from telling the colour behind the text unless it is told to look past that.
     */
    private static final String EVERYTHING = """
            () => axe.run({
              runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: {
                'color-contrast': {enabled: false},
                'color-contrast-enhanced': {enabled: true},
                'identical-links-same-purpose': {enabled: true},
                'meta-refresh-no-exceptions': {enabled: true},
                'target-size': {enabled: true},
              },
              checks: {'color-contrast-enhanced': {options: {ignorePseudo: true}}},
              resultTypes: ['violations'],
            })
            """;

    private static final String COLOURS = """
            () => axe.run({
              runOnly: {type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block']},
              checks: {'color-contrast-enhanced': {options: {ignorePseudo: true}}},
              resultTypes: ['violations'],
            })
            """;

    /** The rules that a page keeps. A page on which axe finds nothing to look at keeps none, and breaks none either. */
    private static final String PASSES = "results => results.passes.map(rule => rule.id)";

    /** Each place where a page breaks one of axe's rules, or where axe cannot tell whether it does. */
    private static final String DOUBTS = """
            results => [...results.violations, ...results.incomplete].flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${node.failureSummary}: ${node.html}`))
            """;

    private final Reader usual;

    AccessibilityIT(Readers readers) {
        // Axe comes with each page: half the time of sending it along with each question.
        usual = readers.usual().bringing(AxeBuilder.getAxeScript());
    }

    @AfterAll
    void close() {
        usual.close();
    }

    @ParameterizedTest
    @MethodSource({"org.havenhub.sample.BuiltSite#pages", "org.havenhub.sample.BuiltSite#pagesInArabic"})
    void noPageKeepsAnyoneOut(String address) {
        Page page = usual.open(address);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertKept(page, EVERYTHING);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertKept(page, COLOURS);
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#formerAddresses")
    void noFormerAddressKeepsAnyoneOut(String address) {
        Page page = usual.openAndStay(address);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertKept(page, EVERYTHING);
    }

    private static void assertKept(Page page, String rules) {
        JSHandle results = page.evaluateHandle(rules);

        assertThat(results.evaluate(DOUBTS)).as(page.url()).isEqualTo(List.of());
        assertThat(results.evaluate(PASSES)).as(page.url()).asInstanceOf(LIST).contains("color-contrast-enhanced");
        results.dispose();
    }
}
