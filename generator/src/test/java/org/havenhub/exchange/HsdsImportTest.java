package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenhub.language.Language;
import org.havenhub.report.Checked;
import org.havenhub.report.Problem;
import org.havenhub.report.Severity;
import org.havenhub.resource.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of services of HSDS 3.0. */
class HsdsImportTest {

    private static final TargetHub HUB = new TargetHub(
            List.of(new Language("en"), new Language("es")),
            Optional.of("GB"),
            Set.of("night-line"),
            Map.of("kind", Set.of("helpline"), "topics", Set.of("safety")));

    private static final TargetHub ANY =
            new TargetHub(List.of(new Language("en"), new Language("es")), Optional.of("GB"), Set.of(), Map.of());

    private static final String SERVICE = """
            [{
              "id": "ac148810-d857-441c-9679-408f346de14b",
              "name": "Harbour Talk",
              "description": "Somebody who listens.",
              "status": "active",
              "url": "https://talk.example.org/",
              "alert": "New rooms\\nfrom May.",
              "minimum_age": 16,
              "assured_date": "2026-10-01",
              "organization": {"id": "o", "name": "Northport Trust", "description": "A trust."},
              "phones": [
                {"id": "p", "number": "01632 960123", "extension": 12, "type": "voice", "description": "Ask for Ana.",
                 "languages": [{"id": "l", "code": "es", "name": "Spanish"}]},
                {"id": "q", "number": "01632 960124", "type": "fax"}
              ],
              "schedules": [
                {"id": "s", "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00:00", "closes_at": "17:00+00:00"},
                {"id": "t", "freq": "WEEKLY", "byday": "FR", "opens_at": "20:00", "closes_at": "00:00"}
              ],
              "service_at_locations": [{
                "id": "x",
                "location": {
                  "id": "y", "location_type": "physical", "name": "The Lantern Rooms", "latitude": 54.9,
                  "accessibility": [{"id": "z", "description": "step-free"}],
                  "addresses": [{"id": "w", "address_1": "12 Quay Street", "address_2": "Floor 2", "city": "Northport",
                                 "state_province": "", "postal_code": "NX1 2AB", "country": "GB",
                                 "address_type": "physical"}]
                }
              }],
              "attributes": [
                {"id": "a", "taxonomy_term": {"id": "b", "name": "Helpline", "description": "Helplines"}},
                {"id": "c", "taxonomy_term": {"id": "d", "name": "Safety", "description": "Being safe"}}
              ]
            }]
            """;

    @Test
    void aServiceOfOthersBecomesARecordThatAVolunteerCanGoOnEditing() {
        assertThat(read(SERVICE).value()).containsExactly("""
                resources:

                  - id: harbour-talk
                    name: Harbour Talk
                    kind: helpline
                    summary: "Somebody who listens."
                    topics: [safety]
                    ages: "16+"
                    contacts:
                      - call: "01632 960123 ext. 12"
                        hours: "Mo,Tu 09:00-17:00; Fr 20:00-24:00"
                        languages: [es]
                        note: "Ask for Ana."
                      - visit:
                          name: The Lantern Rooms
                          street: "12 Quay Street, Floor 2"
                          town: Northport
                          postcode: NX1 2AB
                          country: GB
                          access: [step-free]
                        hours: "Mo,Tu 09:00-17:00; Fr 20:00-24:00"
                    verified: 2026-10-01
                    source: "https://talk.example.org/"
                    status: open
                    # Not carried over: alert: New rooms from May.
                    # Not carried over: organization.name: Northport Trust
                    # Not carried over: organization.description: A trust.
                    # Not carried over: phones.2.number: 01632 960124
                    # Not carried over: phones.2.type: fax
                    # Not carried over: service_at_locations.1.location.latitude: 54.9
                """);
    }

    @Test
    void whatFindsNoPlaceIsToldWithItsPathAndLine() {
        assertThat(read(SERVICE).report().problems())
                .extracting(problem -> problem.place() + " " + problem.rule().id() + " " + problem.message())
                .contains(
                        "hsds.json:7 field-not-carried A resource has no field for “alert”.",
                        "hsds.json:14 field-not-carried A resource has no field for “phones.2.number”.")
                .hasSize(6);
    }

    @Test
    void aKindThatNobodyNamesIsForAPersonToChoose() {
        Checked<List<String>> read = read("{\"id\": \"a\", \"name\": \"Day Line\", \"status\": \"active\"}");

        assertThat(read.value().get(0))
                .contains("kind: to-be-chosen", "# Choose a kind", "publish: no")
                .contains("id: day-line");
        assertThat(rules(read)).containsExactly("word-not-in-hub");
    }

    /** What HSDS cannot hold, which DATA.md says too. */
    @Test
    void aHubComesBackButForWhatHsdsCannotHold() {
        SortedMap<String, byte[]> files = ofFolder("services/", SampleResources.data());
        Checked<List<String>> read = ResourceImport.ofFolder("services", files, ANY);

        assertThat(read.report().hasErrors()).isFalse();
        List<Resource> again = resources(read);
        assertThat(again).hasSameSizeAs(SampleResources.published());
        assertThat(differences(SampleResources.published(), again))
                .containsExactly(
                        "alert.text.es",
                        "app.note.es",
                        "call.cost.abroad.es",
                        "call.cost.es",
                        "call.cost.landline.es",
                        "call.cost.mobile.es",
                        "call.cost.payphone.es",
                        "call.note.es",
                        "card-name",
                        "card-name.es",
                        "chat.note.es",
                        "cost.es",
                        "documents.es",
                        "email.anonymous",
                        "email.languages",
                        "email.note",
                        "email.note.es",
                        "for.es",
                        "meets.calendar-name",
                        "meets.calendar-name.es",
                        "meets.calendar-place",
                        "meets.on-holidays",
                        "name.es",
                        "relay.note.es",
                        "replaced-by",
                        "review",
                        "shown-with",
                        "summary.es",
                        "text.cost.es",
                        "text.note.es",
                        "video.note.es",
                        "visit.note.es",
                        "visit.visit.transport.es");
        assertThat(differences(again, SampleResources.published())).isEmpty();
    }

    @Test
    void whatCameBackOfTheTablesIsPublishedInTheSameBytes() {
        ResourceData data = SampleResources.data();
        Checked<List<String>> read = ResourceImport.ofFolder("tabular", ofFolder("tabular/", data), ANY);

        assertThat(SampleResources.hsds(new ResourceData(SampleResources.HUB, resources(read))))
                .isEqualTo(SampleResources.hsds(data));
    }

    @Test
    void whatCameBackOfTheServicesIsPublishedInTheSameBytes() {
        ResourceData data = SampleResources.data();
        Checked<List<String>> read = ResourceImport.ofFolder("services", ofFolder("services/", data), ANY);

        assertThat(SampleResources.hsds(new ResourceData(SampleResources.HUB, resources(read))))
                .isEqualTo(SampleResources.hsds(data));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabular/", "services/"})
    void whiteSpaceAroundTextsDoesNotChangeWhatComesBack(String folder) {
        ResourceData data = SampleResources.data(SampleResources.AS_TYPED);
        Checked<List<String>> read = ResourceImport.ofFolder("folder", ofFolder(folder, data), ANY);

        assertThat(SampleResources.hsds(new ResourceData(SampleResources.HUB, resources(read))))
                .isEqualTo(SampleResources.hsds(data));
    }

    @Test
    void waysOfSeveralSortsComeBackInAnOrderThatStays() {
        ResourceData data = SampleResources.data("""
                resources:
                  - id: line
                    name: Line
                    kind: k
                    summary: Some.
                    languages: [en]
                    contacts:
                      - {visit: {name: The Lantern Rooms, town: Northport, country: GB}, hours: "Mo 09:00-12:00", note: Ring.}
                      - {email: b@example.org, hours: "Tu 09:00-12:00"}
                      - {chat: "https://chat.example.org/", languages: [es], hours: "24/7"}
                      - {text: SAFE to 60123, hours: "We 09:00-12:00,14:00-16:00", note: Free.}
                      - {visit: {town: Farport, confidential: yes}}
                      - {email: a@example.org}
                      - {call: "0808 157 0123", hours: "PH,Su off; Mo-Sa 08:00-20:00"}
                      - {relay: "0808 157 0123", hours: "Th 09:00-12:00"}
                      - {video: By arrangement}
                      - {call: "0808 157 0100"}
                """);
        Checked<List<String>> read = ResourceImport.ofFolder("services", ofFolder("services/", data), ANY);
        ResourceData again = new ResourceData(SampleResources.HUB, resources(read));

        assertThat(SampleResources.hsds(again)).isEqualTo(SampleResources.hsds(data));
    }

    @Test
    void servicesStandInTheOrderOfThePagesThatListThem() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map.of(
                        "a.json", "{'id': 'a', 'name': 'A'}",
                        "b.json", "{'id': 'b', 'name': 'B'}",
                        "c.json", "{'id': 'c', 'name': 'C'}",
                        "d.json", "{'id': 'd', 'name': 'D'}",
                        "index.json", "{'page_number': 1, 'contents': [{'id': 'd'}]}",
                        "page-10.json", "{'page_number': 10, 'contents': [{'id': 'b'}]}",
                        "page-2.json", "{'page_number': 2, 'contents': [{'id': 'c'}]}")
                .forEach((name, text) -> files.put(name, text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));

        assertThat(ResourceImport.ofFolder("services", files, ANY)
                        .value()
                        .get(0)
                        .lines())
                .filteredOn(line -> line.contains("name:"))
                .containsExactly("    name: D", "    name: C", "    name: B", "    name: A");
    }

    @Test
    void theTablesSayTheSameAsTheServices() {
        ResourceData data = SampleResources.data();
        Checked<List<String>> services = ResourceImport.ofFolder("services", ofFolder("services/", data), ANY);
        Checked<List<String>> tables = ResourceImport.ofFolder("tabular", ofFolder("tabular/", data), ANY);

        assertThat(tables.report().problems()).isEmpty();
        assertThat(facts(resources(tables))).isEqualTo(facts(resources(services)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "description": "CONFIDENTIAL location"         |                             |                   | CONFIDENTIAL
                    "name": "Undisclosed"                          |                             |                   | Undisclosed
                    "attributes": [{"value": "lugar confidencial"}]|                             |                   | confidencial
                    "address_confidential": true                   |                             |                   | yes
                                     | "description": "Please do not\u00a0share."               |                   | not share
                                     | "attributes": [{"label": "Secreta"}]                      |                   | Secreta
                                     |                 | "description": "The location is not disclosed."             | not disclosed
                                     |                 | "alert": "Don’t publish the address!"                       | Don’t publish
                                     |                 | "alert": "Address only given on first call."                | Address only given on
                                     |                 | "alert": "No se debe divulgar la dirección."                | No se debe divulgar
                                     |                 | "alert": "Ubicación reservada"                              | Ubicación reservada
                                     |                 | "alert": "عنوان سري"                                        | سري
                                     |                 | "contacts": [{"name": "Kept secret"}]                       | secret
                                     |                 | "organization": {"name": "A", "description": "Unpublished"} | Unpublished
                    """)
    void noAddressComesOutOfSecrecyWhereverTheWordsStand(
            @Nullable String place, @Nullable String there, @Nullable String service, String words) {
        Checked<List<String>> read = read(withAddress(place, there, service));

        assertThat(read.value())
                .singleElement()
                .asString()
                .contains("street: \"5 Hidden Lane\"", "confidential: \"yes\"")
                .containsPattern(
                        "# Check: “[a-z_.0-9]+” says “" + words + "”: no part of the address is published. Ask");
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("taken-as-confidential"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("says “" + words + "”"))
                .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(1));
        assertThat(resources(read))
                .singleElement()
                .satisfies(resource -> assertThat(
                                ResourceRecord.of(resource, id -> true).toString())
                        .doesNotContain("Hidden Lane", "Farport"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"description\": \"The secretary shares an office. No plants. Public transport: bus 4.\"",
                "\"is_confidential\": false",
                "\"description\": \"Un piano compartido, sin publicidad, muy rápido.\"",
                "\"program_id\": \"secret\""
            })
    void anAddressOfWhichNobodySaysSoIsTold(String words) {
        Checked<List<String>> read = read(withAddress("", "", words));

        assertThat(read.value()).singleElement().asString().doesNotContain("confidential: \"yes");
        assertThat(rules(read)).doesNotContain("taken-as-confidential");
    }

    @Test
    void whatKeepsOnePlaceSecretDoesNotKeepAnother() {
        String places = """
                [{"id": "a", "name": "A", "status": "active", "service_at_locations": [
                  {"id": "b", "description": "Secret", "location": {"id": "c", "addresses": [{"id": "d", "city": "Farport"}]}},
                  {"id": "e", "location": {"id": "f", "addresses": [{"id": "g", "city": "Northport"}]}}]}]
                """;

        assertThat(read(places).value().get(0))
                .containsOnlyOnce("confidential: ")
                .contains("Farport\n          confidential: \"yes\"");
    }

    @Test
    void wordsThatKeepPlacesSecretAreToldOnceForEachField() {
        String service = withAddress("", "\"description\": \"Confidential\"", "");
        String two = "[" + service + "," + service.replace("\"a\"", "\"other\"") + "]";

        assertThat(read(two).report().problems())
                .filteredOn(problem -> problem.rule().id().equals("taken-as-confidential"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith("It is so 2 times."));
    }

    @Test
    void aHubOfHavenKnowsWhichOfItsPlacesAreConfidential() {
        String own = """
                "organization": {"organization_identifiers": [{"identifier_type": "Haven id", "identifier": "refuge"}]},
                "description": "Confidential advice"
                """;

        assertThat(read(withAddress("\"name\": \"Secret Garden\"", "", own))
                        .value()
                        .get(0))
                .contains("- id: refuge")
                .doesNotContain("confidential: ", "# Check");
        assertThat(read(withAddress("\"description\": \"" + HsdsContacts.CONFIDENTIAL + "\"", "", own))
                        .value()
                        .get(0))
                .contains("confidential: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MO 09:00 12:00 + MO 14:00 17:00                                 | Mo 09:00-12:00,14:00-17:00
                    MO,TU,WE 14:00 17:00 + TU,MO,WE 09:00 12:00 + SU,SA 10:00 12:00 | Mo-We 09:00-12:00,14:00-17:00; Sa,Su 10:00-12:00
                    MO,TU,TH,FR,SA,SU 09:00 12:00                                   | Mo,Tu,Th-Su 09:00-12:00
                    MO 09:00 12:00 + MO 09:00 12:00                                 | Mo 09:00-12:00
                    FR 20:00 02:00 + FR 09:00 00:00                                 |
                    MO 09:00 17:00 + MO 10:00 12:00                                 |
                    """)
    void stretchesOfOneDayStandTogether(String schedules, @Nullable String hours) {
        String json = Stream.of(schedules.split(" \\+ "))
                .map(schedule -> schedule.replaceAll(
                        "(\\S+) (\\S+) (\\S+)",
                        "{\"freq\": \"WEEKLY\", \"byday\": \"$1\", \"opens_at\": \"$2\", \"closes_at\": \"$3\"}"))
                .collect(Collectors.joining(", "));
        String yaml =
                read("{\"id\": \"a\", \"name\": \"A\", \"status\": \"active\", \"phones\": [{\"number\": \"116 123\"}],"
                                + " \"schedules\": [" + json + "]}")
                        .value()
                        .get(0);

        if (hours == null) {
            assertThat(yaml).doesNotContain("hours:").contains("# Not carried over: schedules.2.opens_at");
        } else {
            assertThat(yaml).contains("hours: \"" + hours + "\"").doesNotContain("Not carried over");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "description": "The office opens each Monday from 9" | true
                    "description": "Mo 09:00-17:00"                      | true
                    "notes": "Opening hours"                             | true
                    "description": "Horario: lunes, de 9 a 17 h"         | true
                    "attending_type": "phone"                            | true
                    "description": "Closed until further notice"         | false
                    "description": "By appointment only"                 | false
                    "description": "1st Monday of the month"             | false
                    "notes": "Term time only"                            | false
                    "notes": "Solo con cita"                             | false
                    "opens_at": "00:00", "closes_at": "00:00"            | false
                    "opens_at": "08:00Z", "closes_at": "16:00Z"          | false
                    """)
    void hoursAreTakenWhereNoWordBesideThemMayTakeThemBack(String fields, boolean certain) {
        String times = fields.contains("opens_at") ? "" : "\"opens_at\": \"09:00\", \"closes_at\": \"17:00\", ";
        String yaml =
                read("{\"id\": \"a\", \"name\": \"A\", \"status\": \"active\", \"phones\": [{\"number\": \"116 123\"}],"
                                + " \"schedules\": [{\"byday\": \"MO\", " + times + fields + "}]}")
                        .value()
                        .get(0);

        if (certain) {
            assertThat(yaml).contains("hours: \"Mo 09:00-17:00\"");
        } else {
            assertThat(yaml).doesNotContain("hours:").contains("# Not carried over: schedules.1.opens_at");
        }
    }

    @Test
    void hoursOfThoseWhoComeAreNotThoseOfThoseWhoRing() {
        String yaml = read("""
                {"id": "a", "name": "A", "status": "active", "phones": [{"number": "116 123"}], "schedules": [
                  {"byday": "MO", "opens_at": "09:00", "closes_at": "17:00", "attending_type": "in-person"},
                  {"byday": "MO", "opens_at": "18:00", "closes_at": "22:00", "attending_type": "phone"}]}
                """).value().get(0);

        assertThat(yaml).doesNotContain("hours:").contains("# Not carried over: schedules.2.attending_type: phone");
    }

    @ParameterizedTest
    @CsvSource({
        "Helpline, true",
        "Toll-Free, true",
        "24 hour, true",
        "work, true",
        "fax, false",
        "Fax number, false",
        "pager, false"
    })
    void aNumberOfAnyTypeIsCalledUnlessNobodyAnswersThere(String type, boolean answered) {
        String yaml = read("{\"id\": \"a\", \"name\": \"A\", \"status\": \"active\","
                        + " \"phones\": [{\"number\": \"116 123\", \"type\": \"" + type + "\"}]}")
                .value()
                .get(0);

        assertThat(yaml.contains("- call: \"116 123\"")).isEqualTo(answered);
        assertThat(yaml).contains("# Not carried over: phones.1.type: " + type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is_private: true",
                "private: yes",
                "is_public: false",
                "published: false",
                "internal: true",
                "ex_directory: true",
                "hidden: 1",
                "show_on_website: false",
                "access_level: staff"
            })
    void aNumberWithAFlagThatItIsPrivateIsNotPublished(String flag) {
        String field = flag.replaceFirst("(\\w+): (\\w+)", "\"$1\": \"$2\"");
        String yaml = read("{\"id\": \"a\", \"name\": \"A\", \"status\": \"active\","
                        + " \"phones\": [{\"number\": \"116 123\", " + field + "}]}")
                .value()
                .get(0);

        assertThat(yaml).contains("publish: \"no\"").contains("# Check: “phones.1." + flag.split(":", 2)[0] + "”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is_private: true",
                "is_public: false",
                "visibility: private",
                "hidden: true",
                "hide_address: true",
                "address_visible: false",
                "show_address: false"
            })
    void aPlaceWithAFlagThatItIsPrivateIsConfidential(String flag) {
        String yaml = read(withAddress(flag.replaceFirst("(\\w+): (\\w+)", "\"$1\": \"$2\""), null, null))
                .value()
                .get(0);

        assertThat(yaml).contains("confidential: \"yes\"").doesNotContain("publish: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"is_private: false", "is_public: true", "hidden: no", "show_on_website: yes", "unlisted: false"})
    void aFlagThatSaysThatAllMayKnowKeepsNothingBack(String flag) {
        String field = flag.replaceFirst("(\\w+): (\\w+)", "\"$1\": \"$2\"");
        String yaml = read("[{\"id\": \"a\", \"name\": \"A\", \"status\": \"active\","
                        + " \"phones\": [{\"number\": \"116 123\", " + field + "}]},"
                        + withAddress(field, null, null).replace("\"a\"", "\"other\"") + "]")
                .value()
                .toString();

        assertThat(yaml).contains("116 123", "5 Hidden Lane").doesNotContain("publish: ", "confidential: ");
    }

    @Test
    void linesOnOneNumberKeepTheirOwnHours() {
        ResourceData data = SampleResources.data("""
                resources:
                  - id: line
                    name: Line
                    kind: k
                    summary: Some.
                    contacts:
                      - {call: "0808 157 0123", note: Press 1, hours: "Mo 09:00-12:00"}
                      - {email: a@example.org, hours: "Tu 09:00-12:00"}
                      - {call: "0808 157 0123", note: Press 2}
                      - {call: "0808 157 0123", note: Press 3, hours: "We 09:00-12:00"}
                      - {text: "0808 157 0123", hours: "Th 09:00-12:00"}
                """);

        String yaml = ResourceImport.ofFolder("services", ofFolder("services/", data), ANY)
                .value()
                .get(0);

        assertThat(yaml).contains("""
                      - call: "0808 157 0123"
                        hours: "Mo 09:00-12:00"
                        note: Press 1
                      - call: "0808 157 0123"
                        note: Press 2
                      - call: "0808 157 0123"
                        hours: "We 09:00-12:00"
                        note: Press 3
                      - text: "0808 157 0123"
                        hours: "Th 09:00-12:00"
                      - email: "a@example.org"
                        hours: "Tu 09:00-12:00"
                """.indent(0));
    }

    @Test
    void linesAtTheEndOfADescriptionSayWhatACallCostsAndGivesAway() {
        String yaml = read("""
                {"id": "a", "name": "A", "status": "active", "phones": [
                  {"number": "116 123", "type": "voice",
                   "description": "Press 2.\\nAnonymous: ask\\nCost from a mobile: 12p a minute\\nRecorded: no\\nOn the phone bill: hidden"},
                  {"number": "0808 157 0123", "type": "voice", "description": "Anonymous: yes\\nCost: free"}]}
                """).value().get(0);

        assertThat(yaml).contains("""
                      - call: "116 123"
                        cost:
                          mobile: "12p a minute"
                        recorded: "no"
                        bill: hidden
                        note: "Press 2.\\nAnonymous: ask"
                      - call: "0808 157 0123"
                        cost: free
                        note: "Anonymous: yes"
                """.indent(0));
    }

    @Test
    void hoursOfWhichNobodyKnowsWhoseTheyAreAreGivenToNone() {
        String yaml = read("""
                {"id": "a", "name": "A", "status": "active",
                 "phones": [{"number": "116 123", "type": "voice"}, {"number": "116 123", "type": "text"}],
                 "schedules": [{"notes": "116 123", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00"}]}
                """).value().get(0);

        assertThat(yaml).doesNotContain("hours:").contains("# Not carried over: schedules.1.notes: 116 123");
    }

    /** A service at an address, with more fields at the location, at the service there, and at the service. */
    private static String withAddress(@Nullable String place, @Nullable String there, @Nullable String service) {
        return "{\"id\": \"a\", \"name\": \"Refuge\", \"status\": \"active\"" + more(service)
                + ", \"service_at_locations\": [{\"id\": \"b\"" + more(there)
                + ", \"location\": {\"id\": \"c\", \"location_type\": \"physical\"" + more(place)
                + ", \"addresses\": [{\"id\": \"d\", \"address_1\": \"5 Hidden Lane\", \"city\": \"Farport\"}]}}]}";
    }

    private static String more(@Nullable String fields) {
        return fields == null || fields.isEmpty() ? "" : ", " + fields;
    }

    @Test
    void aPlaceWithoutAnAddressIsTakenAsConfidential() {
        String yaml = read("""
                [{"id": "a", "name": "Refuge", "status": "active",
                  "service_at_locations": [{"id": "b", "location": {"id": "c", "location_type": "physical"}}]}]
                """).value().get(0);

        assertThat(yaml).contains("confidential: \"yes\"");
    }

    @Test
    void readsOneServiceAListAndAPageOfIt() {
        String service =
                "{\"id\": \"a\", \"name\": \"A\", \"status\": \"active\", \"phones\": [{\"number\": \"116 123\"}]}";

        for (String text : List.of(service, "[" + service + "]", "{\"contents\": [" + service + "]}")) {
            assertThat(read(text).value()).singleElement().asString().contains("call: \"116 123\"");
        }
    }

    @Test
    void servicesOfOneNameGetIdsOfTheirOwnAndOneServiceTwiceIsAMistake() {
        String some =
                "[{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\", \"name\": \"A\"}, {\"id\": \"%s\", \"name\": \"B\"}]";

        assertThat(read(some.formatted("c")).value().get(0)).contains("- id: a\n", "- id: a-2\n", "- id: b\n");
        assertThat(rules(read(some.formatted("a")))).contains("row-twice", "table-with-mistakes");
        assertThat(read(some.formatted("a")).value()).isEmpty();
    }

    @Test
    void aServiceThatTheHubHasIsAMistake() {
        assertThat(rules(read("[{\"id\": \"a\", \"name\": \"Night Line\"}]"))).contains("row-twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\": \"a\", \"name\": {\"en\": \"A\"}}]",
                "[{\"id\": \"a\", \"name\": \"A\", \"phones\": \"116 123\"}]",
                "[{\"id\": \"a\", \"name\": \"A\", \"phones\": [\"116 123\"]}]",
                "[\"A\"]",
                "{\"contents\": [7]}"
            })
    void aWrongTypeIsToldAtItsLine(String json) {
        Checked<List<String>> read = read("\n\n" + json);

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("wrong-shape"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(3));
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        Checked<List<String>> read = read("[".repeat(100_000));

        assertThat(rules(read)).containsExactly("unreadable-table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"b\"}", "[]", "7", "}", "and so on", ","})
    void whatStandsBehindTheEndIsNotPassedOver(String more) {
        Checked<List<String>> read = read("{\"id\": \"a\", \"name\": \"A\"}\n" + more);

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule().id() + " " + problem.place())
                        .isEqualTo("unreadable-table hsds.json:2"));
    }

    @Test
    void aServiceWithoutANameIsToldAtItsPlace() {
        assertThat(read("[{\"id\": \"a\", \"status\": \"active\"}]").report().problems())
                .extracting(problem -> problem.place().file() + " " + problem.severity())
                .contains("hsds.json ERROR");
    }

    @Test
    void whatABuildWouldRefuseIsToldWhereItStands() {
        String services = """
                [{"id": "a", "name": "A", "status": "unheard of",
                  "phones": [
                    {"number": "not a number"}],
                  "schedules": [
                    {"notes": "meets", "description": "each full moon"}]},
                 {"id": "b", "name": "B"}]
                """;

        assertThat(read(services).report().problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR
                        || problem.rule().id().equals("word-not-in-hub"))
                .extracting(problem -> problem.place().toString())
                .containsExactlyInAnyOrder("hsds.json", "hsds.json:1", "hsds.json:1", "hsds.json:3", "hsds.json:5");
    }

    @Test
    void aRowThatNamesNobodyIsToldAtItsCell() {
        Checked<List<String>> read = tables(Map.of(
                "services.csv", "id,name,status\na,A,active\n",
                "phones.csv", "id,service_id,number\np,a,116 123\nq,b,116 124\n"));

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("broken-reference"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().toString()).isEqualTo("phones.csv:3"));
    }

    @Test
    void tablesThatAreNoneAreTold() {
        assertThat(rules(tables(Map.of("services.csv", "name,status\nA,active\n"))))
                .contains("table-without-names");
        assertThat(rules(tables(Map.of("phones.csv", "id,number\np,116 123\n"))))
                .contains("table-without-names");
        assertThat(rules(tables(Map.of("services.csv", "id,name\na,A\na,B\n")))).contains("row-twice");
        assertThat(rules(tables(Map.of("services.csv", "id,name\na,A,B\n")))).contains("damaged-cell");
        assertThat(rules(tables(Map.of(
                        "services.csv",
                        "id,name\na,A\n",
                        "datapackage.json",
                        "{\"resources\": [{\"path\": \"x.csv\"}]}"))))
                .contains("broken-reference");
        assertThat(rules(tables(Map.of("services.csv", "id,name\na,A\n", "notes.csv", "id\nn\n"))))
                .contains("field-not-carried");
    }

    @Test
    void capitalsInTheNamesOfFilesDoNotMatter() {
        Checked<List<String>> read = tables(Map.of(
                "SERVICES.CSV", "id,name,status\na,A,active\n",
                "Lines.Csv", "id,service_id,number\np,a,116 123\n",
                "DataPackage.json", "{\"resources\": [{\"name\": \"phone\", \"path\": \"lines.csv\"}]}"));

        assertThat(read.value()).singleElement().asString().contains("call: \"116 123\"");
    }

    /** Terms of which each has attributes, which have terms again. */
    static Stream<List<String>> endless() {
        return Stream.of(
                List.of("a,service,s,t0", "b,taxonomy_term,t0,t0"),
                List.of("a,service,s,t0", "b,taxonomy_term,t0,t1", "c,taxonomy_term,t1,t0"),
                IntStream.range(0, 20)
                        .mapToObj(i -> i + (i == 0 ? ",service,s,t0" : ",taxonomy_term,t" + (i - 1) + ",t" + i))
                        .toList(),
                IntStream.range(0, 400)
                        .mapToObj(i ->
                                i + (i < 100 ? ",service,s,t0" : ",taxonomy_term,t" + (i / 100 - 1) + ",t" + i / 100))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("endless")
    void rowsThatStandInEachOtherWithoutEndAreTold(List<String> attributes) {
        String terms = IntStream.range(0, 20).mapToObj(i -> "t" + i + ",T\n").collect(Collectors.joining());
        Checked<List<String>> read = tables(Map.of(
                "services.csv", "id,name\ns,A\n",
                "attributes.csv", "id,link_entity,link_id,taxonomy_term_id\n" + String.join("\n", attributes),
                "taxonomy_terms.csv", "id,name\n" + terms));

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("broken-reference"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().line()).isPositive());
    }

    @Test
    void aTableInTwoFilesIsAMistakeThatNamesBoth() {
        Checked<List<String>> read = tables(Map.of("service.csv", "id,name\na,A\n", "services.csv", "id,name\nb,B\n"));

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("table-twice"))
                .extracting(Problem::message)
                .containsExactly("The table service stands in service.csv and in services.csv.");
    }

    @Test
    void rowsThatBelongToNoServiceAreTold() {
        assertThat(tables(Map.of("service.csv", "id,name\na,A\n", "phone.csv", "id,number\np,116 123\nq,116 124\n"))
                        .report()
                        .problems())
                .extracting(Problem::message)
                .contains("This row belongs to no service, and so do 1 more of this table.");
    }

    @Test
    void aFolderIsReadUpToABound() {
        byte[] half = new byte[(ResourceImport.LARGEST >> 1) + 1];
        Arrays.fill(half, (byte) ' ');
        Checked<List<String>> read =
                ResourceImport.ofFolder("big", new TreeMap<>(Map.of("services.csv", half, "phones.csv", half)), ANY);

        assertThat(rules(read)).containsExactly("table-too-large");
    }

    private static Checked<List<String>> read(String json) {
        return ResourceImport.of("hsds.json", json.getBytes(StandardCharsets.UTF_8), HUB);
    }

    private static Checked<List<String>> tables(Map<String, String> files) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return ResourceImport.ofFolder("tables", bytes, ANY);
    }

    private static List<String> rules(Checked<List<String>> read) {
        return read.report().problems().stream()
                .map(problem -> problem.rule().id())
                .distinct()
                .toList();
    }

    private static SortedMap<String, byte[]> ofFolder(String folder, ResourceData data) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SampleResources.hsds(data).forEach((path, text) -> {
            if (path.startsWith(folder)) {
                files.put(path.substring(folder.length()), text.getBytes(StandardCharsets.UTF_8));
            }
        });
        return files;
    }

    private static List<Resource> resources(Checked<List<String>> read) {
        return read.value().stream()
                .flatMap(text -> SampleResources.read(text).stream())
                .toList();
    }

    /** The fields in which the first say something that the second do not. */
    private static Set<String> differences(List<Resource> first, List<Resource> second) {
        Set<String> others = facts(second);
        return facts(first).stream()
                .filter(fact -> !others.contains(fact))
                .map(fact -> fact.substring(fact.indexOf(' ') + 1, fact.indexOf(" = ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> facts(List<Resource> resources) {
        return resources.stream()
                .flatMap(resource -> facts(resource.id(), ResourceRecord.of(resource, id -> true)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each value with its field and its resource; what a contact says with its number or address, for they change places. */
    private static Stream<String> facts(String id, Value.Fields record) {
        return record.fields().entrySet().stream().flatMap(field -> {
            if (field.getKey().equals("contacts")) {
                return ((Value.Items) field.getValue())
                        .items().stream().flatMap(contact -> ofContact(id, (Value.Fields) contact));
            }
            return facts(id + " ", Value.Fields.of(Map.of(field.getKey(), field.getValue())), "");
        });
    }

    private static Stream<String> ofContact(String id, Value.Fields contact) {
        Map.Entry<String, String> way =
                FlatRecord.of(contact).entrySet().iterator().next();
        String name = way.getKey().replaceFirst("\\..*", "");
        return facts(id + " " + name + ".", contact, " of " + way.getValue());
    }

    private static Stream<String> facts(String before, Value.Fields fields, String of) {
        return FlatRecord.of(fields).entrySet().stream()
                .map(cell -> before + cell.getKey().replaceAll("\\.[0-9]+", "").replaceFirst("\\.en$", "") + " = "
                        + cell.getValue() + of);
    }
}
