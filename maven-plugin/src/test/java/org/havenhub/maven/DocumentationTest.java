package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the documents say of the plugin is what it does. */
class DocumentationTest {

    @Test
    void theHubOfTheReadmeIsTheOneThatIsBuiltInTheTests() throws IOException {
        String tested = text("src/it/builds/pom.xml").replace("@project.version@", "");
        String told = text("../README.md").replaceAll("<version>0\\.[^<]*</version>", "<version></version>");

        assertThat(told).contains(tested);
    }

    @Test
    void theReadmeListsEverySettingOnce() throws IOException {
        List<String> told = names("\\| `(haven\\.[a-z]+)`", text("README.md"));
        List<String> known = names("\\$\\{(haven\\.[a-z]+)}", text("target/classes/META-INF/maven/plugin.xml"));

        assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(new TreeSet<>(known));
    }

    @Test
    void theReadmeListsEveryGoal() throws IOException {
        List<String> told = names("\\| `haven:([a-z]+)`", text("README.md"));
        List<String> known = names("<goal>([a-z]+)</goal>", text("target/classes/META-INF/maven/plugin.xml"));

        assertThat(told).containsExactlyInAnyOrderElementsOf(known);
    }

    /** A shell of Windows takes the dot in it for the end of a word, and others stop at a bracket. */
    @Test
    void everySettingOnACommandLineStandsInQuotes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<String> told = files.filter(DocumentationTest::isDocument)
                    .flatMap(file -> names("(\"?-Dhaven\\.[^`\"\\n]*\"?)", read(file)).stream())
                    .toList();

            assertThat(told).hasSizeGreaterThan(20).allMatch(setting -> setting.matches("\"[^\"]+\""));
        }
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".md")
                && StreamSupport.stream(file.spliterator(), false)
                        .noneMatch(part -> part.toString().equals("target"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String text(String path) throws IOException {
        return Files.readString(Path.of(path));
    }
}
