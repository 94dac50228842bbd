package org.havenhub.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.havenhub.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is mended without asking anybody, and what is not, since it may have been meant in another way. */
class CertainMendsTest {

    private static final String FILE = "resources/lines.yaml";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            verified: 1 October 2026   | verified: 2026-10-01
            verified: 2026/10/01       | verified: 2026-10-01
            verified: 20261001         | verified: 2026-10-01
            verified: 2026-10-01T09:30 | verified: 2026-10-01
            hours: 24h                 | hours: "24/7"
            hours: by appointment only | hours: by appointment
            email: mailto:talk@example.org | email: talk@example.org
            chat: https://example.org/?a=1&utm_source=b | chat: https://example.org/?a=1
            cost: “free”               | cost: "free"
            cost:"free"                | cost: "free"
            cost：free                 | cost: free
            """)
    void mendsWhatCanMeanOneThingOnly(String typed, String mended) throws IOException {
        assertThat(mended(with(typed))).isEqualTo(with(mended));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verified: 2026-11",
                "verified: 2026 11",
                "verified: 2026111",
                "verified: 2026-10-01 2026-11-01",
                "verified: 2026-10-01 by Anna",
                "verified: 01/02/2026",
                "hours: all day",
                "hours: 24 hours",
                "hours: varies",
                "email: mailto:talk@example.org?subject=Hello",
                "cost: ‘free’",
                "cost: Don\u0092t pay",
                "cost: \u0645\u0646 \u20660808\u2069",
                "cost: \u1780\u200B\u1781"
            })
    void leavesAloneWhatMayMeanSomethingElse(String typed) throws IOException {
        assertThat(mended(with(typed))).isEqualTo(with(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t\tcost: free", "\t\t- cost: free", "\u2003\u2003\u2003\u2003cost: free"})
    void leavesAloneALineThatMayBelongToMoreThanOneOwner(String typed) throws IOException {
        assertThat(mended(with("hours: unknown\n" + typed))).isEqualTo(with("hours: unknown\n" + typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            topics:\\n\\t- safety | topics:\\n  - safety
            \\ttopics: [safety]  | topics: [safety]
            """)
    void setsInALineThatCanBelongToOneOwnerOnly(String typed, String mended) throws IOException {
        String page = "---\ntitle: Welcome\n%s\n---\nSomebody to turn to.\n";
        String file = "content/en/index.md";

        assertThat(mended(file, page.formatted(typed.translateEscapes())))
                .isEqualTo(page.formatted(mended.translateEscapes()));
    }

    /** In an editor it looks as if it began with as many plain spaces. */
    @Test
    void setsInALineOfNoBreakSpacesAsItIsSeen() throws IOException {
        assertThat(mended(with("hours: unknown\n\u00A0\u00A0\u00A0\u00A0cost: free")))
                .isEqualTo(with("hours: unknown\n    cost: free"));
    }

    /** Whatever the editor made of a Tab, and whether Tabs or hyphens set a list in. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                resources:
                ⇥- id: night-line
                ⇥⇥name: Night Line
                ⇥⇥kind: helpline
                ⇥⇥summary: A calm voice.
                ⇥⇥contacts:
                ⇥⇥⇥- call: "0808 157 0123"
                ⇥⇥⇥⇥hours: "24/7"
                ⇥⇥⇥⇥note: |
                ⇥⇥⇥⇥⇥Press 2.
                ⇥⇥verified: 2026-10-01
                """, """
                resources:
                ⇥-⇥id: night-line
                ⇥⇥name:⇥Night Line
                ⇥⇥kind: helpline
                ⇥⇥summary: A calm voice.
                ⇥⇥contacts:
                ⇥⇥⇥-⇥call:⇥"0808 157 0123"
                ⇥⇥⇥⇥hours: "24/7"
                ⇥⇥⇥⇥note: |
                ⇥⇥⇥⇥⇥Press 2.
                ⇥⇥verified: 2026-10-01
                """, """
                resources:
                  - id: night-line
                ⇥name: Night Line
                ⇥kind: helpline
                ⇥summary: A calm voice.
                ⇥contacts:
                ⇥  - call: "0808 157 0123"
                ⇥⇥hours: "24/7"
                ⇥⇥note: |
                ⇥⇥  Press 2.
                ⇥verified: 2026-10-01
                """})
    void mendsEveryLineOfAListSetInByTabs(String typed) throws IOException {
        assertThat(mended(typed.replace('⇥', '\t'))).isEqualTo("""
                resources:
                  - id: night-line
                    name: Night Line
                    kind: helpline
                    summary: A calm voice.
                    contacts:
                      - call: "0808 157 0123"
                        hours: "24/7"
                        note: |
                          Press 2.
                    verified: 2026-10-01
                """);
    }

    /** What is seen below the Tab stays below it. */
    @Test
    void keepsTheColumnThatLinesOfPlainSpacesCountOn() throws IOException {
        assertThat(mended("resources:\n-\tid: night-line\n    name: Night Line\n"))
                .isEqualTo("resources:\n-   id: night-line\n    name: Night Line\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"re:think members", "note:see below"})
    void leavesAloneAColonInAnItem(String item) throws IOException {
        String text = with("hours: unknown") + "    for:\n      - " + item + "\n";

        assertThat(mended(text)).isEqualTo(text);
    }

    private static String with(String contactLine) {
        String indent = contactLine.startsWith("verified") || contactLine.startsWith("cost") ? "    " : "        ";
        String line = contactLine.matches("(?:email|chat):.*") ? "      - " + contactLine : indent + contactLine;
        return """
                resources:
                  - id: night-line
                    name: Night Line
                    kind: helpline
                    summary: A calm voice.
                    contacts:
                      - call: "0808 157 0123"
                """ + line + "\n";
    }

    private static String mended(String text) throws IOException {
        return mended(FILE, text);
    }

    private static String mended(String file, String text) throws IOException {
        CaseHub hub = CaseHub.of(CaseFile.parse("About.\n-- " + file + " --\n" + text));
        Path folder = hub.request().hub();
        Workbench.write(folder, Workbench.mended(folder).value());
        return Files.readString(folder.resolve(file));
    }
}
