package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The record of what people tried: {@code themes/ACCESSIBILITY.md}. */
class HandTestRecordTest {

    private static final Path RECORD = Path.of("../themes/ACCESSIBILITY.md");

    @Test
    void everyComponentHasItsLine() throws IOException {
        List<String> components = Harbour.theme(ExampleHub.EN).value().templates().keySet().stream()
                .filter(path -> path.startsWith("components/"))
                .map(path -> path.replaceAll("components/(.*)\\.ftlh", "$1"))
                .toList();

        assertThat(rows().map(row -> row.get(0).replace("`", "")))
                .as("components in %s", RECORD)
                .containsExactlyInAnyOrderElementsOf(components);
    }

    /** Who, when and what came of it go together: a result without a person is a claim. */
    @Test
    void aTestHasATesterADayAndAResultOrNoneOfThem() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            List<String> done = row.subList(3, 6);
            assertThat(done.stream().allMatch(String::isEmpty) || done.stream().noneMatch(String::isEmpty))
                    .as(row.get(0))
                    .isTrue();
        });
    }

    @Test
    void everyTestThatHoldsAClaimExists() throws IOException {
        List<String> named = Pattern.compile("`(\\w+(?:IT|Test))`")
                .matcher(Files.readString(RECORD))
                .results()
                .map(name -> name.group(1) + ".java")
                .distinct()
                .toList();

        try (Stream<Path> ours = Files.walk(Path.of("src/test/java"));
                Stream<Path> inBrowser = Files.walk(Path.of("../sample-site/src/test/java"))) {
            assertThat(Stream.concat(ours, inBrowser)
                            .map(file -> file.getFileName().toString()))
                    .containsAll(named);
        }
    }

    private static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(RECORD).stream()
                .filter(line -> line.matches("\\| `[a-z-]+` \\|.*"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
    }
}
