package org.havenhub.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://hub.example.org,          guides/a b.html, https://hub.example.org/guides/a%20b.html",
        "https://hub.example.org/north,    index.html,      https://hub.example.org/north/index.html",
        "https://hub.example.org/north/,   así.html,        https://hub.example.org/north/as%C3%AD.html",
        "https://hub.example.org/north/,   a:b.html,        https://hub.example.org/north/a:b.html",
        "http://127.0.0.1:8080/,           .htaccess,       http://127.0.0.1:8080/.htaccess",
        "http://localhost/,                index.html,      http://localhost/index.html",
        "HTTPS://hub.example.org/,         index.html,      HTTPS://hub.example.org/index.html",
    })
    void filesLieBelowIt(String typed, String path, String expected) {
        assertThat(SiteAddress.of(typed).value().map(address -> address.at(path)))
                .contains(URI.create(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hub.example.org",
                "http://hub.example.org/",
                "http://127.0.0.1.example.org/",
                "ftp://hub.example.org/",
                "https://anna@hub.example.org/",
                "https://hub.example.org/?a=b",
                "https://hub.example.org/#top",
                "https:///index.html",
                "file:///etc",
                "https://hub example.org/",
            })
    void othersAreRefusedWithAReason(String typed) {
        assertThat(SiteAddress.of(typed).value()).isEmpty();
        assertThat(SiteAddress.of(typed).report().rules()).containsExactly(Findings.ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "https://hub.example.org:443/x,  true",
        "https://HUB.example.org/,       true",
        "http://hub.example.org/,        false",
        "https://hub.example.org:8443/,  false",
        "https://cdn.example.org/,       false",
        "mailto:talk@example.org,        false",
    })
    void anotherOriginIsAnotherServer(String other, boolean same) {
        assertThat(SiteAddress.of("https://hub.example.org/").value().map(site -> site.isAt(URI.create(other))))
                .contains(same);
    }
}
