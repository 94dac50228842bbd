package org.havenhub.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs all examples of CommonMark 0.31.2. Those whose result differs stand in {@code commonmark-differences.txt} with the
 * reason: the id of the rule that refuses them, {@code dialect} for what Haven does otherwise on purpose, or
 * {@code parser} for what flexmark does wrong. The list may only shrink.
 */
class CommonMarkTest {

    private static final Map<Integer, String> DIFFERENCES = differences();

    /** Lower it with each difference that goes. */
    private static final int MOST_DIFFERENCES = 93;

    static Stream<Arguments> examples() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        return IntStream.rangeClosed(1, examples.size()).mapToObj(number -> {
            Example example = examples.get(number - 1);
            return Arguments.of(
                    number,
                    example.getSection(),
                    example.getSource(),
                    example.getHtml().replace('→', '\t'));
        });
    }

    @Test
    void theSpecificationHas652Examples() {
        assertThat(examples()).hasSize(652);
    }

    @Test
    void theListOfDifferencesDoesNotGrow() {
        assertThat(DIFFERENCES).hasSizeLessThanOrEqualTo(MOST_DIFFERENCES);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void readsAsTheSpecificationSays(int number, String section, String source, String expected) {
        Checked<Prose> read = MarkdownReader.read(new SourceFile("example.md", source), 0);
        String wanted = NormalHtml.of(expected);
        String actual = NormalHtml.of(ProseHtml.of(read.value()));
        if (DIFFERENCES.containsKey(number)) {
            assertThat(actual)
                    .as("no difference any more: take it off the list")
                    .isNotEqualTo(wanted);
            assertThat(reasons(read)).contains(DIFFERENCES.get(number));
        } else {
            assertThat(actual).isEqualTo(wanted);
        }
    }

    private static List<String> reasons(Checked<Prose> read) {
        Stream<String> rules = read.report().problems().stream().map(CommonMarkTest::ruleId);
        return Stream.concat(rules, Stream.of("dialect", "parser")).toList();
    }

    private static String ruleId(Problem problem) {
        return problem.rule().id();
    }

    /** The lines of the list: a number and a reason; the words after it are for people. */
    private static Map<Integer, String> differences() {
        try (InputStream list = CommonMarkTest.class.getResourceAsStream("/markdown/commonmark-differences.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 3))
                    .collect(Collectors.toMap(parts -> Integer.valueOf(parts[0]), parts -> parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
