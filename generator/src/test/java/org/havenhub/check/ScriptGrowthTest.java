package org.havenhub.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.havenhub.files.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script twice as long costs twice as many looks at its pieces, not four times as many. */
class ScriptGrowthTest {

    private static final int SHORT = 400;

    /** What a quadratic script needs for twice the length is four times as much; what a linear one needs is twice. */
    private static final double MOST = 2.5;

    private static final List<String> BEGINNINGS =
            List.of("", "const {", "location.assign(", "part.animate({", "a = ", "f(", "a = []");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, ",
                "a = ",
                "a.",
                "a?.",
                "a[b]",
                "a[b] = ",
                "a[",
                "]",
                "(",
                ")",
                "{",
                "}",
                "{ href: ",
                "{ style: b }, ",
                "{ [a]: ",
                "[a.src, ",
                "a => ",
                "(a) => {",
                "function a(",
                "new URL(",
                "location.",
                "location, ",
                "window.",
                "window = ",
                "a.style.",
                "fetch(a, {",
                "fetch('a', { cache: ",
                "a.href = '#' + ",
                "a = [].map(",
                "a = [].map(b).",
                "} = location.",
                "(window, ",
                "(() => {})();",
                "a[b](",
                "Object.assign(",
                "setTimeout(",
                "`${",
                "=",
                "!",
                "for (a of ",
                "() => ",
                "function a() { a(); ",
                "a = () => { a.click(); };",
                "addEventListener('click', () => ",
                "document.title = ",
            })
    void aRepeatedPieceIsReadInAFewPasses(String piece) {
        for (String beginning : BEGINNINGS) {
            long once = looks(beginning + piece.repeat(SHORT));
            long twice = looks(beginning + piece.repeat(2 * SHORT));
            assertThat((double) twice)
                    .as("looks at the pieces of %s and many %s", beginning, piece)
                    .isLessThanOrEqualTo(MOST * once);
        }
    }

    private static long looks(String script) {
        CountedTokens tokens = new CountedTokens(ScriptTokens.of(script));
        ScriptHabits.check(tokens, new CodeFindings(new SourceFile("a.js", script)));
        return tokens.looks;
    }

    private static final class CountedTokens extends AbstractList<CodeToken> implements RandomAccess {

        private final List<CodeToken> tokens;
        private long looks;

        CountedTokens(List<CodeToken> tokens) {
            this.tokens = tokens;
        }

        @Override
        public CodeToken get(int index) {
            looks++;
            return tokens.get(index);
        }

        @Override
        public int size() {
            return tokens.size();
        }
    }
}
