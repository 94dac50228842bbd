package org.havenhub.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * {@code parser} for what flexmark does wrong. The list may only shrink. What Haven makes of them stands in
 * {@code commonmark-as-read.txt}, into which {@code -Dhaven.accept} writes it.
 */
class CommonMarkTest {

    private static final boolean ACCEPT = System.getProperty("haven.accept") != null;

    private static final String AS_READ = "markdown/commonmark-as-read.txt";

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

    @Test
    void differsAsHasBeenAgreed() throws IOException {
        String read = examples()
                .map(Arguments::get)
                .filter(example -> DIFFERENCES.containsKey(example[0]))
                .map(example -> "== " + example[0] + "\n" + asRead((String) example[2]))
                .collect(Collectors.joining("\n"));
        if (ACCEPT) {
            Files.writeString(Path.of("src/test/resources").resolve(AS_READ), read);
        }

        assertThat(text(AS_READ)).isEqualTo(read);
    }

    private static String asRead(String source) {
        return ProseHtml.of(
                MarkdownReader.read(new SourceFile("example.md", source), 0).value());
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
        return text("markdown/commonmark-differences.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", 3))
                .collect(Collectors.toMap(parts -> Integer.valueOf(parts[0]), parts -> parts[1]));
    }

    private static String text(String resource) {
        try (InputStream file = CommonMarkTest.class.getResourceAsStream("/" + resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
