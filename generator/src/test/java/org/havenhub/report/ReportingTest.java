package org.havenhub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenhub.report.Examples.report;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingTest {

    @Test
    void threeFormsAreAlwaysWritten() {
        assertThat(Reporting.usual()
                        .files(report(Examples.STEPS), Tongue.ENGLISH)
                        .keySet())
                .containsExactly("report.html", "report.json", "report.sarif");
    }

    @Test
    void theOthersAreWrittenIfTheyAreAskedFor() {
        Reporting reporting = new Reporting(Set.of(ReportFormat.JUNIT, ReportFormat.MARKDOWN), "");

        assertThat(reporting.files(Report.empty(), Tongue.ENGLISH).keySet())
                .containsExactly("junit.xml", "report.html", "report.json", "report.sarif", "summary.md");
    }

    @Test
    void whatStandsBesideAChangeNamesFilesFromTheRootOfTheRepository() {
        Reporting reporting = new Reporting(EnumSet.allOf(ReportFormat.class), "sites/hub");
        var files = reporting.files(report(Examples.WHOLE_FILE), Tongue.ENGLISH);

        assertThat(files.get("github.txt")).contains("file=sites/hub/haven.yaml,");
        assertThat(files.get("gitlab.json")).contains("\"sites/hub/haven.yaml\"");
        assertThat(files.get("report.sarif")).contains("\"sites/hub/haven.yaml\"");
        assertThat(files.get("report.json")).contains("\"haven.yaml\"");
        assertThat(files.get("report.html")).doesNotContain("sites/hub");
    }

    @ParameterizedTest
    @EnumSource
    void aLineThatIsKeptPrivateStaysPrivate(ReportFormat format) {
        Problem veiled = Examples.BROKEN_LINK
                .at(
                        new Place("resources/refuge.yaml", 7, 3, 4, "street: 12 Quay Street"),
                        "“12 Quay Street” is wrong.",
                        "Quay")
                .veiled();

        assertThat(format.of(report(veiled), Tongue.ENGLISH))
                .doesNotContain("Quay")
                .contains("The line is not shown")
                .contains("resources");
    }

    @ParameterizedTest
    @EnumSource
    void aFormatIsFoundByItsName(ReportFormat format) {
        assertThat(ReportFormat.named(format.word())).contains(format);
    }
}
