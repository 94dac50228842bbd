package org.havenhub.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

    @ParameterizedTest
    @CsvSource({
        "/, index.html",
        "/guides/, guides/index.html",
        "/guides/listening.html, guides/listening.html",
        "/es/help/by-kind/helpline.html, es/help/by-kind/helpline.html",
        "/media/caf%C3%A9%20plan.pdf, media/café plan.pdf",
        "/media/100%25.png, media/100%.png",
        "/.well-known/gpc.json, .well-known/gpc.json",
    })
    void isThePathOfAFile(String raw, String path) {
        assertThat(SitePath.of(raw)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "guides/",
                "/../haven.yaml",
                "/guides/../../pom.xml",
                "/guides/..",
                "/./index.html",
                "/%2e%2e/haven.yaml",
                "/%2E%2e%2Fhaven.yaml",
                "/guides%2Flistening.html",
                "/guides%5clistening.html",
                "/guides\\listening.html",
                "/index.html%00.png",
                "/index%0a.html",
                "//index.html",
                "/guides//listening.html",
                "/%",
                "/%4",
                "/%zz",
                "/%c3.html",
                "/%c0%ae%c0%ae/haven.yaml",
            })
    void hasOnePlainMeaningOrNone(String raw) {
        assertThat(SitePath.of(raw)).isEmpty();
    }

    @Test
    void isDecodedOnce() {
        assertThat(SitePath.of("/%252e%252e/haven.yaml")).contains("%2e%2e/haven.yaml");
    }
}
