package org.havenhub.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text twice as long costs twice as many looks at its characters, not four times as many. */
class GrowthTest {

    private static final int SHORT = 6_000;

    /** What a quadratic text needs for twice the length is four times as much; what a linear one needs is twice. */
    private static final double MOST = 3;

    private static final List<String> BEGINNINGS = List.of(
            "",
            "[a](b \"",
            "[a](",
            "[a](<",
            "![a](",
            "[a]: ",
            "# ",
            "> ",
            "- ",
            "1. ",
            "| a |\n|---|\n| ",
            "[^a]: ",
            "(a)[",
            "<a ",
            "`",
            "a\n: ",
            "**");

    private static final List<String> PIECES = List.of(
            "c ",
            ". ",
            "a.md ",
            "a b.md",
            "(",
            ")",
            "[",
            "]",
            "](",
            "[]",
            "\\",
            "\"",
            "'",
            "<",
            ">",
            "&",
            "&a",
            "!",
            "*a_ ",
            "~",
            "`a",
            "a_b",
            "|",
            "\n",
            " \n",
            "a\n",
            "- a\n",
            "www.a ",
            "http://a",
            "a@b.",
            "#",
            "# ",
            "a#b ",
            "\u00a0",
            "\u2019a",
            "1. ",
            "[^a]",
            "--",
            ":a",
            "(c)(a.md",
            "[c(",
            "[c] (",
            ".md#",
            "(a.md “b",
            "o  c\n",
            "*c\n",
            "a) c\n");

    static Stream<String> pieces() {
        return PIECES.stream();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aRepeatedPieceIsReadInAFewPasses(String piece) {
        for (String beginning : BEGINNINGS) {
            long once = looks(beginning + piece.repeat(SHORT / piece.length()));
            long twice = looks(beginning + piece.repeat(2 * SHORT / piece.length()));
            assertThat((double) twice)
                    .as("looks at the characters of %s and many %s", beginning, piece)
                    .isLessThanOrEqualTo(MOST * Math.max(once, 10 * SHORT));
        }
    }

    /** How often a character was asked for; 0 for a text that is refused unread. */
    private static long looks(String text) {
        Complexity complexity = Complexity.of(text);
        if (complexity.fault().isPresent()) {
            return 0;
        }
        CountedText counted = new CountedText(text);
        Findings findings = new Findings(new Locator(new SourceFile("guide.md", text), 0));
        new GuardedParser(ignored -> Dialect.parse(counted), Duration.ofMinutes(1))
                .parse(text, complexity)
                .ifPresent(document -> MarkdownReader.write(document, text, findings));
        return counted.looks;
    }

    private static final class CountedText implements CharSequence {

        private final String text;
        private long looks;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            looks += text.length();
            return text;
        }
    }
}
