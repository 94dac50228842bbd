package org.havenhub.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    @Test
    void sourcesAreJoinedInTheOrderOfTheirPaths() {
        String sheet =
                join(Map.of("b.css", "b { color: red }\n", "_layers.css", "@layer a;\n", "a.css", "a { color: red }"));

        assertThat(sheet).isEqualTo("""
                @layer a;
                a { color: red }
                b { color: red }
                """);
    }

    @Test
    void commentsIndentationAndEmptyLinesStayInTheSources() {
        String source = """
                /* Why
                   this. */
                a {
                  color: red; /* and this */

                  margin: 0;
                }
                """;

        assertThat(join(Map.of("a.css", source))).isEqualTo("a {\ncolor: red;\nmargin: 0;\n}\n");
    }

    @Test
    void whatLooksLikeACommentInAStringIsKept() {
        assertThat(join(Map.of("a.css", "a::after { content: \"/* \\\" */ $1\" } b { content: '/* */' }")))
                .isEqualTo("a::after { content: \"/* \\\" */ $1\" } b { content: '/* */' }\n");
    }

    private static String join(Map<String, String> sources) {
        return StyleSheet.join(new TreeMap<>(sources));
    }
}
