package org.havenhub.sample;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** With a script, the directory is filtered where it stands, and nothing remembers what was typed. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class ListFilterIT {

    private static final String DIRECTORY = "help/index.html";

    private final Reader reader;
    private final Reader withoutScript;
    private Page page;

    ListFilterIT(Readers readers) {
        reader = readers.usual();
        withoutScript = readers.withoutScript();
        page = reader.open(DIRECTORY);
    }

    @BeforeEach
    void open() {
        page = reader.open(DIRECTORY);
    }

    @AfterAll
    void close() {
        reader.close();
        withoutScript.close();
    }

    @Test
    void capitalsAccentsAndGapsMakeNoDifference() {
        type("tHÉ rights desk");
        assertThat(shown()).contains("The Rights Desk").hasSizeLessThan(5);

        type("08081570177");
        assertThat(shown()).isNotEmpty().hasSizeLessThan(5);
    }

    @Test
    void siblingsStayTogether() {
        type("young night line");

        assertThat(shown()).contains("Night Line", "Young Night Line");
    }

    @Test
    void whatIsLeftIsAnnounced() {
        int all = shown().size();
        type("night");
        int left = shown().size();

        assertThat(status()).hasText(left + " of " + all + " on this page");
    }

    @Test
    void nothingLeftIsSaidInWordsAndEverythingComesBack() {
        int all = shown().size();
        type("xyzzy");

        assertThat(shown()).isEmpty();
        assertThat(status()).hasText(Pattern.compile("Nothing on this page has these words\\..*"));

        page.locator(".list-filter button").click();
        assertThat(shown()).hasSize(all);
        assertThat(status()).hasText("");
        assertThat(input()).isFocused();
    }

    @Test
    void escapeClears() {
        int all = shown().size();
        type("night");
        input().press("Escape");

        assertThat(shown()).hasSize(all);
        assertThat(input()).hasValue("");
    }

    @Test
    void nothingRemembersWhatWasTyped() {
        String address = page.url();
        Object entries = page.evaluate("history.length");
        String storage = reader.storage();
        type("night");
        input().press("Enter");

        assertThat(page.url()).isEqualTo(address);
        assertThat(page.evaluate("history.length")).isEqualTo(entries);
        assertThat(reader.storage()).isEqualTo(storage);
        assertThat(reader.requestsElsewhere()).isEmpty();
        assertThat(reader.complaints()).isEmpty();

        page.locator(".site-header a").first().click();
        page.goBack();
        assertThat(input()).hasValue("");
    }

    @Test
    void withoutAScriptThereIsNoBox() {
        Page still = withoutScript.open(DIRECTORY);

        assertThat(still.locator(".list-filter")).isHidden();
        assertThat(still.locator("main .resources > li").first()).isVisible();
    }

    private void type(String words) {
        input().focus();
        input().fill(words);
    }

    private Locator input() {
        return page.locator(".list-filter input");
    }

    private Locator status() {
        return page.locator(".list-filter [role=status]");
    }

    private List<String> shown() {
        return page.locator("main .resources > li:visible .card-title").allInnerTexts();
    }
}
