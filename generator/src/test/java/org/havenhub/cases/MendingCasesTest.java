package org.havenhub.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.havenhub.Haven;
import org.havenhub.Workbench;
import org.havenhub.report.Mended;
import org.havenhub.report.Problem;
import org.junit.jupiter.api.Test;

/** What is mended without asking anybody, over all the mistakes that there are cases of. */
class MendingCasesTest {

    @Test
    void whatIsMendedIsToldNoMoreAndBringsNothingNew() throws IOException {
        Set<String> mendedRules = new TreeSet<>();
        for (Path file : Cases.below(Cases.FOLDER.resolve("rules"))) {
            CaseHub hub = CaseHub.of(Cases.read(file));
            Path folder = hub.request().hub();
            List<Mended> mended = Workbench.mended(folder).value();
            if (!mended.isEmpty()) {
                List<Problem> before = Haven.build(hub.request()).report().problems();
                Workbench.write(folder, mended);
                List<Problem> after = Haven.build(hub.request()).report().problems();

                assertThat(after).as(file.toString()).hasSizeLessThan(before.size());
                assertThat(Workbench.mended(folder).value()).as(file.toString()).isEmpty();
                mendedRules.add(String.valueOf(file.getParent().getFileName()));
            }
        }

        assertThat(mendedRules)
                .contains(
                        "dash-bullet",
                        "full-width-colon",
                        "hidden-character",
                        "missing-space-after-hyphen",
                        "smart-quotes")
                .doesNotContain("bad-date", "missing-alternative-text", "picture-without-alt", "value-cut-by-hash");
    }
}
