package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What programs that read HSDS 3.0 make of the open data: judged by the published schemas, which lie in the folder that the property
 * {@code haven.corpus.hsds} names. Their licence (CC BY-SA 4.0) is not that of this project, so that they are not part of it.
 */
class HsdsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = System.getProperty("haven.corpus.hsds", "");

    private static SortedMap<String, String> files = new TreeMap<>();

    @BeforeAll
    static void makeFiles() {
        files = SampleResources.hsds(SampleResources.data());
    }

    @Test
    void everyServiceAndOrganizationKeepsToTheSchema() {
        for (String type : List.of("service", "organization")) {
            Schema schema = schema(type);
            List<String> made = filesIn(type + "s/");

            assertThat(made).hasSizeGreaterThan(20);
            for (String path : made) {
                assertThat(errors(schema, text(path))).as(path).isEmpty();
                assertThat(unknownFields(JSON.readTree(text(path)), type))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    @Test
    void theTablesKeepToTheSchema() throws IOException {
        assumeCorpus();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of(FOLDER, "tabular.json")), InputFormat.JSON);
        Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
        for (JsonNode resource : description().get("resources")) {
            tables.put(resource.get("name").asString(), rows(resource));
        }

        assertThat(errors(schema, JSON.writeValueAsString(tables))).isEmpty();
    }

    @Test
    void theTablesAreThoseOfThePublishedDataPackage() throws IOException {
        assumeCorpus();
        Map<String, JsonNode> published = new HashMap<>();
        for (JsonNode resource : JSON.readTree(Files.readString(Path.of(FOLDER, "datapackage.json")))
                .get("resources")) {
            published.put(resource.get("name").asString(), resource);
        }
        for (JsonNode own : description().get("resources")) {
            JsonNode theirs = Optional.ofNullable(published.get(own.get("name").asString()))
                    .orElseThrow();

            assertThat(own.get("path")).isEqualTo(theirs.get("path"));
            assertThat(types(theirs)).as(own.get("name").asString()).containsAllEntriesOf(types(own));
        }
    }

    @Test
    void everyIdInATableLeadsToARow() {
        Map<String, Set<String>> ids = new HashMap<>();
        for (JsonNode resource : description().get("resources")) {
            ids.put(resource.get("name").asString(), column(resource, "id"));
        }
        for (JsonNode resource : description().get("resources")) {
            for (JsonNode key : resource.path("schema").path("foreignKeys")) {
                Set<String> named = column(resource, key.get("fields").asString());

                assertThat(ids.get(key.get("reference").get("resource").asString()))
                        .as(resource.get("name") + " " + key.get("fields"))
                        .containsAll(named);
            }
        }
        assertThat(ids.get("service")).hasSameSizeAs(SampleResources.published());
    }

    @Test
    void pagesOfAListHoldEveryServiceOnce() {
        List<String> listed = new ArrayList<>();
        JsonNode page = JSON.readTree(text("services/index.json"));
        page.get("contents")
                .forEach(service -> listed.add("services/" + service.get("id").asString() + ".json"));

        assertThat(listed).containsExactlyInAnyOrderElementsOf(filesIn("services/"));
        assertThat(page.get("total_items").asInt()).isEqualTo(listed.size());
    }

    @Test
    void aLongListHasSeveralPages() {
        StringBuilder yaml = new StringBuilder("resources:\n");
        for (int i = 0; i < 101; i++) {
            yaml.append("  - {id: r" + i + ", name: R, kind: k, contacts: [{call: 116 123}]}\n");
        }
        Map<String, Supplier<String>> pages =
                SampleResources.data(yaml.toString()).hsds();
        JsonNode second = JSON.readTree(Optional.ofNullable(pages.get("services/page-2.json"))
                .orElseThrow()
                .get());

        assertThat(second.get("size").asInt()).isEqualTo(1);
        assertThat(second.get("last_page").asBoolean()).isTrue();
    }

    @Test
    void idsDependOnWhatAnObjectIsAndNotOnItsNeighbours() {
        String one = "  - {id: one, name: One, kind: k, contacts: [{call: 116 123}]}\n";
        String other = "  - {id: other, name: Other, kind: k, contacts: [{call: 116 123}]}\n";
        Set<String> alone = SampleResources.data("resources:\n" + one).hsds().keySet();
        Set<String> together =
                SampleResources.data("resources:\n" + other + one).hsds().keySet();

        assertThat(together).containsAll(alone);
    }

    @Test
    void aScheduleOfMeetingsSaysWhenThereIsNone() {
        SortedMap<String, String> made = SampleResources.hsds(SampleResources.data("""
                        resources:
                          - id: circle
                            name: Circle
                            kind: k
                            contacts: [{call: 116 123}]
                            meets:
                              - {every: 2nd Tuesday, at: 18:30-20:00, except: [2026-12-22, 2027-01-05 to 2027-01-12]}
                              - {every: 2nd Tuesday, at: 10:00-11:00}
                        """));
        String schedules =
                Optional.ofNullable(made.get("tabular/schedules.csv")).orElseThrow();

        assertThat(schedules)
                .contains("\"2nd Tuesday, 18:30-20:00; not on 2026-12-22, 2027-01-05 to 2027-01-12\"")
                .contains("\"2nd Tuesday, 10:00-11:00\"");
    }

    /** Rows of days alone would have people stand before a closed door. */
    @Test
    void aWeekWithOtherHoursOnSomeDaysSaysSoInItsNotes() {
        String schedules = table("schedules", """
                resources:
                  - id: line
                    name: Line
                    kind: k
                    contacts:
                      - {call: 116 123, hours: "Mo-Fr 09:00-17:00; PH off"}
                      - {call: 116 124, hours: "Mo-Fr 09:00-17:00; Dec 24 off"}
                      - {call: 116 125, hours: "Mo-Su,PH 09:00-17:00"}
                """);

        assertThat(schedules).contains("Mo-Fr 09:00-17:00; PH off", "\"MO,TU,WE,TH,FR\"");
        assertThat(schedules).contains("116 123\nOn public holidays", "116 124\nOn public holidays");
        assertThat(schedules).doesNotContain("116 125\nOn public holidays");
    }

    @Test
    void timesSayOfWhichZoneTheyAreAndPlacesInWhichCountry() {
        String yaml = """
                resources:
                  - id: home
                    name: Home
                    kind: k
                    contacts: [{visit: {street: 1 Quay, town: Northport}, hours: "Mo 09:00-17:00"}]
                  - id: away
                    name: Away
                    kind: k
                    contacts: [{visit: {street: 2 Muelle, town: Puerto}, hours: "Mo 10:00-17:00"}]
                    timezone: Europe/Madrid
                  - id: named
                    name: Named
                    kind: k
                    contacts: [{visit: {street: 3 Muelle, town: Puerto, country: ES}}]
                    timezone: Europe/Madrid
                """;

        assertThat(table("schedules", yaml))
                .containsPattern("Mo 09:00-17:00.*Times of the zone Europe/London")
                .containsPattern("Mo 10:00-17:00.*Times of the zone Europe/Madrid");
        assertThat(table("addresses", yaml).lines())
                .anySatisfy(row -> assertThat(row).contains("1 Quay", "GB"))
                .anySatisfy(row -> assertThat(row).contains("2 Muelle").doesNotContain("GB"))
                .anySatisfy(row -> assertThat(row).contains("3 Muelle", "ES"));
    }

    /** @param yaml resources of a hub that says where it is */
    private static String table(String name, String yaml) {
        ResourceData data = new ResourceData(
                SampleResources.PLACED, SampleResources.data(yaml).resources());
        return Optional.ofNullable(SampleResources.hsds(data).get("tabular/" + name + ".csv"))
                .orElseThrow();
    }

    private static void assumeCorpus() {
        assumeTrue(
                Files.isDirectory(Path.of(FOLDER)) && !FOLDER.isEmpty(),
                "Skipped: -Dhaven.corpus.hsds names the folder with the schemas of HSDS 3.0.");
    }

    private static Schema schema(String type) {
        assumeCorpus();
        Map<String, String> all = new HashMap<>();
        String base = "https://schemas.example.org/";
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(iri -> all.computeIfAbsent(iri, HsdsTest::published)))
                .getSchema(com.networknt.schema.SchemaLocation.of(base + type + ".json"));
    }

    private static String published(String iri) {
        try {
            return Files.readString(Path.of(FOLDER, iri.substring(iri.lastIndexOf('/') + 1)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(
                json, InputFormat.JSON, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** The schemas let other fields pass, which nobody would read. */
    private static List<String> unknownFields(JsonNode object, String type) {
        List<String> unknown = new ArrayList<>();
        JsonNode known = JSON.readTree(published(type + ".json")).get("properties");
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode schema = known.path(field.getKey());
            if (schema.isMissingNode()) {
                unknown.add(type + "." + field.getKey());
            } else if (field.getValue().isArray()) {
                field.getValue().forEach(part -> unknown.addAll(unknownFields(part, typeOf(schema.get("items")))));
            } else if (field.getValue().isObject()) {
                unknown.addAll(unknownFields(field.getValue(), typeOf(schema)));
            }
        }
        return unknown;
    }

    private static String typeOf(JsonNode schema) {
        return schema.get("$ref").asString().replaceFirst("\\.json$", "");
    }

    private static Map<String, String> types(JsonNode resource) {
        Map<String, String> types = new TreeMap<>();
        resource.get("schema")
                .get("fields")
                .forEach(field -> types.put(
                        field.get("name").asString(), field.get("type").asString()));
        return types;
    }

    private static JsonNode description() {
        return JSON.readTree(text("tabular/datapackage.json"));
    }

    private static List<Map<String, Object>> rows(JsonNode resource) {
        Map<String, String> types = types(resource);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (NamedCsvRecord record : records(resource)) {
            Map<String, Object> row = new TreeMap<>();
            record.getFieldsAsMap().forEach((name, cell) -> {
                if (!cell.isEmpty() || name.matches("city|state_province|postal_code|country|address_1|description")) {
                    row.put(name, "number".equals(types.get(name)) ? Integer.valueOf(cell) : cell);
                }
            });
            rows.add(row);
        }
        return rows;
    }

    private static Set<String> column(JsonNode resource, String name) {
        Set<String> cells = new HashSet<>();
        records(resource).forEach(row -> cells.add(row.getField(name)));
        cells.remove("");
        return cells;
    }

    private static List<NamedCsvRecord> records(JsonNode resource) {
        return CsvReader.builder()
                .ofNamedCsvRecord(text("tabular/" + resource.get("path").asString()))
                .stream()
                .toList();
    }

    private static List<String> filesIn(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder) && !path.matches(".*/(index|page-\\d+)\\.json"))
                .toList();
    }

    private static String text(String path) {
        return Optional.ofNullable(files.get(path)).orElseThrow();
    }
}
