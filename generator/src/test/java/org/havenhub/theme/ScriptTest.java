package org.havenhub.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

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
                return "// not this" + 1; /* nor this */
                }
                })();
                """);
    }

    private static String join(Map<String, String> sources) {
        return Script.join(new TreeMap<>(sources));
    }
}
