package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenhub.BuildRequest;
import org.havenhub.BuildResult;
import org.havenhub.BuildResult.Stage;
import org.havenhub.Haven;
import org.havenhub.Progress;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Path HUB = Path.of("hub").toAbsolutePath();
    private static final Path OUTPUT = HUB.resolve("target/haven");
    private static final Path REPORTS = HUB.resolve("target/haven-report");
    private static final Speech SPEECH = Lines.speech(Tongue.ENGLISH, new Lines());
    private static final Speech SPANISH = Lines.speech(Haven.tongue("es"), new Lines());
    private static final Rule MISTAKE = Rule.error("mistake", "A mistake", "why", "mend");
    private static final Rule REMARK = Rule.warning("remark", "A remark", "why", "mend");

    @Test
    void aLongStageIsToldInOneLine() {
        assertThat(Summary.progress(new Progress("Understand", Duration.ofMillis(2400), 3200, 10_000), SPEECH))
                .isEqualTo("Understand, 3200 of 10000, for 2 seconds …");
        assertThat(Summary.progress(new Progress("Resolve", Duration.ofSeconds(7), 0, 0), SPEECH))
                .isEqualTo("Resolve, for 7 seconds …");
    }

    @Test
    void aBuildSaysWhereTheSiteIsAndWhatWasDone() {
        List<Stage> stages =
                List.of(new Stage("Read", Duration.ofMillis(20)), new Stage("Render", Duration.ofMillis(1300)));
        BuildResult result = new BuildResult(Report.of(problems(REMARK, 2)), Tongue.ENGLISH, 1, 1234, 34, 2, stages);

        assertThat(summary(result).built())
                .containsExactly(
                        "The site: " + HUB.toUri() + "/target/haven/index.html",
                        "1 page, 1,234 files (34 written, 1200 unchanged, 2 removed), 2 warnings.",
                        "Read 0.02 s, Render 1.30 s; 1.32 s in all.",
                        "The report: " + HUB.toUri() + "/target/haven-report/report.html");
    }

    @Test
    void aSpanishHubIsToldOfInSpanish() {
        List<Stage> stages =
                List.of(new Stage("Read", Duration.ofMillis(20)), new Stage("Write", Duration.ofMillis(5)));
        BuildResult result = new BuildResult(Report.of(problems(REMARK, 1)), Tongue.ENGLISH, 1, 1234, 34, 2, stages);

        assertThat(Summary.progress(new Progress("Understand", Duration.ofMillis(2400), 3200, 10_000), SPANISH))
                .isEqualTo("Entender, 3200 de 10000, desde hace 2 segundos …");
        assertThat(summary(result, REPORTS, SPANISH).built())
                .containsExactly(
                        "El sitio: " + HUB.toUri() + "/target/haven/index.html",
                        "1 página, 1,234 archivos (34 escritos, 1200 sin cambios, 2 quitados), 1 aviso.",
                        "Leer 0.02 s, Escribir 0.01 s; 0.03 s en total.",
                        "El informe: " + HUB.toUri() + "/target/haven-report/report.html");
    }

    @Test
    void aCheckSaysThatTheHubIsInOrder() {
        List<Stage> stages = List.of(new Stage("Read", Duration.ofMillis(20)));
        BuildResult result = new BuildResult(Report.empty(), Tongue.ENGLISH, 12, 20, 0, 0, stages);

        assertThat(summary(result).checked())
                .containsExactly(
                        "The hub is in order: 12 pages, no warnings.",
                        "Read 0.02 s; 0.02 s in all.",
                        "The report: " + HUB.toUri() + "/target/haven-report/report.html");
    }

    @Test
    void aFailureCountsTheMistakesAndNamesTheReport() {
        Report report = Report.of(Stream.of(problems(MISTAKE, 3), problems(REMARK, 1))
                .flatMap(List::stream)
                .toList());

        assertThat(summary(failed(report)).failure())
                .isEqualTo("The hub has 3 mistakes; nothing was written. Read "
                        + Path.of("target", "haven-report", "report.html"));
    }

    @Test
    void aReportOutsideTheHubIsNamedInFull() {
        Path elsewhere = Path.of("elsewhere").toAbsolutePath();
        BuildResult result = failed(Report.of(problems(MISTAKE, 1)));

        assertThat(summary(result, elsewhere, SPEECH).failure())
                .isEqualTo("The hub has 1 mistake; nothing was written. Read " + elsewhere.resolve("report.html"));
    }

    private static Summary summary(BuildResult result) {
        return summary(result, REPORTS, SPEECH);
    }

    private static Summary summary(BuildResult result, Path reports, Speech speech) {
        BuildRequest request =
                BuildRequest.of(HUB, OUTPUT, reports, LocalDate.of(2026, 11, 24), SummaryTest.class.getClassLoader());
        return new Summary(result, request, speech);
    }

    private static BuildResult failed(Report report) {
        return new BuildResult(report, Tongue.ENGLISH, 0, 0, 0, 0, List.of());
    }

    private static List<Problem> problems(Rule rule, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> rule.at(Place.inFile("file-" + i), "Something."))
                .toList();
    }
}
