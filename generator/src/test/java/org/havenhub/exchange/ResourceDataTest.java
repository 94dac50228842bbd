package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.havenhub.resource.ResourceReader;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What open data say, and what they keep to themselves. */
class ResourceDataTest {

    private static final String SECRETIVE = """
            resources:
              - id: refuge
                name: Refuge
                kind: shelter
                source: a volunteer's letter
                contacts:
                  - visit: {street: 5 Hidden Lane, town: Farport, confidential: yes, access: [step-free]}
                  - call: "01632 960777"
                    anonymous: unknown
              - id: kept-back
                name: Kept Back
                kind: shelter
                publish: no
                contacts: [{call: "01632 960778"}]
              - id: gone
                name: Gone
                kind: helpline
                status: closed
                replaced-by: refuge
                contacts: [{call: "01632 960779"}]
                meets: [{every: Tuesday}]
            """;

    @Test
    void theHubSaysInWhichCountryAndTimeZoneItIs() {
        String json = SampleResources.json(new ResourceData(SampleResources.PLACED, List.of()));

        assertThat(json).contains("\"country\": \"GB\"", "\"timezone\": \"Europe/London\"");
        assertThat(SampleResources.json(new ResourceData(SampleResources.HUB, List.of())))
                .doesNotContain("\"timezone\"", "\"country\"");
    }

    @Test
    void saysEveryFieldUnderItsOwnNameAndAsTyped() {
        assertThat(SampleResources.json(SampleResources.data("""
                        resources:
                          - id: circle
                            name: {en: Circle, es: Círculo}
                            kind: support-group
                            topics: [safety]
                            contacts: [{text: SAFE to 60123, hours: "24/7", bill: hidden}]
                            meets: [{every: Tuesday, at: 22:30-00:30, except: [2026-12-22 to 2026-12-29]}]
                            review: 1 year
                        """)))
                .contains("""
                          "resources": [
                            {
                              "id": "circle",
                              "name": {
                                "en": "Circle",
                                "es": "Círculo"
                              },
                              "kind": "support-group",
                              "topics": [
                                "safety"
                              ],
                              "contacts": [
                                {
                                  "text": "SAFE to 60123",
                                  "hours": "24/7",
                                  "bill": "hidden"
                                }
                              ],
                              "meets": [
                                {
                                  "every": "Tuesday",
                                  "at": "22:30-00:30",
                                  "except": [
                                    "2026-12-22 to 2026-12-29"
                                  ]
                                }
                              ],
                              "review": "1 years",
                              "status": "open"
                            }
                          ]
                        """.stripTrailing().indent(0).stripTrailing());
    }

    @Test
    void holdsNothingThatIsConfidentialOrKeptBackOrForEditorsAlone() {
        assertThat(everyFile(SampleResources.data(SECRETIVE)))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("Hidden Lane", "Farport", "960778", "Kept Back", "kept-back", "letter"));
    }

    @Test
    void givesNoWayToReachWhatHasClosed() {
        assertThat(everyFile(SampleResources.data(SECRETIVE)))
                .allSatisfy(text -> assertThat(text).doesNotContain("960779", "Tuesday"));
    }

    @Test
    void isTheSameForTheSameResources() {
        assertThat(everyFile(SampleResources.data())).isEqualTo(everyFile(SampleResources.data()));
    }

    @Test
    void hasOneRowForEachResourceAndColumnsInTheOrderOfTheFields() {
        String csv = SampleResources.csv(SampleResources.data("""
                resources:
                  - {id: a, name: {es: A, en: "B, C"}, kind: k, for: [x, y], contacts: [{call: 116 123, note: Say "hi"}]}
                  - {id: b, name: D, kind: k, topics: [s, t], contacts: [{chat: "https://chat.example.org/"}, {call: 116 123}]}
                """));

        assertThat(csv).isEqualTo("\uFEFF" + """
                id,name,name.en,name.es,kind,topics,for.1,for.2,contacts.1.call,contacts.1.chat,contacts.1.note,contacts.2.call,status\r
                a,,"B, C",A,k,,x,y,116 123,,"Say ""hi""\",,open\r
                b,D,,,k,s; t,,,,https://chat.example.org/,,116 123,open\r
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 1632 960123",
                "-1",
                "@SUM(A1)",
                "\tx",
                "  =1+1",
                "\u00A0=1+1",
                " \u202F+44",
                "\n@x ",
                " 'quoted",
                "'quoted",
                "''",
                "＝1",
                "a",
                "",
                "'tis",
                "0808"
            })
    void aCellIsReadBackAsItWas(String text) {
        String cell = SpreadsheetCell.written(text);

        assertThat(cell).doesNotMatch("(?s)[\\s\u00A0\u202F]*[=+@＝-].*");
        assertThat(SpreadsheetCell.read(cell)).isEqualTo(text.replaceAll("(?U)^\\s+|\\s+$", ""));
    }

    @Test
    void aListInOneCellIsReadBackAsItWas() {
        List<String> words = List.of("a;b", "c\\d", "e \\; f", "g");
        Value.Items list =
                new Value.Items(List.copyOf(words.stream().map(Value.Text::of).toList()), Value.NOWHERE);
        String cell =
                FlatRecord.of(new RecordBuilder().add("access", list).build()).getOrDefault("access", "");

        assertThat(FlatRecord.split(cell, Value.NOWHERE)).isEqualTo(list);
    }

    @Test
    void everyFieldOfAResourceHasItsPlaceAmongTheColumns() {
        Set<String> fields = new TreeSet<>();
        addNames(ResourceReader.fields(), fields);
        fields.removeAll(Set.of("defaults", "resources", "source", "linked-data"));

        assertThat(ColumnOrder.FIELDS).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(fields);
    }

    private static void addNames(FieldSet set, Set<String> names) {
        for (Field<?> field : set.fields()) {
            names.add(field.name());
            Shape shape = field.type().shape();
            Shape item = shape instanceof Shape.ListOf list ? list.item() : shape;
            if (item instanceof Shape.Group group) {
                addNames(group.fields(), names);
            } else if (item instanceof Shape.Either either) {
                addNames(either.fields(), names);
            }
        }
    }

    private static List<String> everyFile(ResourceData data) {
        Stream<String> hsds =
                SampleResources.hsds(data).entrySet().stream().map(file -> file.getKey() + "\n" + file.getValue());
        return Stream.concat(Stream.of(SampleResources.json(data), SampleResources.csv(data)), hsds)
                .toList();
    }
}
