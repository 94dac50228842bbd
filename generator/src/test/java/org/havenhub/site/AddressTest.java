package org.havenhub.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "index.html,                    index.html,              index.html",
        "guides/listening.html,         index.html,              guides/listening.html",
        "index.html,                    guides/listening.html,   ../index.html",
        "guides/a.html,                 guides/b.html,           a.html",
        "topics/safety.html,            guides/listening.html,   ../topics/safety.html",
        "es/guides/a.html,              guides/a.html,           ../es/guides/a.html",
        "help/by-kind/helpline.html,    help/by-area/north.html, ../by-kind/helpline.html",
        "help/by-kind.html,             help/by-kind/a.html,     ../by-kind.html"
    })
    void linksRelativelyFromAPage(String target, String page, String link) {
        assertThat(new Address(target).from(new Address(page))).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,          ''",
        "guides/index.html,   guides/",
        "guides/a.html,       guides/a.html",
        "guides/myindex.html, guides/myindex.html"
    })
    void leavesIndexOutOfCanonicalPaths(String address, String canonical) {
        assertThat(new Address(address).canonicalPath()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "guides/", "../up.html", "guides/../../up.html", "guides/.."})
    void staysInsideTheSite(String path) {
        assertThatThrownBy(() -> new Address(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allowsDotsInNames() {
        assertThat(new Address("a..b/c.html").path()).isEqualTo("a..b/c.html");
    }
}
