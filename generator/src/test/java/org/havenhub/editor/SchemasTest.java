package org.havenhub.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.havenhub.Haven;
import org.havenhub.content.ContentReader;
import org.havenhub.files.SourceFile;
import org.junit.jupiter.api.Test;

class SchemasTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("basedir", ".")).resolve("../sample-site");

    private static final String SETTINGS = """
            title: Northshire Hub
            languages: [en, es]
            topics: [{id: crisis, label: In a crisis}, {id: well-being, label: Well-being}]
            areas: [{id: northshire, label: Northshire}]
            """;

    @Test
    void everyFileOfTheSampleHubIsRight() throws IOException {
        SchemaJudge judge = new SchemaJudge(Files.readString(SAMPLE.resolve("haven.yaml")));
        List<String> faults = new ArrayList<>();
        int judged = 0;
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(SchemasTest::isWritten).toList()) {
                String path = SAMPLE.relativize(file).toString().replace('\\', '/');
                faults.addAll(judge.faults(path, Files.readString(file)));
                judged++;
            }
        }

        assertThat(faults).isEmpty();
        assertThat(judged).isGreaterThan(30);
    }

    private static boolean isWritten(Path file) {
        String path = SAMPLE.relativize(file).toString().replace('\\', '/');
        return path.equals("haven.yaml") || path.matches("resources/.*\\.yaml|content/.*\\.md");
    }

    @Test
    void theHubsOwnWordsAreOffered() {
        String schema = schema(Schemas.RESOURCES);

        assertThat(schema).contains("\"crisis\"", "\"northshire\"", "\"helpline\"", "\"In a crisis\"");
        assertThat(faults("resources/lines.yaml", resource("topics: [crisis]"))).isEmpty();
        assertThat(faults("resources/lines.yaml", resource("topics: [cirsis]"))).isNotEmpty();
        assertThat(faults("resources/lines.yaml", resource("areas: [southshire]")))
                .isNotEmpty();
    }

    @Test
    void textsAreOfferedInTheHubsLanguages() {
        assertThat(faults("resources/lines.yaml", resource("summary: {en: Calm., es: Calma.}")))
                .isEmpty();
        assertThat(faults("resources/lines.yaml", resource("summary: {en: Calm., fr: Calme.}")))
                .isNotEmpty();
    }

    @Test
    void whatIsWrittenWithoutQuotesIsNoMistakeWhereHavenKeepsItAsTyped() {
        assertThat(faults("resources/lines.yaml", resource("publish: yes"))).isEmpty();
        assertThat(faults("resources/lines.yaml", resource("publish: False"))).isEmpty();
        assertThat(faults("resources/lines.yaml", resource("topics: crisis"))).isEmpty();
        assertThat(faults("resources/lines.yaml", resource("ages: 18"))).isEmpty();
        assertThat(faults("content/en/index.md", "---\ntitle: 112\norder: 7\n---\n"))
                .isEmpty();
    }

    @Test
    void anIdMayBeWhatYamlTakesForANumberOrATruth() {
        String settings =
                SETTINGS.replace("{id: crisis, label: In a crisis}", "{id: 1984, label: A}, {id: true, label: B}");
        SchemaJudge judge = new SchemaJudge(settings);

        assertThat(judge.faults("haven.yaml", settings)).isEmpty();
        assertThat(judge.faults("resources/lines.yaml", resource("topics: [1984, true, \"1984\", well-being]")))
                .isEmpty();
        assertThat(judge.faults("resources/lines.yaml", resource("topics: [1985]")))
                .isNotEmpty();
        assertThat(judge.faults("resources/lines.yaml", resource("topics: [false]")))
                .isNotEmpty();
        assertThat(judge.faults("resources/lines.yaml", resource("shown-with: [7, true, 1.5]")))
                .isEmpty();
    }

    @Test
    void anEmptyFieldIsNoneExceptWhereAnAnswerIsAwaited() {
        assertThat(faults("resources/lines.yaml", resource("summary:\n    topics:\n    status:")))
                .isEmpty();
        assertThat(faults("resources/lines.yaml", resource("publish:"))).isNotEmpty();
        assertThat(faults("content/en/index.md", "---\ntitle:\n---\n")).isNotEmpty();
    }

    @Test
    void whatAllResourcesOfAFileShareIsNotMissedInEach() {
        String shared = "resources: [{id: a, name: A, contacts: [{call: 0808}]}]\n";

        assertThat(faults("resources/lines.yaml", "defaults: {kind: helpline}\n" + shared))
                .isEmpty();
        assertThat(faults("resources/lines.yaml", "defaults: {cost: free}\n" + shared))
                .isNotEmpty();
        assertThat(faults("resources/lines.yaml", shared)).isNotEmpty();
    }

    @Test
    void eachContactHasOneWayIn() {
        assertThat(faults("resources/lines.yaml", resource("meets: []"))).isEmpty();
        String two = resource("meets: []").replace("{call: 0808}", "{call: 0808, email: a@example.org}");
        assertThat(faults("resources/lines.yaml", two)).isNotEmpty();
        String none = resource("meets: []").replace("{call: 0808}", "{note: Ask.}");
        assertThat(faults("resources/lines.yaml", none)).isNotEmpty();
    }

    /** What Java alone reads would be no pattern, or another one, in an editor. */
    @Test
    void everyPatternIsReadAlikeInJavaScript() {
        assertThat(List.of(Schemas.SETTINGS, Schemas.RESOURCES, Schemas.FRONT_MATTER))
                .allSatisfy(name -> assertThat(schema(name).lines().filter(line -> line.contains("\"pattern\"")))
                        .isNotEmpty()
                        .noneMatch(line -> line.matches(".*([*+?}]\\+|\\(\\?[<>a-z]|\\\\\\\\[pQAZz]).*")));
    }

    private static String resource(String field) {
        return "resources:\n  - id: night-line\n    name: Night Line\n    kind: helpline\n    " + field
                + "\n    contacts: [{call: 0808}]\n";
    }

    private static List<String> faults(String path, String text) {
        return new SchemaJudge(SETTINGS).faults(path, text);
    }

    private static String schema(String name) {
        return Schemas.of(
                        ContentReader.settings(new SourceFile("haven.yaml", SETTINGS))
                                .value(),
                        Haven.rules())
                .getOrDefault(name, "");
    }
}
