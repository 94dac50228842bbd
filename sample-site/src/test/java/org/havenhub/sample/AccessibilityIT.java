package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 A and AA, and axe's own best practice. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** How many of axe's rules a page keeps. */
    private static final String PASSES = "results => results.passes.length";

    /** Each place where a page breaks one of axe's rules. */
    private static final String VIOLATIONS = """
            results => results.violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`))
            """;

    private final Reader usual;
    private final Reader inTheDark;

    AccessibilityIT(Readers readers) {
        // Axe comes with each page: half the time of sending it along with each question.
        usual = readers.usual().bringing(AxeBuilder.getAxeScript());
        inTheDark = readers.inTheDark().bringing(AxeBuilder.getAxeScript());
    }

    @AfterAll
    void close() {
        usual.close();
        inTheDark.close();
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#pages")
    void noPageKeepsAnyoneOut(String address) {
        assertAccessible(usual.open(address));
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKind")
    void noKindOfPageKeepsAnyoneOutInTheDark(String address) {
        assertAccessible(inTheDark.open(address));
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#formerAddresses")
    void noFormerAddressKeepsAnyoneOut(String address) {
        assertAccessible(usual.openAndStay(address));
    }

    private static void assertAccessible(Page page) {
        JSHandle results = page.evaluateHandle("tags => axe.run({runOnly: tags, resultTypes: ['violations']})", TAGS);

        assertThat(results.evaluate(VIOLATIONS)).as(page.url()).isEqualTo(List.of());
        assertThat((Integer) results.evaluate(PASSES)).as(page.url()).isPositive();
        results.dispose();
    }
}
