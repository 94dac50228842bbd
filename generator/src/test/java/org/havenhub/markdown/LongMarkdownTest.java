package org.havenhub.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people do write, in long guides, is never refused. */
class LongMarkdownTest {

    private static final String SENTENCE = "Somebody who *listens* well is [worth](listening.md) more than **gold**. ";

    static Stream<Arguments> ordinary() {
        return Stream.of(
                arguments("20,000 words", ("## Part\n\n" + SENTENCE.repeat(8) + "\n\n").repeat(280)),
                arguments(
                        "20,000 words, one line each sentence",
                        ("## Part\n\n" + (SENTENCE + "\n").repeat(8) + "\n").repeat(280)),
                arguments("one paragraph of 4,000 words", SENTENCE.repeat(450)),
                arguments("a table of 1,000 rows", "| What | When | Where |\n|---|---|---|\n" + row().repeat(1_000)),
                arguments(
                        "a table with long lines",
                        "| a | b |\n|" + "-".repeat(400) + "|" + "-".repeat(400) + "|\n| c | d |"),
                arguments(
                        "20 tables of 100 rows",
                        ("| a | b | c |\n|---|---|---|\n" + row().repeat(100) + "\n").repeat(20)),
                arguments("a list of 2,000 items", "- **Bring** a pen\n".repeat(2_000)),
                arguments(
                        "numbers up to 1,000",
                        IntStream.rangeClosed(1, 1_000)
                                .mapToObj(i -> i + ". step\n")
                                .collect(Collectors.joining())),
                arguments("lists ten deep", nestedList(10).repeat(50)),
                arguments("quotes five deep", ("> ".repeat(5) + SENTENCE + "\n\n").repeat(50)),
                arguments(
                        "200 footnotes",
                        IntStream.range(0, 200)
                                .mapToObj(i -> "Text[^" + i + "].\n\n[^" + i + "]: Note.\n\n")
                                .collect(Collectors.joining())),
                arguments("500 definitions", "Term\n: Meaning\n\n".repeat(500)),
                arguments(
                        "300 links by name",
                        IntStream.range(0, 300)
                                .mapToObj(i -> "See [" + i + "].\n\n[" + i + "]: guide-" + i + ".md\n\n")
                                .collect(Collectors.joining())),
                arguments(
                        "a line of 300 hyphens",
                        "above\n\n" + "-".repeat(300) + "\n\n" + "* ".repeat(200) + "\n\nbelow"),
                arguments("1,000 lines of code", "```\nif (a) { b(); }\n" + "x\n".repeat(1_000) + "```\n"),
                arguments("code far to the right", "```\n" + " ".repeat(90) + "- a\n```\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ordinary")
    void ordinaryTextIsRead(String name, String text) {
        assertThat(MarkdownReader.read(new SourceFile("guide.md", text), 0)
                        .report()
                        .problems())
                .isEmpty();
    }

    private static String row() {
        return "| " + SENTENCE + "| Monday | `here` |\n";
    }

    private static String nestedList(int depth) {
        return IntStream.range(0, depth)
                .mapToObj(i -> "  ".repeat(i) + "- item\n")
                .collect(Collectors.joining());
    }
}
