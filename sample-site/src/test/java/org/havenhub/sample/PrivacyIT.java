package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** Everything that folds out is open, and everything that takes the keyboard has had it. */
    private static final String OPENED_AND_FOCUSED = """
            () => {
              document.querySelectorAll('details').forEach(part => { part.open = true; });
              document.querySelectorAll('a[href], button, summary, input, select').forEach(part => part.focus());
              window.scrollTo(0, document.documentElement.scrollHeight);
            }
            """;

    /** Each link that shows, with the middle of its first line from the top left of the page. */
    private static final String LINKS = """
            () => {
              window.scrollTo(0, 0);
              return [...document.querySelectorAll('a[href]')]
                  .filter(link => link.getClientRects().length > 0)
                  .map(link => [link, link.getClientRects()[0]])
                  .map(([link, box]) => [link.outerHTML, box.x + box.width / 2, box.y + box.height / 2]);
            }
            """;

    private static final String SCROLLED_TO = """
            middle => {
              window.scrollTo({top: middle - window.innerHeight / 2, behavior: 'instant'});
              return window.scrollY;
            }
            """;

    private final Reader reader;
    private final Reader withoutScript;

    /** The links that the mouse has been on: one that stands on every page is the same on each. */
    private final Set<String> touched = new HashSet<>();

    private final Set<String> touchedWithoutScript = new HashSet<>();

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
    @MethodSource({"org.havenhub.sample.BuiltSite#pages", "org.havenhub.sample.BuiltSite#pagesInArabic"})
    void aPageAsksOnlyItsOwnSiteAndKeepsNothing(String address) {
        Page page = reader.open(address);
        use(page, touched);

        assertThat(page.evaluate(KEPT))
                .as(address)
                .isEqualTo("{\"cookies\":\"\",\"local\":0,\"session\":0,\"databases\":[],\"caches\":[],\"workers\":0}");
        assertAlone(reader, address);
        assertThat(reader.complaints()).as(address).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"org.havenhub.sample.BuiltSite#pages", "org.havenhub.sample.BuiltSite#pagesInArabic"})
    void withoutScriptAPageAsksOnlyItsOwnSiteToo(String address) {
        use(withoutScript.open(address), touchedWithoutScript);

        assertAlone(withoutScript, address);
    }

    private static void assertAlone(Reader reader, String address) {
        assertThat(reader.storage()).as(address).isEqualTo("{\"cookies\":[],\"origins\":[]}");
        assertThat(reader.requestsElsewhere()).as(address).isEmpty();
    }

    /** Everything that a reader can do on the page without leaving it. */
    private static void use(Page page, Set<String> touched) {
        page.evaluate(OPENED_AND_FOCUSED);
        for (Object link : (List<?>) page.evaluate(LINKS)) {
            hover(page, (List<?>) link, touched);
        }
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void hover(Page page, List<?> link, Set<String> touched) {
        if (touched.add((String) link.get(0))) {
            double middle = ((Number) link.get(2)).doubleValue();
            double scrolled = ((Number) page.evaluate(SCROLLED_TO, middle)).doubleValue();
            page.mouse().move(((Number) link.get(1)).doubleValue(), middle - scrolled);
        }
    }
}
