package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.apache.maven.plugin.MojoFailureException;
import org.havenhub.Haven;
import org.havenhub.NewHub;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;
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
