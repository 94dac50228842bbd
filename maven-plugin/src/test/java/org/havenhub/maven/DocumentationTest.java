package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
