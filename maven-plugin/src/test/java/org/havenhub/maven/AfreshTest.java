package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;
import org.junit.jupiter.api.Test;

class AfreshTest {

    private static final Rule RULE = Rule.warning("remark", "A remark", "why", "mend");
    private static final Problem ONE = RULE.at(Place.inFile("haven.yaml"), "It could be better.");
    private static final Problem OTHER = RULE.at(Place.inFile("haven.yaml"), "It could be shorter.");

    private final Map<Object, Object> context = new HashMap<>();

    @Test
    void aSecondGoalTellsWhatTheFirstDidNot() {
        Path hub = Path.of("hub");

        assertThat(Afresh.of(Report.of(List.of(ONE)), hub, context)).containsExactly(ONE);
        assertThat(Afresh.of(Report.of(List.of(ONE, OTHER)), hub, context)).containsExactly(OTHER);
    }

    @Test
    void anotherHubHasItsOwn() {
        Afresh.of(Report.of(List.of(ONE)), Path.of("hub"), context);

        assertThat(Afresh.of(Report.of(List.of(ONE)), Path.of("other"), context))
                .containsExactly(ONE);
    }
}
