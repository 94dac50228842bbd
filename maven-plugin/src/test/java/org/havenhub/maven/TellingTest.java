package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.havenhub.BuildResult;
import org.havenhub.Haven;
import org.havenhub.Progress;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final Rule MISTAKE = Rule.error("mistake", "A mistake", "why", "mend");
    private static final Rule REMARK = Rule.warning("remark", "A remark", "why", "mend");

    private final Lines log = new Lines();
    private final Speech speech = Lines.speech(Tongue.ENGLISH, log);
    private final StringWriter terminal = new StringWriter();
    private final Telling telling = new Telling(speech, new Pace(speech, Optional.empty()));

    @Test
    void aProblemIsToldOnceForAsLongAsItIsThere() {
        Problem first = REMARK.at(Place.inFile("a.md"), "First.");
        Problem second = REMARK.at(Place.inFile("b.md"), "Second.");

        telling.built(result(first));
        telling.built(result(first, second));
        telling.built(result(second));
        telling.built(result(first, second));

        assertThat(log.lines())
                .filteredOn(line -> line.startsWith("warn: "))
                .containsExactly(
                        "warn: a.md  warning  remark\n  First.\n",
                        "warn: b.md  warning  remark\n  Second.\n",
                        "warn: a.md  warning  remark\n  First.\n");
    }

    @Test
    void aBuildThatTakesLongIsToldUntilItIsDone() {
        Progress progress = new Progress("Understand", Duration.ofSeconds(3), 10, 20);
        Telling onTerminal = new Telling(speech, new Pace(speech, Optional.of(new PrintWriter(terminal))));

        telling.goesOn(progress);
        onTerminal.moves(progress);
        onTerminal.built(new BuildResult(Report.empty(), Tongue.ENGLISH, 12, 40, 3, 0, List.of()));

        assertThat(log.lines()).first().isEqualTo("info: Understand, 10 of 20, for 3 seconds …");
        assertThat(terminal.toString()).startsWith("\rUnderstand, 10 of 20,").endsWith(" \r");
    }

    @Test
    void aBuildIsToldInOneLine() {
        telling.built(new BuildResult(Report.empty(), Tongue.ENGLISH, 12, 40, 3, 0, List.of()));
        telling.built(result(MISTAKE.at(Place.inFile("a.md"), "Wrong.")));

        assertThat(log.lines())
                .containsExactly(
                        "info: Built: 12 pages, 3 of 40 files changed, no warnings.",
                        "error: a.md  error  mistake\n  Wrong.\n",
                        "info: 1 mistake to mend, no warnings; the last good pages stay, with the report above them.");
    }

    @Test
    void aBuildIsToldInTheLanguageOfTheHub() {
        Tongue spanish = Haven.tongue("es");
        Report wrong = Report.of(List.of(MISTAKE.at(Place.inFile("a.md"), "Wrong.")));

        telling.built(new BuildResult(Report.empty(), spanish, 12, 40, 3, 0, List.of()));
        telling.built(new BuildResult(wrong, spanish, 1, 1, 0, 0, List.of()));

        assertThat(log.lines())
                .containsExactly(
                        "info: Hecho: 12 páginas, han cambiado 3 de 40 archivos, ningún aviso.",
                        "error: a.md  error  mistake\n  Wrong.\n",
                        "info: 1 error por corregir, ningún aviso; siguen las últimas páginas buenas, con el informe encima.");
    }

    @Test
    void aFaultOfOursIsCalledOne() {
        telling.failed(new IllegalStateException("no address"));

        assertThat(log.lines())
                .singleElement()
                .asString()
                .startsWith("error: This is a fault in Haven, not in your hub");
    }

    private static BuildResult result(Problem... problems) {
        return new BuildResult(Report.of(List.of(problems)), Tongue.ENGLISH, 1, 1, 0, 0, List.of());
    }
}
