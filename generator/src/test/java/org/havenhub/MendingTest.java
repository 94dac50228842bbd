package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.havenhub.report.Mended;
import org.havenhub.report.ReportText;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aBlankThatOnlyLooksLikeASpaceIsSeen() {
        hub.write("content/en/guides/listening.md", "---\ntitle:\u00a0Listening\nreviewed: 2026-10-01\n---\nText.\n");

        assertThat(Workbench.mended(folder()).value())
                .singleElement()
                .satisfies(file -> assertThat(file.diff(Tongue.ENGLISH))
                        .contains("  - title:\\u00A0Listening\n  + title: Listening\n"));
    }

    @Test
    void lineEndsAndTheByteOrderMarkStay() {
        hub.write(
                "content/en/guides/day.md", "\uFEFF---\r\ntitle:Days\r\nreviewed: 1 October 2026\r\n---\r\nText.\r\n");

        mendAll();

        assertThat(hub.text("content/en/guides/day.md"))
                .isEqualTo("\uFEFF---\r\ntitle: Days\r\nreviewed: 2026-10-01\r\n---\r\nText.\r\n");
    }

    /** However a line ends, the next one is counted and mended as in any other file, and each keeps its own end. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "mixed"})
    void placesAndMendsAreTheSameWhateverEndsALine(String end) {
        String text = ended("---\ntitle:Days\nreviewed: 1 October 2026\n---\nText.\n\nSee [it](none.md).\n", end);
        hub.write("content/en/guides/day.md", text);

        assertThat(ReportText.of(Haven.build(hub.request()).report()))
                .contains(
                        "day.md:2:1 ",
                        "day.md:3:11 ",
                        "day.md:7:10  error  broken-link\n    See [it](none.md).\n             ^^^^^^^\n")
                .doesNotContain("\r");
        mendAll();
        assertThat(hub.text("content/en/guides/day.md"))
                .isEqualTo(text.replace("title:Days", "title: Days").replace("1 October 2026", "2026-10-01"));
    }

    private static String ended(String text, String end) {
        if (!end.equals("mixed")) {
            return text.replace("\n", end);
        }
        List<String> ends = List.of("\r\n", "\n", "\r");
        StringBuilder mixed = new StringBuilder();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            mixed.append(lines.get(i)).append(lines.get(i).isEmpty() ? "\n" : ends.get(i % ends.size()));
        }
        return mixed.toString();
    }

    /** Nobody has chosen between the two. */
    @Test
    void leavesBothVersionsWhereTwoStand() {
        String twice = """
                <<<<<<< HEAD
                Open from 9 to 5.
                =======
                Open from 8 to 4.
                >>>>>>> new-hours
                """;
        hub.write("content/en/guides/day.md", "---\ntitle: A day\nreviewed:2026-10-01\n---\n" + twice);

        Workbench.write(folder(), Workbench.mended(folder()).value());

        assertThat(hub.text("content/en/guides/day.md"))
                .contains("reviewed: 2026-10-01")
                .endsWith(twice);
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
