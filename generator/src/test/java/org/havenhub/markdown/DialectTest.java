package org.havenhub.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples in {@code src/test/resources/markdown/*.md}, which describe the dialect in prose. {@link SpecFile} says
 * how such a file is made. After a deliberate change, {@code -Dhaven.accept} writes what comes out into the files: look at
 * the difference before you commit it.
 */
class DialectTest {

    private static final boolean ACCEPT = System.getProperty("haven.accept") != null;

    @TestFactory
    Stream<DynamicContainer> dialect() throws IOException, URISyntaxException {
        Path folder = Path.of(DialectTest.class.getResource("/markdown").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().map(this::examples).toList().stream();
        }
    }

    private DynamicContainer examples(Path file) {
        SpecFile spec = SpecFile.read(file);
        if (ACCEPT) {
            spec.accept(
                    DialectTest::result, Path.of("src/test/resources/markdown").resolve(file.getFileName()));
        }
        Stream<DynamicTest> tests = spec.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(result(example.before())).isEqualTo(example.after())));
        return DynamicContainer.dynamicContainer(file.getFileName().toString(), tests);
    }

    /** The HTML, and below it the problems. */
    private static String result(String markdown) {
        Checked<Prose> read = MarkdownReader.read(new SourceFile("guide.md", markdown), 0);
        String html = ProseHtml.of(read.value());
        List<Problem> problems = read.report().problems();
        return problems.isEmpty()
                ? html
                : html + SpecFile.PROBLEMS + "\n"
                        + problems.stream().map(DialectTest::describe).collect(Collectors.joining());
    }

    private static String describe(Problem problem) {
        Place place = problem.place();
        String text = place.excerpt().substring(Math.max(place.column() - 1, 0));
        String marked = text.substring(0, Math.min(place.length(), text.length()));
        String hints =
                problem.hints().stream().map(hint -> "    - " + hint + "\n").collect(Collectors.joining());
        return place.line() + ":" + place.column() + " " + problem.rule().id() + " at “" + marked + "”\n    "
                + problem.message() + "\n" + hints;
    }
}
