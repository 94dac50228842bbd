package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With a script, opening hours say whether it is open now; without one, they are the same but for that. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class OpenNowIT {

    /** Open from Monday to Friday from 10:00 to 16:00, in Northshire; closed on public holidays. */
    private static final String RIGHTS_DESK = "help/rights-desk.html";

    private final Reader reader;
    private final Reader withoutScript;

    OpenNowIT(Readers readers) {
        reader = readers.usual();
        withoutScript = readers.withoutScript();
    }

    @AfterAll
    void close() {
        reader.close();
        withoutScript.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-24T10:30:00Z | Open now, until 4:00 pm
            2026-11-24T17:00:00Z | Closed now. Opens tomorrow at 10:00 am
            2026-11-25T08:00:00Z | Closed now. Opens at 10:00 am
            2026-11-26T17:00:00Z | Closed now
            2026-12-28T11:00:00Z | Closed now. Opens tomorrow at 10:00 am
            2027-04-14T09:30:00Z | Open now, until 4:00 pm (British Summer Time)
            """)
    void itIsSaidByTheClockOfThePlace(String now, String words) {
        assertThat(said(RIGHTS_DESK, now)).containsExactly(words);
    }

    @Test
    void itIsSaidInTheLanguageOfThePage() {
        assertThat(said("es/" + RIGHTS_DESK, "2026-11-24T10:30:00Z")).containsExactly("Abierto ahora. Cierre: 16:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01T09:30:00Z", "2027-07-01T09:30:00Z", "2029-01-09T11:00:00Z"})
    void nothingIsSaidOfDaysThatThePageDoesNotKnow(String now) {
        assertThat(said(RIGHTS_DESK, now)).isEmpty();
    }

    @Test
    void nothingIsSaidWithoutAScript() {
        Page page = withoutScript.open(RIGHTS_DESK);

        assertThat(page.locator(".open-now").count()).isZero();
        assertThat(page.locator("table.hours").first().isVisible()).isTrue();
    }

    private List<String> said(String address, String now) {
        reader.open(address).clock().setFixedTime(now);
        Page page = reader.open(address);
        List<String> words = page.locator(".open-now").allInnerTexts();

        assertThat(reader.complaints()).isEmpty();
        return words.stream().map(text -> text.replace('\u00a0', ' ')).toList();
    }
}
