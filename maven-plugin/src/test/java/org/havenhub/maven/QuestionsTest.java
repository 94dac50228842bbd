package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    @Test
    void anAnswerIsTakenAndAnEmptyLineIsTheUsualOne() {
        Questions questions = Questions.from(new StringReader(" Harbour Hub \n\n"), new SystemStreamLog());

        assertThat(questions.ask("Name?", null, "Our Hub")).isEqualTo("Harbour Hub");
        assertThat(questions.ask("Place?", null, "Our town")).isEqualTo("Our town");
    }

    @Test
    void whatIsGivenIsNotAsked() {
        Questions questions = Questions.from(new StringReader("Other\n"), new SystemStreamLog());

        assertThat(questions.ask("Name?", "Given", "Usual")).isEqualTo("Given");
        assertThat(questions.ask("Place?", "", "Usual")).isEqualTo("Other");
    }

    @Test
    void nobodyAnswersWhereThereIsNobodyAndAtTheEndOfTheInput() {
        assertThat(Questions.of(false, new SystemStreamLog()).ask("Name?", null, "Usual"))
                .isEqualTo("Usual");
        assertThat(Questions.from(new StringReader(""), new SystemStreamLog()).ask("Name?", null, "Usual"))
                .isEqualTo("Usual");
    }
}
