package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.havenhub.report.ReportFormat;
import org.havenhub.report.Reporting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAWordTheUsualFormsAreWritten() throws MojoFailureException {
        assertThat(Forms.of(null, folder)).isEqualTo(Reporting.usual());
        assertThat(Forms.of(" ", folder)).isEqualTo(Reporting.usual());
    }

    @Test
    void wordsStandWithCommasBetween() throws MojoFailureException {
        assertThat(Forms.of("github, junit", folder).asked())
                .containsExactlyInAnyOrder(ReportFormat.GITHUB, ReportFormat.JUNIT);
    }

    @Test
    void aWordThatNamesNoFormatIsToldWithTheNearest() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Forms.of("github,gitlap", folder))
                .withMessageContaining("“gitlap”")
                .withMessageContaining("Did you mean gitlab?")
                .withMessageContaining("haven.formats")
                .withMessageContaining("junit, markdown");
    }

    @Test
    void filesAreNamedFromTheRootOfTheRepository() throws IOException, MojoFailureException {
        Files.createDirectories(folder.resolve("repository/.git"));

        assertThat(Forms.of("github", folder.resolve("repository/sites/hub")).folder())
                .isEqualTo("sites/hub");
        assertThat(Forms.of("github", folder.resolve("repository")).folder()).isEmpty();
    }
}
