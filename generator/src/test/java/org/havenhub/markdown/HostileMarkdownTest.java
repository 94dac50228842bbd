package org.havenhub.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile text ends in a problem or in harmless HTML. The time limit is only there so that a hang does not hang the build. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileMarkdownTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.havenhub.markdown.HostileMarkdown#refused")
    void tooComplexTextsAreRefusedAtTheirPlace(String name, String text, int line) {
        List<Problem> problems = read(text).report().problems().stream()
                .filter(HostileMarkdownTest::isTooComplex)
                .toList();
        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).place().line()).isEqualTo(line);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.havenhub.markdown.HostileMarkdown#endured")
    void whatLooksWorseThanItIsIsRead(String name, String text) {
        Checked<Prose> read = read(text);
        assertThat(read.report().problems()).noneMatch(HostileMarkdownTest::isTooComplex);
        WellFormed.check(ProseHtml.of(read.value()));
    }

    @Test
    void aRefusedTextIsEmpty() {
        assertThat(read("*".repeat(4_000)).value()).isEqualTo(Prose.EMPTY);
    }

    @Test
    void oneKindOfMistakeIsNotToldMoreThanAHundredTimes() {
        List<Problem> problems = read("x <i>\n".repeat(3_000)).report().problems();
        assertThat(problems).hasSize(100);
        assertThat(problems.get(problems.size() - 1).hints()).contains("There are more of these in this file.");
    }

    private static Checked<Prose> read(String text) {
        return MarkdownReader.read(new SourceFile("guide.md", text), 0);
    }

    private static boolean isTooComplex(Problem problem) {
        return problem.rule().id().equals("markdown-too-complex");
    }
}
