package org.havenhub.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havenhub.report.Place;
import org.havenhub.report.Report;
import org.havenhub.report.ReportFormat;
import org.havenhub.report.Reporting;
import org.havenhub.report.Rule;
import org.junit.jupiter.api.Test;

class AnnotationsTest {

    private static final Report REPORT = Report.of(List.of(
            Rule.warning("remark", "A remark", "why", "mend").at(Place.inFile("haven.yaml"), "It could be better.")));
    private static final Reporting GITHUB = new Reporting(Set.of(ReportFormat.GITHUB), "hub");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, UTF_8);

    @Test
    void aProblemIsOneLineFromTheRootOfTheRepository() {
        Annotations.print(REPORT, GITHUB, new HashMap<>(), out);

        assertThat(printed.toString(UTF_8))
                .isEqualToNormalizingNewlines("::warning file=hub/haven.yaml,title=A remark::It could be better.\n");
    }

    @Test
    void whatOneGoalHasToldIsNotToldByTheNext() {
        Map<Object, Object> context = new HashMap<>();
        Annotations.print(REPORT, GITHUB, context, out);
        Annotations.print(REPORT, GITHUB, context, out);

        assertThat(printed.toString(UTF_8)).hasLineCount(1);
    }

    @Test
    void theyArePrintedOnlyIfAskedFor() {
        assertThat(Annotations.areAskedFor(GITHUB)).isTrue();
        assertThat(Annotations.areAskedFor(Reporting.usual())).isFalse();
    }
}
