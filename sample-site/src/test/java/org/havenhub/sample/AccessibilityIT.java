package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
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

    private final Reader usual;
    private final Reader inTheDark;

    AccessibilityIT(Readers readers) {
        usual = readers.usual();
        inTheDark = readers.inTheDark();
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
        // The site has no frames, which the other mode opens a second page for.
        AxeResults results =
                new AxeBuilder(page).withTags(TAGS).setLegacyMode(true).analyze();

        assertThat(results.getErrorMessage()).as(page.url()).isNull();
        assertThat(results.getViolations().stream().flatMap(AccessibilityIT::describe))
                .as(page.url())
                .isEmpty();
        assertThat(results.getPasses()).as(page.url()).isNotEmpty();
    }

    private static Stream<String> describe(Rule rule) {
        return rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .map(html -> rule.getId() + ": " + rule.getHelp() + ": " + html);
    }
}
