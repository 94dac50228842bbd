package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading a page tells nobody, and leaves nothing behind. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class PrivacyIT {

    /** Everything that a page could keep, as text: empty lists and zeros if nothing was kept. */
    private static final String KEPT = """
            async () => JSON.stringify({
              cookies: document.cookie,
              local: localStorage.length,
              session: sessionStorage.length,
              databases: (await indexedDB.databases()).map(database => database.name),
              caches: await caches.keys(),
              workers: (await navigator.serviceWorker.getRegistrations()).length,
            })
            """;

    private final Reader reader;
    private final Reader withoutScript;

    PrivacyIT(Readers readers) {
        reader = readers.usual();
        withoutScript = readers.withoutScript();
    }

    @AfterAll
    void close() {
        reader.close();
        withoutScript.close();
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#pages")
    void aPageAsksOnlyItsOwnSiteAndKeepsNothing(String address) {
        Page page = reader.open(address);
        page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));

        assertThat(page.evaluate(KEPT))
                .as(address)
                .isEqualTo("{\"cookies\":\"\",\"local\":0,\"session\":0,\"databases\":[],\"caches\":[],\"workers\":0}");
        assertThat(reader.storage()).as(address).isEqualTo("{\"cookies\":[],\"origins\":[]}");
        assertThat(reader.requestsElsewhere()).as(address).isEmpty();
        assertThat(reader.complaints()).as(address).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKind")
    void withoutScriptAPageAsksOnlyItsOwnSiteToo(String address) {
        withoutScript.open(address);

        assertThat(withoutScript.storage()).as(address).isEqualTo("{\"cookies\":[],\"origins\":[]}");
        assertThat(withoutScript.requestsElsewhere()).as(address).isEmpty();
    }
}
