package org.havenhub.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however broken. The seeds are fixed, so that a failure can be repeated. */
class YamlLawsTest {

    private static final String GOOD = """
            # A list of resources
            defaults: {verified: 2026-10-01, languages: [en, es]}
            resources:
              - id: night-line
                name: {en: "Night Line", es: 'Línea nocturna'}
                summary: A calm voice,
                  all night.
                contacts:
                  - call: "0808 157 0123"  # free
                    hours: 24/7
                    note: |
                      Press 2: Spanish.
                      — or wait 😀
                  - visit: {street: 12 Quay Street, town: Northport, access: [step-free,
                      quiet-room]}
                meets:
                - every: 2nd Tuesday
                  at: 18:30-20:00
            """;

    /** About the most that is read of one file. */
    private static final int LARGE = YamlReader.LARGEST_FILE - 100;

    private static final int MEDIUM = YamlReader.LARGEST_FRONT_MATTER - 100;

    @Test
    void readingABrokenTextNeverThrowsAndItsPlacesAreInTheFile() {
        Random random = new Random(20261001);
        for (int round = 0; round < 1500; round++) {
            holds(Broken.variantOf(GOOD, random));
        }
    }

    @Test
    void readingARandomTextNeverThrowsAndItsPlacesAreInTheFile() {
        Random random = new Random(42);
        for (int round = 0; round < 1500; round++) {
            holds(Broken.text(random));
        }
    }

    @Test
    void aTextWithoutProblemsIsReadAlikeWhenItsFieldsChangePlaces() {
        List<String> fields = new ArrayList<>(List.of("a: 1\n", "b: [x, y]\n", "c:\n  d: e\n", "f: \"g: h\"\n"));
        Collections.shuffle(fields, new Random(7));

        assertThat(YamlReader.read(file(String.join("", fields)))
                        .value()
                        .orElseThrow()
                        .entries())
                .extracting(Yaml.Entry::name)
                .containsExactlyInAnyOrder("a", "b", "c", "f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "- ",
                "[",
                "{",
                "[[a], ",
                "{a: ",
                "? ",
                ": ",
                "\"",
                "'",
                "*a ",
                "&a ",
                "!a ",
                "#",
                " #",
                "\n",
                " \n",
                "\t\n",
                "a: b\n",
                "a:\n",
                "k:v\n",
                "a: b: c\n",
                "a: @b\n",
                "a: \"b\n",
                "a: 'b'c'\n",
                "a: [\n",
                "a: b #c\n",
                "— a\n",
                "a: “b”\n",
                "a: |\n  b\n",
                "- a: b\n  c: d\n",
                "<<: *a\n",
                "---\n",
                "\u200B ",
                "😀",
                "a: 😀\n",
                "\\",
                "a: b\n c: d\n",
                "a\n b\n  c\n",
                "- - - -\n",
                "- a ",
                "a.a.",
                "a-a-",
                "%a\n"
            })
    void aHostileTextIsReadInReasonableTime(String piece) {
        endsSoon(piece.repeat(MEDIUM / piece.length()));
        endsSoon("a: " + piece.repeat(MEDIUM / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "[", "k:v\n", "— a\n", "a: b #c\n", "a: b\n c: d\n", "\u200B "})
    void theLargestHostileTextIsReadInReasonableTime(String piece) {
        endsSoon(piece.repeat(LARGE / piece.length()));
    }

    @Test
    void aLargeStairIsReadInReasonableTime() {
        StringBuilder stair = new StringBuilder();
        for (int depth = 0; stair.length() < LARGE - 2000; depth++) {
            stair.append(" ".repeat(depth % 1000)).append("a:\n");
        }
        endsSoon(stair.toString());
    }

    /** The limit is far above what is usual, for it is there to find what never ends. */
    private static void endsSoon(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> holds(text));
    }

    private static void holds(String text) {
        assertThatCode(() ->
                        YamlReader.read(file(text)).report().problems().forEach(problem -> isInside(problem, text)))
                .as(text.length() < 2000 ? text : text.substring(0, 100))
                .doesNotThrowAnyException();
    }

    private static void isInside(Problem problem, String text) {
        int line = problem.place().line();
        int column = problem.place().column();
        if (line > 0) {
            assertThat(problem.place().excerpt()).isEqualTo(line(text, line));
            assertThat(column - 1 + problem.place().length())
                    .isBetween(0, problem.place().excerpt().length());
        }
    }

    private static String line(String text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static SourceFile file(String text) {
        return new SourceFile("resources/lines.yaml", text);
    }
}
