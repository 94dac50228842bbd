package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample hub is what somebody sees first who thinks of running a hub: it has something to say. */
class SampleHubTest {

    private static final Path CONTENT =
            Path.of(System.getProperty("basedir", ".")).resolve("../sample-site/content");

    @Test
    void everyEnglishGuideHasSomethingToSay() {
        List<Text> guides = texts("en/guides");

        assertThat(guides).hasSizeGreaterThanOrEqualTo(10);
        assertThat(guides)
                .allSatisfy(guide -> assertThat(guide.words()).as(guide.path()).isGreaterThanOrEqualTo(400));
    }

    @Test
    void whoReadsSpanishFindsMoreThanAHomePage() {
        assertThat(texts("es")).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void aGuideIsAListOfStepsAndOneShowsAPicture() {
        List<Text> guides = texts("en/guides");

        assertThat(guides).extracting(Text::matter).anyMatch(matter -> matter.contains("\nform: steps\n"));
        assertThat(guides).extracting(Text::body).anyMatch(body -> body.contains("![") && body.contains("/media/"));
    }

    /** What is published of a folder. */
    private static List<Text> texts(String folder) {
        try (Stream<Path> files = Files.walk(CONTENT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(SampleHubTest::read)
                    .filter(text -> !text.matter().contains("\ndraft: true\n"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text read(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^---$", 3);
            return new Text(CONTENT.relativize(file).toString(), parts[1], parts[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Text(String path, String matter, String body) {

        int words() {
            return body.split("[^\\p{L}\\p{N}'’-]+").length;
        }
    }
}
