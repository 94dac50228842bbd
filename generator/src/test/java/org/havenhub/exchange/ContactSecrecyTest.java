package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenhub.exchange.ImportedTable.read;
import static org.havenhub.exchange.ImportedTable.resources;
import static org.havenhub.exchange.ImportedTable.ruleIds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havenhub.report.Checked;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of a table, and of HSDS, nobody may pass on. */
class ContactSecrecyTest {

    private static final String PRIVATE = "01632 960007";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ex-directory, do not publish",
                "Staff only, do not give out",
                "Staff only",
                "Number not to be published",
                "Private number",
                "Private",
                "internal use only",
                "No facilitar este número",
                "Uso interno"
            })
    void aContactWhoseNoteForbidsItStandsInACommentAlone(String note) {
        Checked<List<String>> read = read("name,kind,contacts.1.call,contacts.2.call,contacts.2.note\nA,helpline,"
                + "01632 960001," + PRIVATE + ",\"" + note + "\"\n");

        assertThat(numbers(read)).containsExactly("01632 960001");
        assertThat(read.value().get(0))
                .contains("# Check: “contacts.2.note” says “")
                .contains("# Kept back: call: " + PRIVATE + "; note: " + note);
        assertThat(ruleIds(read)).contains("taken-as-private");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do not pass on your number",
                "Do not give out your own address",
                "We never publish names",
                "Confidential",
                "Press 2 for Spanish."
            })
    void aNoteOnOtherThingsKeepsNothing(String note) {
        Checked<List<String>> read =
                read("name,kind,contacts.1.call,contacts.1.note\nA,helpline,01632 960001,\"" + note + "\"\n");

        assertThat(numbers(read)).containsExactly("01632 960001");
        assertThat(ruleIds(read)).doesNotContain("taken-as-private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "partners", "no"})
    void whoHasNoOtherContactIsNotPublished(String publish) {
        Checked<List<String>> read = read("name,kind,contacts.1.call,contacts.1.note,publish\nA,helpline," + PRIVATE
                + ",Do not give out," + publish + "\n");

        assertThat(resources(read)).singleElement().satisfies(resource -> {
            assertThat(resource.contacts()).isEmpty();
            assertThat(resource.readership().name()).isEqualTo("NOBODY");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Notes, Ex-directory",
        "Notes, Staff only",
        "Remarks, Ring Ann first. Do not give out this number.",
        "Phone notes, private",
        "Phone status, Ex-directory",
        "Anything, Number not for publication",
        "summary, Our number is ex-directory.",
        "referral, Do not give this number to callers",
        "name, Harbour House - do not publish",
        "contacts.2.note, Our number is not for publication",
        "Observaciones, No dar a nadie"
    })
    void whatIsSaidOfAllKeepsAllUntilSomebodyHasLooked(String column, String cell) {
        Map<String, String> row = new LinkedHashMap<>(Map.of("name", "A"));
        row.put("kind", "helpline");
        row.put("contacts.1.call", PRIVATE);
        row.put("contacts.2.visit.street", "12 Quay Street");
        row.put(column, cell);
        Checked<List<String>> read =
                read(String.join(",", row.keySet()) + "\n" + String.join(",", row.values()) + "\n");

        assertThat(resources(read)).singleElement().matches(resource -> !resource.published());
        assertThat(read.value().get(0)).contains("# Check: “" + column + "” says “", "take the line “publish” out");
        assertThat(ruleIds(read)).contains("taken-as-private");
    }

    @ParameterizedTest
    @CsvSource({
        "Type, private",
        "Type, Staff only",
        "Notes, Free and confidential",
        "summary, We never pass on your number.",
        "summary, Free and confidential. What you say is never passed on.",
        "summary, Ring for the link; please do not share it.",
        "summary, For staff of Northshire Council. For internal use only.",
        "summary, The address is confidential.",
        "contacts.2.note, Do not publish",
        "Anything, Not on bills"
    })
    void whatIsSaidOfOtherThingsKeepsNoNumber(String column, String cell) {
        Map<String, String> row = new LinkedHashMap<>(Map.of("name", "A"));
        row.put("kind", "helpline");
        row.put("contacts.1.call", "01632 960001");
        row.put("contacts.2.visit.street", "12 Quay Street");
        row.put(column, cell);
        Checked<List<String>> read =
                read(String.join(",", row.keySet()) + "\n" + String.join(",", row.values()) + "\n");

        assertThat(resources(read)).singleElement().matches(Resource::published);
        assertThat(numbers(read)).contains("01632 960001");
    }

    @ParameterizedTest
    @CsvSource({
        "Staff mobile - do not publish, Public",
        "Do not publish this number or the address. Address is secret., Confidential"
    })
    void anOrderBesideANumberKeepsTheAddressIfItNamesIt(String note, String location) {
        Checked<List<String>> read =
                read("name,kind,contacts.1.call,contacts.1.note,contacts.2.call,contacts.3.visit.street\n"
                        + "A,shelter," + PRIVATE + "," + note + ",01632 960001,12 Quay Street\n");

        assertThat(numbers(read)).containsExactly("01632 960001");
        assertThat(((Contact.Visit) resources(read).get(0).contacts().get(1))
                        .location()
                        .getClass())
                .hasToString("class org.havenhub.resource.Location$" + location);
    }

    @Test
    void aColumnIsNamedAsTheTableNamesItWhereOtherContactsAreMissing() {
        Checked<List<String>> read = read("name,kind,contacts.1.call,contacts.2.call,contacts.4.call,contacts.4.note\n"
                + "A,helpline,01632 960001,," + PRIVATE + ",Do not publish\n");

        assertThat(numbers(read)).containsExactly("01632 960001");
        assertThat(read.value().get(0)).contains("# Check: “contacts.4.note” says “");
    }

    @Test
    void aMailAddressIsKeptLikewise() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.call,contacts.2.email,contacts.2.note
                A,helpline,01632 960001,ann@example.org,Do not publish this email address
                """);

        assertThat(resources(read).get(0).contacts()).hasSize(1);
        assertThat(read.value().get(0)).contains("# Kept back: email: ann@example.org; note: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ex-directory, do not publish", "internal use only", "Número privado"})
    void aTelephoneOfHsdsIsKeptByItsDescription(String description) {
        Checked<List<String>> read = read("""
                [{"id": "a", "name": "A", "status": "active", "phones": [
                  {"id": "b", "number": "01632 960001"},
                  {"id": "c", "number": "%s", "description": "%s"}]}]
                """.formatted(PRIVATE, description));

        assertThat(numbers(read)).containsExactly("01632 960001");
        assertThat(read.value().get(0)).contains("# Kept back: call: " + PRIVATE);
        assertThat(ruleIds(read)).contains("taken-as-private");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"phones\": [{\"id\": \"b\", \"number\": \"01632 960007\", \"is_confidential\": true}]",
                "\"phones\": [{\"id\": \"b\", \"number\": \"01632 960007\","
                        + " \"attributes\": [{\"label\": \"Internal use only\"}]}]",
                "\"contacts\": [{\"id\": \"b\", \"name\": \"Ann, do not give out\","
                        + " \"phones\": [{\"id\": \"c\", \"number\": \"01632 960007\"}]}]",
                "\"phones\": [{\"id\": \"b\", \"number\": \"01632 960007\"}], \"description\": \"Not for publication.\"",
            })
    void wordsElsewhereInAServiceKeepAllOfIt(String fields) {
        Checked<List<String>> read = read("[{\"id\": \"a\", \"name\": \"A\", \"status\": \"active\", " + fields + "}]");

        assertThat(resources(read)).singleElement().matches(resource -> !resource.published());
        assertThat(ruleIds(read)).contains("taken-as-private");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Staff only                     | true
            Not for the general public     | true
            Private                        | true
            Do not publish this number     | false
            """)
    void whatAHubPublishedIsHeldBackByOrdersAlone(String note, boolean published) {
        String hub = """
                {"format": "haven-resources", "version": "1", "resources": [{"id": "a", "name": "A", "kind": "helpline",
                 "contacts": [{"call": "01632 960001", "note": "%s"}]}]}
                """.formatted(note);
        String service = """
                [{"id": "a", "name": "A", "status": "active",
                  "organization": {"id": "b", "organization_identifiers": [{"id": "c",
                    "identifier_type": "Haven id", "identifier": "a"}]},
                  "phones": [{"id": "d", "number": "01632 960001", "description": "%s"}]}]
                """.formatted(note);

        assertThat(numbers(read(hub))).hasSize(published ? 1 : 0);
        assertThat(numbers(read(service))).hasSize(published ? 1 : 0);
    }

    @Test
    void eachColumnIsToldOnce() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.call,contacts.2.call,contacts.2.note
                A,helpline,01632 960001,01632 960002,Staff only
                B,helpline,01632 960003,01632 960004,staff only
                """);

        assertThat(read.report().problems())
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly(
                        "list.csv:2 “contacts.2.note” says “Staff only”: this contact is not published. It is so"
                                + " 2 times.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ex-directory", "Ex-directory?", "Do not give out", "Not to be passed on", "No facilitar", "Show phone",
                "Phone shown", "Share number?", "Display e-mail", "Give out number?", "Agency only", "Staff mobile",
                "Opt out", "Consent given", "DNP"
            })
    void aColumnForItIsRefused(String column) {
        Checked<List<String>> read = read("name,kind,contacts.1.call," + column + "\nA,helpline,01632 960001,yes\n");

        assertThat(read.value()).isEmpty();
        assertThat(ruleIds(read)).containsExactly("unknown-privacy-column");
    }

    private static List<String> numbers(Checked<List<String>> read) {
        return resources(read).get(0).contacts().stream()
                .flatMap(contact -> contact.written().stream())
                .toList();
    }
}
