package org.havenhub.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitTest {

    private static final int PORT = 8200;

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8200", "localhost:8200", "[::1]:8200"})
    void isWelcomeUnderTheNamesOfThisComputer(String host) {
        assertThat(status(visit("GET", host))).isEqualTo(200);
        assertThat(status(visit("HEAD", host))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "127.0.0.1",
                "127.0.0.1:8201",
                "127.0.0.1:82000",
                "evil.example.org:8200",
                "localhost.example.org:8200",
                "LOCALHOST.:8200",
                "127.0.0.1:8200@example.org",
                "0.0.0.0:8200"
            })
    void isTurnedAwayUnderAnyOtherName(String host) {
        assertThat(status(visit("GET", host))).isEqualTo(421);
    }

    @Test
    void saysOnceWhatItIsFor() {
        assertThat(status(new Visit("GET", List.of(), Optional.empty(), Optional.empty(), Optional.empty())))
                .isEqualTo(421);
        assertThat(status(new Visit(
                        "GET",
                        List.of("localhost:8200", "example.org"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .isEqualTo(421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get"})
    void canOnlyLook(String method) {
        Answer answer = visit(method, "localhost:8200").refusal(PORT).orElseThrow();

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("Allow", "GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "https://localhost:8200",
                "http://localhost:8201",
                "null",
                "http://localhost:8200.example.org"
            })
    void isTurnedAwayFromPagesOfOthers(String origin) {
        assertThat(status(from(Optional.of(origin), Optional.empty(), Optional.empty())))
                .isEqualTo(403);
    }

    @Test
    void isWelcomeFromOwnPages() {
        assertThat(status(from(Optional.of("http://127.0.0.1:8200"), Optional.of("same-origin"), Optional.of("cors"))))
                .isEqualTo(200);
    }

    @Test
    void mayFollowALinkButNotBeLoadedByOthers() {
        Optional<String> elsewhere = Optional.of("cross-site");

        assertThat(status(from(Optional.empty(), elsewhere, Optional.of("navigate"))))
                .isEqualTo(200);
        assertThat(status(from(Optional.empty(), elsewhere, Optional.of("no-cors"))))
                .isEqualTo(403);
        assertThat(status(from(Optional.empty(), Optional.of("same-site"), Optional.empty())))
                .isEqualTo(403);
    }

    private static Visit visit(String method, String host) {
        return new Visit(method, List.of(host), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Visit from(Optional<String> origin, Optional<String> site, Optional<String> mode) {
        return new Visit("GET", List.of("127.0.0.1:8200"), origin, site, mode);
    }

    private static int status(Visit visit) {
        return visit.refusal(PORT).map(Answer::status).orElse(200);
    }
}
