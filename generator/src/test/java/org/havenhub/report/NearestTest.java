package org.havenhub.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KEYS = List.of("title", "summary", "topics", "reviewed", "id");

    @ParameterizedTest
    @CsvSource({"titel, title", "Summry, summary", "topic, topics", "rewieved, reviewed", "ids, id"})
    void findsTheNameThatWasMeant(String word, String meant) {
        assertThat(Nearest.to(word, KEYS)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "t", "reviewers-of-guides"})
    void proposesNothingThatIsFarAway(String word) {
        assertThat(Nearest.to(word, KEYS)).isEmpty();
    }

    @Test
    void prefersFewerEditsThenTheAlphabet() {
        assertThat(Nearest.to("lin", List.of("lint", "line", "lion", "lists"))).hasValue("line");
    }

    @Test
    void asksWhetherItWasMeant() {
        assertThat(Nearest.hint("titel", KEYS)).hasValue("Did you mean title?");
        assertThat(Nearest.hint("colour", KEYS)).isEmpty();
    }

    @Test
    void theFolderAndTheEndingThatTwoFilesShareDoNotMakeThemAlike() {
        List<String> files = List.of("guides/q.md", "guides/listening.md");

        assertThat(Nearest.to("gone.md", List.of("q.md"))).isEmpty();
        assertThat(Nearest.to("guides/one.md", files)).isEmpty();
        assertThat(Nearest.to("guides/lisening.md", files)).hasValue("guides/listening.md");
        assertThat(Nearest.to("guide/listening.md", files)).hasValue("guides/listening.md");
        assertThat(Nearest.to("guides/listening.mb", files)).hasValue("guides/listening.md");
    }

    @Test
    void aTextIsNoName() {
        String text = "a".repeat(100_000);

        assertThat(Nearest.to(text + "b", List.of(text))).isEmpty();
    }
}
