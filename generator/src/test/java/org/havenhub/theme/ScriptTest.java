package org.havenhub.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void eachSourceIsAFunctionOfItsOwnWithoutItsComments() {
        String script = Script.join(new TreeMap<>(Map.of(
                "b.js", "const a = 2;", "a.js", "// Why\nconst a = 1;\n\n  // and this\n  go(\"https://a\");\n")));

        assertThat(script).isEqualTo("""
                "use strict";
                (() => {
                const a = 1;
                go("https://a");
                })();
                (() => {
                const a = 2;
                })();
                """);
    }
}
