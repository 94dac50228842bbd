package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.havenhub.report.Rule;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;

class HandbookTest {

    @Test
    void aRuleIsToldWithACaseThatBreaksItAndOneThatDoesNot() {
        assertThat(Handbook.ofRule("broken-link", Tongue.ENGLISH))
                .contains(new Handbook.Entry(
                        "broken-link (error)",
                        List.of(
                                "A link leads nowhere. A reader who follows it meets an error page when they hoped for help.",
                                "How to mend it: Write the path to the other guide's file, seen from the guide you are in,"
                                        + " for example other-guide.md."),
                        List.of(
                                "Not so: A link to a guide that does not exist.",
                                "    content/en/guides/listening.md:5:17  error  broken-link",
                                "        See [the steps](creating-space.md).",
                                "                        ^^^^^^^^^^^^^^^^^",
                                "      There is no file creating-space.md in the hub.",
                                "      Did you mean creating-a-space.md?",
                                "But so: A link to a guide that does.",
                                "  content/en/guides/listening.md",
                                "    See [the steps](creating-a-space.md).")));
    }

    @Test
    void everyRuleOfABuildHasBothCases() {
        assertThat(Haven.rules().stream().map(Rule::id))
                .allSatisfy(id -> assertThat(Handbook.ofRule(id, Tongue.ENGLISH)
                                .orElseThrow()
                                .example())
                        .anyMatch(line -> line.startsWith("Not so:"))
                        .anyMatch(line -> line.startsWith("But so:")));
        assertThat(Handbook.rules())
                .containsAll(Haven.importRules().stream().map(Rule::id).toList());
        assertThat(Handbook.ofRule("broken-lamp", Tongue.ENGLISH)).isEmpty();
    }

    @Test
    void aRuleIsToldInTheLanguageOfTheHub() {
        Handbook.Entry entry =
                Handbook.ofRule("broken-link", Haven.tongue("es")).orElseThrow();

        assertThat(entry.sentences().get(1)).startsWith("Cómo corregirlo: ");
        assertThat(entry.example().get(0)).startsWith("Así no:");
    }

    @Test
    void aFieldIsToldForEachPlaceWhereItCanStand() {
        assertThat(Handbook.ofField("title", Tongue.ENGLISH))
                .extracting(entry -> entry.sentences().get(0))
                .containsExactly("It belongs to: haven.yaml", "It belongs to: The part above the text");
        assertThat(Handbook.ofField("title", Tongue.ENGLISH).get(1))
                .isEqualTo(new Handbook.Entry(
                        "title",
                        List.of(
                                "It belongs to: The part above the text",
                                "The title of the page.",
                                "What it takes: a text",
                                "It is needed."),
                        List.of("title: Listening well")));
        assertThat(Handbook.ofField("title", Haven.tongue("es")).get(1).sentences())
                .contains("Forma parte de: La parte de encima del texto", "Qué lleva: un texto");
        assertThat(Handbook.ofField("topics", Tongue.ENGLISH).get(0).sentences())
                .contains(
                        "What it takes: a list, of which each item has some of these fields: id, label, summary, parent");
        assertThat(Handbook.fields()).contains("crisis", "discreet-title", "confidential", "hours");
        assertThat(Handbook.ofField("colour-of-lamps", Tongue.ENGLISH)).isEmpty();
    }
}
