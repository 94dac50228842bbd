package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.havenhub.site.Address;
import org.havenhub.site.Page;
import org.junit.jupiter.api.Test;

class HrefsTest {

    private final Hrefs hrefs = new Hrefs(new Address("es/guides/listening.html"), "");

    @Test
    void linksAreRelative() {
        assertThat(hrefs.to(new Address("index.html"))).isEqualTo("../../index.html");
        assertThat(hrefs.to(new Address("es/topics/safety.html"))).isEqualTo("../topics/safety.html");
        assertThat(hrefs.root()).isEqualTo("../../");
    }

    @Test
    void aHeadingOfTheSamePageNeedsNoPath() {
        assertThat(hrefs.to(new Address("es/guides/listening.html"), "silence")).isEqualTo("#silence");
        assertThat(hrefs.to(new Address("es/guides/other.html"), "silence")).isEqualTo("other.html#silence");
        assertThat(hrefs.to(new Address("es/guides/other.html"), "")).isEqualTo("other.html");
    }

    @Test
    void whatWouldMeanSomethingElseInALinkIsEncoded() {
        assertThat(Hrefs.encode("media/a plan: 50% #1?.pdf")).isEqualTo("media/a%20plan%3A%2050%25%20%231%3F.pdf");
        assertThat(Hrefs.encode("média/ك.png")).isEqualTo("m%C3%A9dia/%D9%83.png");
    }

    @Test
    void thePageForMissingAddressesIsShownAtAnyDepthSoItsLinksStartAtTheRootOfTheHub() {
        Page page = new Page.NotFound(new Address("404.html"), ExampleHub.EN);

        Hrefs published = Hrefs.on(page, ExampleHub.full().settings());
        Hrefs unpublished = Hrefs.on(page, ExampleHub.empty().settings());

        assertThat(published.to(new Address("guides/index.html"))).isEqualTo("/hub/guides/index.html");
        assertThat(published.root()).isEqualTo("/hub/");
        assertThat(unpublished.to(new Address("guides/index.html"))).isEqualTo("/guides/index.html");
    }

    @Test
    void absoluteAddressesLeaveOutTheNameOfAnIndex() {
        assertThat(Hrefs.absolute(
                        new Address("guides/index.html"), ExampleHub.full().settings()))
                .contains("https://haven.example.org/hub/guides/");
        assertThat(Hrefs.absolute(
                        new Address("guides/index.html"), ExampleHub.empty().settings()))
                .isEmpty();
    }
}
