package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.havenhub.report.Problem;
import org.junit.jupiter.api.Test;

/** A table on its way into a hub. */
class TableImportTest {

    private static final String TABLE = """
            name,kind,summary,verified,contacts.1.call
            Day Line,helpline,Somebody to talk to.,2026-10-01,0808 157 0124
            """;

    private final TestHub hub = new TestHub();
    private final Path folder = hub.request().hub();

    @Test
    void becomesAFileThatTheNextBuildReads() {
        hub.write("incoming/Our List.csv", TABLE);

        ImportResult result = Haven.read(folder.resolve("incoming/Our List.csv"), folder);
        hub.delete("incoming/Our List.csv");

        assertThat(result.report().problems()).isEmpty();
        assertThat(result.written()).containsExactly(folder.resolve("resources/our-list.yaml"));
        assertThat(Haven.build(hub.request()).report().problems()).isEmpty();
        assertThat(hub.site()).containsKey("help/day-line.html");
    }

    @Test
    void aFolderOfTablesBecomesAFileAndSoDoesTheDescriptionInIt() {
        hub.write("incoming/northshire/services.csv", "id,name,status\na,Day Line,active\n");
        hub.write("incoming/northshire/phones.csv", "id,service_id,number\np,a,0808 157 0124\n");
        hub.write("incoming/northshire/datapackage.json", "{\"resources\": []}");

        for (String source : List.of("incoming/northshire", "incoming/northshire/datapackage.json")) {
            ImportResult result = Haven.read(folder.resolve(source), folder);

            assertThat(rules(result)).containsExactly("word-not-in-hub");
            assertThat(result.written()).hasSize(1);
            assertThat(hub.text("resources/" + result.written().get(0).getFileName()))
                    .contains("0808 157 0124");
            hub.delete("resources/" + result.written().get(0).getFileName());
        }
    }

    @Test
    void theFolderThatAHubPublishesAsHsdsIsReadByItsServicesOrElseByItsTables() {
        hub.write("incoming/hsds/index.json", "{\"version\": \"3.0\"}");
        hub.write("incoming/hsds/organizations/o.json", "{\"id\": \"o\", \"name\": \"Nobody\"}");
        hub.write("incoming/hsds/tabular/services.csv", "id,name,status\na,From Tables,active\n");
        hub.write("incoming/hsds/tabular/phones.csv", "id,service_id,number\np,a,0808 157 0124\n");
        hub.write("incoming/hsds/services/index.json", "{\"contents\": [{\"id\": \"a\", \"name\": \"Day Line\"}]}");
        hub.write(
                "incoming/hsds/services/a.json",
                "{\"id\": \"a\", \"name\": \"Day Line\", \"phones\": [{\"id\": \"p\", \"number\": \"0808 157 0124\"}]}");

        assertThat(Haven.read(folder.resolve("incoming/hsds"), folder).written())
                .containsExactly(folder.resolve("resources/hsds.yaml"));
        assertThat(hub.text("resources/hsds.yaml")).contains("name: Day Line", "0808 157 0124");

        hub.delete("resources/hsds.yaml");
        hub.delete("incoming/hsds/services/a.json");
        hub.delete("incoming/hsds/services/index.json");
        Haven.read(folder.resolve("incoming/hsds"), folder);
        assertThat(hub.text("resources/hsds.yaml")).contains("name: From Tables", "0808 157 0124");
    }

    @Test
    void filesWithCapitalsInTheirEndingsAreTakenToo() {
        hub.write("incoming/northshire/SERVICES.CSV", "id,name,status\na,Day Line,active\n");
        hub.write("incoming/northshire/Phones.Csv", "id,service_id,number\np,a,0808 157 0124\n");

        ImportResult result = Haven.read(folder.resolve("incoming/northshire"), folder);

        assertThat(hub.text("resources/northshire.yaml")).contains("0808 157 0124");
        assertThat(rules(result)).containsExactly("word-not-in-hub");
    }

    @Test
    void replacesNothing() {
        hub.write("incoming/lines.csv", TABLE);
        String before = hub.text("resources/lines.yaml");

        ImportResult result = Haven.read(folder.resolve("incoming/lines.csv"), folder);

        assertThat(result.written()).isEmpty();
        assertThat(result.report().problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("name-taken");
        assertThat(hub.text("resources/lines.yaml")).isEqualTo(before);
    }

    @Test
    void followsNoLinkOutOfTheHub() throws IOException {
        hub.write("incoming/our-list.csv", TABLE);
        hub.delete("resources/lines.yaml");
        Files.delete(folder.resolve("resources"));
        Path elsewhere = Files.createDirectory(folder.resolveSibling("elsewhere"));
        Files.createSymbolicLink(folder.resolve("resources"), elsewhere);

        ImportResult result = Haven.read(folder.resolve("incoming/our-list.csv"), folder);

        assertThat(result.written()).isEmpty();
        assertThat(rules(result)).containsExactly("no-folder");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void isComparedWithTheHubThatItGoesInto() {
        hub.write(
                "incoming/our-list.csv", TABLE.replace("Day Line", "Night Line").replace("helpline", "hotline"));

        ImportResult result = Haven.read(folder.resolve("incoming/our-list.csv"), folder);

        assertThat(result.written()).isEmpty();
        assertThat(rules(result)).containsExactlyInAnyOrder("row-twice", "word-not-in-hub", "table-with-mistakes");
    }

    @Test
    void goesIntoNoFolderWithoutAHub() {
        hub.write("incoming/our-list.csv", TABLE);
        hub.delete("haven.yaml");

        ImportResult result = Haven.read(folder.resolve("incoming/our-list.csv"), folder);

        assertThat(result.written()).isEmpty();
        assertThat(rules(result)).containsExactly("no-hub");
    }

    @Test
    void goesIntoNoHubWhoseSettingsHaveAMistake() {
        hub.write("incoming/our-list.csv", TABLE);
        hub.write("haven.yaml", hub.text("haven.yaml") + "colour: red\n");

        ImportResult result = Haven.read(folder.resolve("incoming/our-list.csv"), folder);

        assertThat(result.written()).isEmpty();
        assertThat(rules(result)).containsExactly("unknown-field");
    }

    private static List<String> rules(ImportResult result) {
        return result.report().problems().stream()
                .map(problem -> problem.rule().id())
                .toList();
    }

    @Test
    void saysThatThereIsNone() {
        ImportResult result = Haven.read(folder.resolve("incoming/none.csv"), folder);

        assertThat(result.report().problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("none.csv");
        assertThat(result.written()).isEmpty();
    }
}
