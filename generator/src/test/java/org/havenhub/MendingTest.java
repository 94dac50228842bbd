package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.havenhub.report.Mended;
import org.havenhub.report.ReportText;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                verified: 1 October 2026
                review: 6months
            """;

    private final TestHub hub = new TestHub();

    @Test
    void whatIsCertainIsMendedAndToldNoMore() {
        hub.write("resources/day.yaml", LIST);

        mendAll();

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
    }

    @Test
    void aFolderThatIsNoHubIsNotSaidToBeInOrder(@TempDir Path empty) {
        assertThat(Workbench.mended(empty).report().hasErrors()).isTrue();
    }

    @Test
    void nothingIsWrittenBeforeSomebodySaysSo() {
        hub.write("resources/day.yaml", LIST);

        List<Mended> mended = Workbench.mended(folder()).value();

        assertThat(mended)
                .singleElement()
                .satisfies(file -> assertThat(file.diff(Tongue.ENGLISH))
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

        assertThat(Workbench.mended(folder()).value()).isEmpty();
    }

    @Test
    void whatGoesOverSeveralLinesIsLeftToPeople() {
        hub.write("content/en/guides/day.md", """
                ---
                title: “Days
                  and nights”
                reviewed: 1 October
                  2026
                ---
                Text.
                """);

        assertThat(Workbench.mended(folder()).value()).isEmpty();
    }

    /** The words of a report and of a diff are the same: they may be read by others than those who may read the file. */
    @Test
    void whatIsKeptPrivateIsNotShown() {
        hub.write("resources/day.yaml", """
                resources:
                  - id: refuge
                    name: Refuge
                    kind: shelter
                    contacts:
                      - visit: {street: “9 Hidden Lane”, town: Northport, confidential: yes}
                    verified: 1 October 2026
                """);

        assertThat(Workbench.mended(folder()).value())
                .noneMatch(mended -> mended.diff(Tongue.ENGLISH).contains("Hidden Lane"));
    }

    private void mendAll() {
        Workbench.write(folder(), Workbench.mended(folder()).value());
    }

    private Path folder() {
        return hub.request().hub();
    }
}
