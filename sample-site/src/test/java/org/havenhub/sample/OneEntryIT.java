package org.havenhub.sample;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Where the hub chose {@code history: one-entry}, the pages of a visit take one place in the history of the tab. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class OneEntryIT {

    private static final Pattern ELSEWHERE = Pattern.compile("https://weather\\.example\\.org/.*");

    private final Reader reader;

    OneEntryIT(Readers readers) {
        reader = readers.usual()
                .whosePagesAre(html -> html.replaceFirst("<body class=\"[^\"]*\"", "$0 data-one-entry"))
                .whoFindsElsewhere(ELSEWHERE);
    }

    @BeforeEach
    void comesFromElsewhere() {
        reader.page().navigate("https://weather.example.org/before");
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @Test
    void backLeadsOutOfTheHubAtOnce() {
        Page page = reader.open("index.html");
        page.locator(".main-menu a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/guides/index\\.html"));
        page.locator("main .card-title a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/guides/(?!index).*\\.html"));
        page.goBack();

        assertThat(page).hasURL(ELSEWHERE);
    }

    @Test
    void aJumpWithinAPageIsNoPlaceOfItsOwnEither() {
        Page page = reader.open("guides/listening-well.html");
        page.locator(".contents a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*#.+"));
        page.goBack();

        assertThat(page).hasURL(ELSEWHERE);
    }

    @Test
    void aNewTabIsStillANewTab() {
        Page page = reader.open("index.html");
        Page second = page.context()
                .waitForPage(() -> page.locator(".main-menu a")
                        .first()
                        .click(new ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL))));

        assertThat(page).hasURL(Pattern.compile(".*/index\\.html"));
        assertThat(second.url()).isNotEmpty();
        second.close();
    }
}
