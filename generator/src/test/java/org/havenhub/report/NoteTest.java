package org.havenhub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenhub.report.Examples.report;

import org.junit.jupiter.api.Test;

/** A note tells what Haven did by itself: it is no mistake, in no form of the report. */
class NoteTest {

    private static final Report NOTE = report(Examples.PALE);

    @Test
    void aNoteStopsNoBuildHoweverStrict() {
        assertThat(NOTE.strict().hasErrors()).isFalse();
        assertThat(NOTE.hasMistakes()).isFalse();
        assertThat(report(Examples.PALE, Examples.HERE).hasMistakes()).isTrue();
    }

    @Test
    void peopleReadThatThereIsNothingToMend() {
        assertThat(ReportText.of(NOTE))
                .startsWith("haven.yaml:4:8  note  adapted-brand\n")
                .endsWith("\n1 note\n");
        assertThat(ReportHtml.of(NOTE, Tongue.ENGLISH)).contains("Nothing to mend", "<article class=\"note\">");
        assertThat(ReportMarkdown.of(NOTE, Tongue.ENGLISH))
                .contains("There is nothing to mend.", "**Note in line 4, column 8: ");
    }

    @Test
    void programsReadItAtTheirLowestLevel() {
        assertThat(ReportJson.of(NOTE)).contains("\"notes\": 1", "\"severity\": \"note\"");
        assertThat(Sarif.of(NOTE)).contains("\"level\": \"note\"");
        assertThat(GitHubAnnotations.of(NOTE)).startsWith("::notice file=haven.yaml,line=4,");
        assertThat(GitLabQuality.of(NOTE)).contains("\"severity\": \"info\"");
        assertThat(JUnitXml.of(NOTE, Tongue.ENGLISH)).contains("failures=\"0\"", "<system-out>");
    }
}
