package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.havenhub.Haven;
import org.havenhub.NewEntry;
import org.havenhub.NewHub;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    private static final NewHub HUB = NewHub.usual("en", "1", LocalDate.of(2026, 11, 24));

    @ParameterizedTest
    @CsvSource({"es, es", "Spanish, es", "ESPAÑOL, es", "español, es", "pt-br, pt-BR", "العربية, ar", "English, en"})
    void aLanguageGoesByItsCodeOrItsName(String typed, String tag) throws MojoFailureException {
        assertThat(Answer.language(typed)).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.org, https://www.example.org",
        "example.org/weather, https://example.org/weather",
        "http://example.org, http://example.org",
        "mailto:sam@example.org, mailto:sam@example.org",
        "example.org:8443, example.org:8443",
        "weather, weather",
        "the weather. Or so, the weather. Or so"
    })
    void theHostAloneIsAnAddressToo(String typed, String address) {
        assertThat(Answer.address(typed)).isEqualTo(address);
    }

    @Test
    void whatCanBeBegunGoesByItsWordInBothLanguages() throws MojoFailureException {
        Speech spanish = Lines.speech(Haven.tongue("es"), new Lines());

        assertThat(Answer.sort("Page", spanish)).isEqualTo(NewEntry.Sort.PAGE);
        assertThat(Answer.sort("recurso", spanish)).isEqualTo(NewEntry.Sort.RESOURCE);
        assertRefused(
                () -> Answer.sort("blog", spanish),
                "“blog” is nothing that can be begun. Write guide, page or resource.");
    }

    @Test
    void aKindOrATextThatThereIsNotIsToldWithTheNearest(@TempDir Path hub) throws IOException, MojoFailureException {
        Files.createDirectories(hub.resolve("content/en/guides"));
        Files.writeString(hub.resolve("content/en/guides/listening.md"), "---\ntitle: Listening\n---\n");

        assertThat(Answer.kind("chat", List.of("chat"))).isEqualTo("chat");
        assertRefused(
                () -> Answer.kind("chad", List.of("chat", "shelter")),
                "No kind has the id “chad”. Did you mean chat? Write one of these: chat, shelter.");
        assertThat(Answer.text(".\\content\\en\\guides\\listening.md", hub))
                .isEqualTo("content/en/guides/listening.md");
        assertRefused(
                () -> Answer.text("content/en/guides/listning.md", hub),
                "No text of the hub lies at “content/en/guides/listning.md”. Did you mean content/en/guides/listening.md?"
                        + " Write its path from the folder with haven.yaml, such as content/en/guides/listening.md.");
    }

    /** A Mac puts letters and accents together in another way than a keyboard. */
    @Test
    void aTextIsFoundHoweverItsAccentsAreComposed(@TempDir Path hub) throws IOException, MojoFailureException {
        String composed = "content/en/guides/caf\u00e9.md";
        Files.createDirectories(hub.resolve("content/en/guides"));
        Files.writeString(hub.resolve(composed), "---\ntitle: Listening\n---\n");

        assertThat(Answer.text("content/en/guides/cafe\u0301.md", hub)).isEqualTo(composed);
    }

    /** Each sentence has Spanish words, too. */
    private static void assertRefused(ThrowingCallable call, String sentence) {
        assertThatExceptionOfType(MojoFailureException.class).isThrownBy(call).withMessage(sentence);
        assertThat(Haven.tongue("es").say(sentence)).isNotEqualTo(sentence);
    }

    @Test
    void whatABuildWouldRefuseIsToldInTheLanguageOfTheQuestion() throws MojoFailureException {
        assertThat(Answer.fitting(HUB, Tongue.ENGLISH)).isEqualTo(HUB);
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Answer.fitting(HUB.leadingTo("http://example.org"), Tongue.ENGLISH))
                .withMessageContaining("is not encrypted")
                .withMessageEndingWith(" Write: https://example.org");
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Answer.fitting(HUB.leadingTo("http://example.org"), Haven.tongue("es")))
                .withMessageEndingWith(" Escribe: https://example.org");
    }
}
