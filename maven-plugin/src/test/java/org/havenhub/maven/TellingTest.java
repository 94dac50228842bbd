package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.havenhub.BuildResult;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final Rule MISTAKE = Rule.error("mistake", "A mistake", "why", "mend");
    private static final Rule REMARK = Rule.warning("remark", "A remark", "why", "mend");

    /** A log that keeps its lines. */
    private static final class Lines extends SystemStreamLog {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void info(CharSequence line) {
            lines.add("info: " + line);
        }

        @Override
        public void error(CharSequence line) {
            lines.add("error: " + line);
        }
    }

    private final Lines log = new Lines();
    private final List<String> told = new ArrayList<>();
    private final Telling telling = new Telling(log, (problem, tongue) -> told.add(problem.message()));

    @Test
    void aProblemIsToldOnceForAsLongAsItIsThere() {
        Problem first = REMARK.at(Place.inFile("a.md"), "First.");
        Problem second = REMARK.at(Place.inFile("b.md"), "Second.");

        telling.built(result(first));
        telling.built(result(first, second));
        telling.built(result(second));
        telling.built(result(first, second));

        assertThat(told).containsExactly("First.", "Second.", "First.");
    }

    @Test
    void aBuildIsToldInOneLine() {
        telling.built(new BuildResult(Report.empty(), Tongue.ENGLISH, 12, 40, 3, 0, List.of()));
        telling.built(result(MISTAKE.at(Place.inFile("a.md"), "Wrong.")));

        assertThat(log.lines)
                .containsExactly(
                        "info: Built: 12 pages, 3 of 40 files changed, no warnings.",
                        "info: 1 mistake to mend, no warnings; the last good pages stay, with the report above them.");
    }

    @Test
    void aFaultOfOursIsCalledOne() {
        telling.failed(new IllegalStateException("no address"));

        assertThat(log.lines).singleElement().asString().startsWith("error: This is a fault in Haven, not in your hub");
    }

    private static BuildResult result(Problem... problems) {
        return new BuildResult(Report.of(List.of(problems)), Tongue.ENGLISH, 1, 1, 0, 0, List.of());
    }
}
