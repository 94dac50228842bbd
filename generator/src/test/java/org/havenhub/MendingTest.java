package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.havenhub.report.Mended;
import org.havenhub.report.ReportText;
import org.junit.jupiter.api.Test;

class MendingTest {

    private static final String LIST = """
            resources:
              - id: day-line
                name: “Day Line”
                kind:helpline
                contacts:
                  -call: "0808 157 0124"
                  - email: mailto:day@example.org
                    hours: round the clock
            \t verified: 1 October 2026
                review: 6months
            """;

    private final TestHub hub = new TestHub();

    @Test
    void whatIsCertainIsMendedAndToldNoMore() {
        hub.write("resources/day.yaml", LIST);

        int rounds = mendAll();

        assertThat(hub.text("resources/day.yaml")).isEqualTo("""
                resources:
                  - id: day-line
                    name: "Day Line"
                    kind: helpline
                    contacts:
                      - call: "0808 157 0124"
                      - email: day@example.org
                        hours: "24/7"
                    verified: 2026-10-01
                    review: 6 months
                """);
        assertThat(ReportText.of(Haven.build(hub.request()).report())).isEmpty();
        assertThat(rounds).isLessThan(5);
    }

    @Test
    void nothingIsWrittenBeforeSomebodySaysSo() {
        hub.write("resources/day.yaml", LIST);

        List<Mended> mended = Workbench.mended(hub.request());

        assertThat(mended)
                .singleElement()
                .satisfies(file -> assertThat(file.diff())
                        .startsWith("resources/day.yaml\n")
                        .contains("  line 3\n  -     name: “Day Line”\n  +     name: \"Day Line\"\n"));
        assertThat(hub.text("resources/day.yaml")).isEqualTo(LIST);
        assertThat(hub.has("target/haven-report")).isFalse();
    }

    @Test
    void lineEndsAndTheByteOrderMarkStay() {
        hub.write(
                "content/en/guides/day.md", "\uFEFF---\r\ntitle:Days\r\nreviewed: 1 October 2026\r\n---\r\nText.\r\n");

        mendAll();

        assertThat(hub.text("content/en/guides/day.md"))
                .isEqualTo("\uFEFF---\r\ntitle: Days\r\nreviewed: 2026-10-01\r\n---\r\nText.\r\n");
    }

    @Test
    void whatAPersonHasToDecideIsLeftAlone() {
        hub.write("content/en/guides/day.md", """
                ---
                title: Days # and nights
                reviewed: 1/10/2026
                ---
                ![](../../../media/day.png)
                """);

        assertThat(Workbench.mended(hub.request())).isEmpty();
    }

    /** One mend can bring another mistake to light. */
    private int mendAll() {
        int rounds = 0;
        for (List<Mended> mended = Workbench.mended(hub.request());
                !mended.isEmpty() && rounds < 10;
                mended = Workbench.mended(hub.request())) {
            Workbench.write(hub.request().hub(), mended);
            rounds++;
        }
        return rounds;
    }
}
