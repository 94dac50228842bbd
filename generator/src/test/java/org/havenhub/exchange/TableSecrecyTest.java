package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenhub.language.Language;
import org.havenhub.report.Checked;
import org.havenhub.report.Problem;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Location;
import org.havenhub.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table wants to be kept secret. */
class TableSecrecyTest {

    private static final TargetHub HUB =
            new TargetHub(List.of(new Language("en"), new Language("es")), Optional.of("GB"), Set.of(), Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confidential",
                "Confidential?",
                "Address confidential",
                "Confidential address (yes/no)",
                "Is the address confidential?",
                "Address private?",
                "private",
                "isPrivate",
                "address_is_secret",
                "Hide address",
                "Hide the location",
                "Hidden address",
                "Do not publish address",
                "Address not public",
                "Dirección confidencial",
                "¿Es confidencial?",
                "Confidencial (sí/no)",
                "Ocultar dirección",
                "No publicar la dirección",
                "Dirección privada"
            })
    void aColumnThatAsksForItKeepsTheAddress(String column) {
        Checked<List<String>> read = read(withColumn(column, "yes"));

        assertThat(place(read)).isInstanceOf(Location.Confidential.class);
        assertThat(read.value().get(0)).contains("confidential: \"yes\"", "# Check: “" + column + "” says “yes”");
        assertThat(ruleIds(read)).containsExactly("taken-as-confidential");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yes", "TRUE", "x", "X", "1", "sí", "Si", "VERDADERO", "نعم", "ask Ana first", "?"})
    void whateverIsNoClearNoIsTakenAsAYes(String cell) {
        Checked<List<String>> read = read(withColumn("Hide address", cell));

        assertThat(place(read)).isInstanceOf(Location.Confidential.class);
        assertThat(read.value().get(0)).contains("# Check: “Hide address” says “" + cell + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no", "No", "false", "FALSO", "0", "n"})
    void aClearNoAndNothingKeepNothing(String cell) {
        Checked<List<String>> read = read(withColumn("Hide address", cell));

        assertThat(place(read)).isInstanceOf(Location.Public.class);
        assertThat(read.report().problems()).isEmpty();
        assertThat(read.value().get(0)).doesNotContain("#");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Confidential address.",
                "The address is kept strictly confidential, please ring.",
                "Address: confidential",
                "Address not public",
                "This is a secret location.",
                "Please do not publish the address!",
                "Address (not published)",
                "The location is never shared.",
                "Address given on request",
                "dirección confidencial",
                "La dirección es secreta.",
                "No publicar la dirección",
                "La dirección no se publica.",
                "العنوان سري"
            })
    void aClearPhraseInATextKeepsTheAddress(String phrase) {
        for (String column : List.of("summary", "contacts.1.note", "contacts.1.visit.transport", "Remarks")) {
            assertThat(place(read(withColumn(column, phrase)))).isInstanceOf(Location.Confidential.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confidentiality",
                "Confidential advice by telephone",
                "All calls are confidential.",
                "Secret ballot",
                "This is not a confidential address.",
                "The address is not confidential.",
                "We never publish your address.",
                "Your address is kept confidential.",
                "Your email address is confidential.",
                "Write from a private address.",
                "No es una dirección confidencial.",
                "A private and calm place"
            })
    void wordsOnOtherThingsKeepNoAddress(String words) {
        for (String column : List.of("summary", "contacts.1.note", "Remarks")) {
            assertThat(place(read(withColumn(column, words)))).isInstanceOf(Location.Public.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "topics, confidentiality; secret location",
        "kind, confidential-address",
        "areas, secret-location",
        "id, confidential-address",
        "name, Secret Location Theatre",
        "Category, confidential address",
        "Tags, secret location"
    })
    void namesAndTermsAreNotLookedInto(String column, String cell) {
        Map<String, String> row = new LinkedHashMap<>(Map.of("name", "A", "kind", "shelter"));
        row.put("contacts.1.visit.street", "12 Quay Street");
        row.put(column, cell);

        assertThat(place(read(String.join(",", row.keySet()) + "\n" + String.join(",", row.values()) + "\n")))
                .isInstanceOf(Location.Public.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Confidential", "confidential address", "(undisclosed)", "Withheld", "secreta"})
    void aWordInPlaceOfTheStreetSaysSo(String street) {
        assertThat(place(read("name,kind,contacts.1.visit.street,contacts.1.visit.town\nA,shelter," + street
                        + ",Northport\n")))
                .isInstanceOf(Location.Confidential.class);
    }

    @Test
    void whatIsSaidOfOnePlaceHoldsForThatOne() {
        Resource resource = resources(read("""
                name,kind,contacts.1.visit.street,contacts.2.visit.street,contacts.2.note
                A,shelter,12 Quay Street,3 Mill Lane,Confidential address
                """)).get(0);

        assertThat(resource.contacts())
                .extracting(contact ->
                        ((Contact.Visit) contact).location().getClass().getSimpleName())
                .containsExactly("Public", "Confidential");
    }

    @Test
    void aNoIsOverruledByAPhraseForAPersonToDecide() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.visit.street,contacts.1.visit.confidential,summary
                A,shelter,12 Quay Street,no,The address is confidential.
                """);

        assertThat(place(read)).isInstanceOf(Location.Confidential.class);
        assertThat(ruleIds(read)).containsExactly("taken-as-confidential");
    }

    @Test
    void whatIsKeptAnywayIsNotTold() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.visit.street,contacts.1.visit.confidential,Hide address
                A,shelter,12 Quay Street,x,yes
                """);

        assertThat(place(read)).isInstanceOf(Location.Confidential.class);
        assertThat(read.report().problems()).isEmpty();
    }

    @Test
    void anAddressThatIsSecretAndNotThereYetIsRemembered() {
        Checked<List<String>> read = read("name,kind,contacts.1.call,Hide address\nA,helpline,0808 157 0123,yes\n");

        assertThat(resources(read).get(0).published()).isTrue();
        assertThat(read.value().get(0))
                .contains("    # Check: “Hide address” says “yes”, and the table has no address here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes"})
    void whoIsPrivateAndHasNoAddressIsNotPublished(String publish) {
        Checked<List<String>> read =
                read("name,kind,contacts.1.call,publish,Private\nA,helpline,0808 157 0123," + publish + ",yes\n");

        assertThat(resources(read).get(0).published()).isFalse();
        assertThat(read.value().get(0)).contains("# Check: “Private” says “yes”");
    }

    @Test
    void eachColumnIsToldOnce() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.visit.street,Hide address
                A,shelter,12 Quay Street,x
                B,shelter,13 Quay Street,no
                C,shelter,14 Quay Street,x
                """);

        assertThat(read.report().problems())
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly(
                        "list.csv:2 “Hide address” says “x”: no part of the address is published. It is so 2 times.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Private notes",
                "Privacy",
                "Confidentiality",
                "Confidential phone",
                "Hidden",
                "Internal",
                "Internal use only",
                "For staff",
                "Do not publish",
                "Publish?",
                "Published",
                "publish_address",
                "Secret name",
                "Public?",
                "isPublic",
                "Public address",
                "Not public",
                "Visible",
                "Unlisted",
                "Notas internas",
                "Uso interno",
                "No publicar",
                "¿Publicar?",
                "¿Se publica?",
                "Oculto",
                "Datos reservados",
                "Teléfono privado",
                "Solo personal"
            })
    void aColumnOnPrivacyThatIsNotKnownIsRefused(String column) {
        for (String cell : List.of("yes", "")) {
            Checked<List<String>> read = read(withColumn(column, cell));

            assertThat(read.value()).isEmpty();
            assertThat(read.report().problems()).singleElement().satisfies(problem -> {
                assertThat(problem.place() + " " + problem.rule().id()).isEqualTo("list.csv:1 unknown-privacy-column");
                assertThat(problem.message()).contains("“" + column + "”");
                assertThat(problem.hints()).isNotEmpty();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Publisher",
                "Publication",
                "Secretary",
                "Secretaría",
                "Public transport",
                "Transporte público",
                "Público objetivo",
                "Red pública",
                "Privacy policy",
                "Política de privacidad",
                "International",
                "Internet",
                "Showers"
            })
    void aNameThatOnlySoundsLikePrivacyIsAnUnknownColumn(String column) {
        Checked<List<String>> read = read(withColumn(column, "yes"));

        assertThat(ruleIds(read)).containsExactly("unknown-column");
        assertThat(read.value()).hasSize(1);
    }

    private static String withColumn(String column, String cell) {
        return "name,kind,contacts.1.visit.street,contacts.1.visit.town,\"" + column
                + "\"\nA,shelter,12 Quay Street,Northport,\"" + cell + "\"\n";
    }

    private static Location place(Checked<List<String>> read) {
        return ((Contact.Visit) resources(read).get(0).contacts().get(0)).location();
    }

    private static List<String> ruleIds(Checked<List<String>> read) {
        return read.report().problems().stream()
                .map(Problem::rule)
                .map(rule -> rule.id())
                .toList();
    }

    private static List<Resource> resources(Checked<List<String>> read) {
        assertThat(read.report().hasErrors())
                .as(read.report().problems().toString())
                .isFalse();
        return read.value().stream()
                .flatMap(yaml -> SampleResources.read(yaml).stream())
                .toList();
    }

    private static Checked<List<String>> read(String table) {
        return ResourceImport.of("list.csv", table.getBytes(StandardCharsets.UTF_8), HUB);
    }
}
