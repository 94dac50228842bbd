package org.havenhub.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    @Test
    void sourcesAreFunctionsOfTheirOwnInTheOrderOfTheirPaths() {
        assertThat(join(Map.of("b.js", "two();\n", "a.js", "one();\n"))).isEqualTo("""
                "use strict";
                (() => {
                one();
                })();
                (() => {
                two();
                })();
                """);
    }

    @Test
    void commentsIndentationAndEmptyLinesStayInTheSources() {
        assertThat(join(Map.of("a.js", """
                /*
                 * Why this.
                 */
                function one() {

                  // And this.
                  return "// not this" + 1; /* nor this */
                }
                """))).isEqualTo("""
                "use strict";
                (() => {
                function one() {
                return "// not this" + 1;
                }
                })();
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            one(); // by Anna, /home/anna          | one();
            one("a // b"); // by Anna              | one("a // b");
            one('it\\'s // b', `// c`); /* d */   | one('it\\'s // b', `// c`);
            one("https://example.org/"); // by     | one("https://example.org/");
            one(/"/, "a // b");                    | one(/"/, "a // b");
            one(/'/); // '                         | one(/'/); // '
            one(`${"`"} // b`);                    | one(`${"`"} // b`);
            one(); // b */                         | one(); // b */
            one(/* a */ b); // c                   | one(/* a */ b); // c
            """)
    void aCommentAtTheEndOfALineStaysInTheSourceIfItIsCertainlyOne(String line, String published) {
        assertThat(join(Map.of("a.js", line))).isEqualTo("\"use strict\";\n(() => {\n" + published + "\n})();\n");
    }

    /** As from a program that makes scripts small. */
    @Test
    void aLineMayBeAsLongAsItLikes() {
        String line = "one(\"a \\\"b\\\"\", c); ".repeat(20_000) + "// by Anna";

        assertThat(join(Map.of("a.js", line))).endsWith("one(\"a \\\"b\\\"\", c);\n})();\n");
    }

    private static String join(Map<String, String> sources) {
        return Script.join(new TreeMap<>(sources));
    }
}
