package org.havenhub.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.havenhub.report.Rule;
import org.junit.jupiter.api.Test;

class RuleReferenceTest {

    @Test
    void showsReasonRemedyReportAndWhatIsDifferentInAGoodCase() {
        Rule rule = Rule.warning("old-word", "An old word", "Few know it.", "Write *now* instead.");
        CaseFile bad = CaseFile.parse("""
                Forsooth.
                -- content/en/index.md --
                ---
                title: Home
                ---
                Anon.
                -- expected report --
                content/en/index.md:4:1  warning  old-word
                    Anon.
                    ^^^^
                  Few know this word.

                1 warning
                """);
        CaseFile good = CaseFile.parse("""
                Today.
                -- content/en/index.md --
                ---
                title: Home
                ---
                Soon.
                -- media/clock.png as picture 4x3 --
                """);

        String reference = RuleReference.of(
                List.of(rule),
                Map.of(
                        "old-word",
                        List.of(new RuleReference.Example(true, bad), new RuleReference.Example(false, good))));

        assertThat(reference).startsWith("# Rules\n").endsWith("""

                        ## old-word

                        An old word (warning). Few know it.

                        **To mend it:** Write \\*now\\* instead.

                        **Not so:** Forsooth.

                        ```text
                        content/en/index.md:4:1  warning  old-word
                            Anon.
                            ^^^^
                          Few know this word.
                        ```

                        **But so:** Today.

                        `content/en/index.md`

                        ```markdown
                        Soon.
                        ```

                        `media/clock.png as picture 4x3`
                        """);
    }
}
