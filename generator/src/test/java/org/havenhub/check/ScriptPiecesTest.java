package org.havenhub.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.havenhub.files.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptPiecesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'use strict'; (() => { const show = () => {}; setTimeout(show, 1); })(); (() => { let show = a; })();",
                "(() => { let show = `${a};`; })(); (() => { function show() {} setTimeout(show, 1); })();",
            })
    void aNameOfOneSourceSaysNothingOfAnother(String script) {
        assertThat(problems(script).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'use strict'; (() => { function show() {} })(); (() => { setTimeout(show, 1); })();",
                "(() => { function show() {} setTimeout(show, 1); })(); show = a;",
                "(() => { function show() {} setTimeout(show, 1); show = a; })();",
                "(() => { function show() {} setTimeout(show, 1); { (() => { show = a; })(); } })();",
                "(() => { setTimeout(show, 1); })(); function show() {} show = a",
                "(() => { setTimeout(show, 1); })(); }",
            })
    void whatIsOfNoFunctionIsOfAllOfThem(String script) {
        assertThat(problems(script).all()).isNotEmpty();
    }

    private static CodeFindings problems(String script) {
        CodeFindings findings = new CodeFindings(new SourceFile("a.js", script));
        ScriptHabits.check(script, findings);
        return findings;
    }
}
