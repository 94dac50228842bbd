package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page holds on a small phone, on paper and without scripts. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class LayoutIT {

    private final Reader usual;
    private final Reader onASmallPhone;
    private final Reader withoutScript;

    LayoutIT(Readers readers) {
        usual = readers.usual();
        onASmallPhone = readers.onASmallPhone();
        withoutScript = readers.withoutScript();
    }

    @AfterAll
    void close() {
        usual.close();
        onASmallPhone.close();
        withoutScript.close();
    }

    @Test
    void theSampleHubHasEveryKindOfPage() {
        assertThat(BuiltSite.pageOfEachKind()).containsOnlyKeys(BuiltSite.kinds());
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#pages")
    void nothingIsCutOffOnASmallPhone(String address) {
        Page page = onASmallPhone.open(address);

        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as(address)
                .isEqualTo(320);
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#onePageOfEachKind")
    void withoutScriptTheMainThingsAreThere(String address) {
        Page page = withoutScript.open(address);

        assertThat(page.locator("main h1").isVisible()).as(address).isTrue();
        assertThat(page.locator("main").innerText())
                .as(address)
                .hasSizeGreaterThan(page.locator("main h1").innerText().length());
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#formerAddresses")
    void withoutScriptAFormerAddressLeadsOn(String address) {
        Page page = withoutScript.open(address);
        page.waitForURL(url -> !url.endsWith("/" + address));

        assertThat(page.locator("main h1").isVisible()).as(address).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.havenhub.sample.BuiltSite#resources")
    void numbersAreOnPaper(String address) {
        Page page = usual.open(address);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        for (Locator call : page.locator("main a[href^='tel:']").all()) {
            assertThat(call.isVisible()).as(address + ": " + call.innerText()).isTrue();
        }
    }
}
