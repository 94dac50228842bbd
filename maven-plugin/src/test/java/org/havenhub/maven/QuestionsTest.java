package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.havenhub.Haven;
import org.havenhub.report.Tongue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final Speech SPEECH = Lines.speech(Tongue.ENGLISH, new SystemStreamLog());

    @Test
    void anAnswerIsTakenAndAnEmptyLineIsTheUsualOne() {
        Questions questions = Questions.from(new StringReader(" Harbour Hub \n\n"), SPEECH);

        assertThat(questions.ask("Name?", null, "Our Hub")).isEqualTo("Harbour Hub");
        assertThat(questions.ask("Place?", null, "Our town")).isEqualTo("Our town");
    }

    @Test
    void whatIsGivenIsNotAsked() {
        Questions questions = Questions.from(new StringReader("Other\n"), SPEECH);

        assertThat(questions.ask("Name?", "Given", "Usual")).isEqualTo("Given");
        assertThat(questions.ask("Place?", "", "Usual")).isEqualTo("Other");
    }

    @Test
    void nobodyAnswersWhereThereIsNobodyAndAtTheEndOfTheInput() {
        assertThat(Questions.of(false, SPEECH).ask("Name?", null, "Usual")).isEqualTo("Usual");
        assertThat(Questions.from(new StringReader(""), SPEECH).ask("Name?", null, "Usual"))
                .isEqualTo("Usual");
    }

    @Test
    void whatMeansNothingIsToldWithTheReasonAndAskedAgain() throws MojoFailureException {
        Lines log = new Lines();
        Questions questions = Questions.from(new StringReader("Elvish\nSpanish\n"), Lines.speech(Tongue.ENGLISH, log));

        assertThat(questions.ask("Which?", null, "en", Answer::language)).isEqualTo("es");
        assertThat(log.lines()).hasSize(3).first().isEqualTo("info: Which? (Enter for: en)");
        assertThat(log.lines().get(1)).startsWith("warn: No language has the code or the name “Elvish”.");
    }

    @Test
    void whoeverCannotAnswerIsNotAskedForEver() {
        assertRefused(Questions.from(new StringReader("Elvish\n"), SPEECH), null);
        assertRefused(Questions.from(new StringReader("Elvish\n".repeat(5) + "es\n"), SPEECH), null);
    }

    @Test
    void whatIsGivenAndMeansNothingIsNotAskedAgain() {
        assertRefused(Questions.from(new StringReader("es\n"), SPEECH), "Elvish");
        assertRefused(Questions.of(false, SPEECH), "Elvish");
    }

    private static void assertRefused(Questions questions, @Nullable String given) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> questions.ask("Which?", given, "en", Answer::language))
                .withMessageContaining("“Elvish”");
    }

    @Test
    void aPersonIsAskedInOneLanguageAfterAnother() {
        Lines log = new Lines();
        Questions english = Questions.from(new StringReader("es\n\n"), Lines.speech(Tongue.ENGLISH, log));

        assertThat(english.ask("What is it called?", null, "New guide")).isEqualTo("es");
        assertThat(english.in(Lines.speech(Haven.tongue("es"), log)).ask("What is it called?", null, "New guide"))
                .isEqualTo("Nueva guía");
        assertThat(log.lines())
                .containsExactly(
                        "info: What is it called? (Enter for: New guide)",
                        "info: ¿Cómo se llama? (Intro para: Nueva guía)");
    }
}
