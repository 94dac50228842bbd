package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.havenhub.Haven;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final Speech SPEECH = new Speech(Tongue.ENGLISH, new SystemStreamLog());

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
    void aPersonIsAskedInOneLanguageAfterAnother() {
        Lines log = new Lines();
        Questions english = Questions.from(new StringReader("es\n\n"), new Speech(Tongue.ENGLISH, log));

        assertThat(english.ask("What is it called?", null, "New guide")).isEqualTo("es");
        assertThat(english.in(new Speech(Haven.tongue("es"), log)).ask("What is it called?", null, "New guide"))
                .isEqualTo("Nueva guía");
        assertThat(log.lines())
                .containsExactly(
                        "info: What is it called? (Enter for: New guide)",
                        "info: ¿Cómo se llama? (Intro para: Nueva guía)");
    }
}
