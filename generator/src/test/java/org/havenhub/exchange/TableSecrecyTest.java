package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenhub.exchange.ImportedTable.read;
import static org.havenhub.exchange.ImportedTable.resources;
import static org.havenhub.exchange.ImportedTable.ruleIds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havenhub.report.Checked;
import org.havenhub.report.Problem;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Location;
import org.havenhub.resource.Resource;
import org.havenhub.resource.SecretMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table wants to be kept secret. */
class TableSecrecyTest {

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
                "Dirección privada",
                "Adresse confidentielle",
                "Adresse confidentielle (oui/non)",
                "L'adresse est-elle confidentielle ?",
                "Ne pas publier l'adresse",
                "Ne pas publier l’adresse",
                "Confidentiel",
                "Vertraulich",
                "Adresse geheim",
                "Adresse nicht veröffentlichen",
                "Vertrauliche Adresse",
                "Indirizzo riservato",
                "Non pubblicare l'indirizzo",
                "Endereço sigiloso",
                "Não divulgar a morada"
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
    @ValueSource(strings = {"", " ", "no", "No", "false", "FALSO", "0", "n", "Non", "Nein", "não"})
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
                "العنوان سري",
                "Address not for website",
                "Please do not put the address online",
                "Address is NOT to go on the website",
                "Keep the address off the website.",
                "Confidential shelter for women",
                "A secret women’s refuge",
                "Casa de acogida secreta",
                "Address on request",
                "Adresse confidentielle",
                "L’adresse n’est pas communiquée.",
                "Ne pas diffuser l'adresse !",
                "Die Adresse ist geheim.",
                "Anschrift bitte nicht veröffentlichen",
                "Indirizzo segreto",
                "L'indirizzo non è pubblico",
                "Endereço sigiloso",
                "A morada não é divulgada"
            })
    void aClearPhraseInATextKeepsTheAddress(String phrase) {
        for (String column : List.of("summary", "contacts.1.note", "contacts.1.visit.transport", "Remarks", "Tags")) {
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
                "A private and calm place",
                "Confidential counselling",
                "Everything you say is confidential.",
                "Free, confidential and friendly",
                "FREE. CONFIDENTIAL. FRIENDLY.",
                "Confidential housing advice",
                "Confidential refuge advice line",
                "We do not share what you tell us.",
                "In person, not online",
                "The venue is not in a public building.",
                "Open to the public",
                "Free car park, not listed on the sign",
                "Other locations on request",
                "Asesoramiento confidencial",
                "Vivienda protegida",
                "Un lieu confidentiel pour parler",
                "Écoute confidentielle et gratuite",
                "Votre adresse reste confidentielle.",
                "Vertrauliche Beratung",
                "Ihre Adresse ist vertraulich.",
                "Servizio riservato alle donne",
                "Seu endereço é confidencial."
            })
    void wordsOnOtherThingsKeepNoAddress(String words) {
        for (String column : List.of("summary", "contacts.1.note", "Remarks", "Type")) {
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
        "Type, helpline",
        "Type, private",
        "Statut, Privé",
        "Adresse, 12 Quay Street",
        "On site, yes"
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Quay Street, CONFIDENTIAL - do not publish",
                "12 Quay Street (confidential)",
                "12 Quay Street confidential",
                "12 Quay Street [private]",
                "12 Quay Street private",
                "12 Quay Street (not for publication)",
                "12 Quay Street – not to be disclosed",
                "Confidential: 12 Quay Street",
                "12 Quay Street\nSECRET",
                "Calle Mayor 12 (no publicar)",
                "Calle Mayor 12, confidencial",
                "12 rue du Port (confidentiel)",
                "12 rue du Port, ne pas diffuser",
                "Hafenstraße 12 (geheim)",
                "Via Roma 12 (riservato)",
                "Rua do Porto 12 (sigiloso)"
            })
    void anAddressThatSaysSoItselfIsKeptWithItsText(String cell) {
        for (String field : List.of("name", "street", "town", "postcode", "transport")) {
            Checked<List<String>> read = read("name,kind,contacts.1.visit.region,contacts.1.visit." + field
                    + "\nA,shelter,Northshire,\"" + cell + "\"\n");

            assertThat(place(read)).as(field).isInstanceOf(Location.Confidential.class);
            assertThat(read.value().get(0))
                    .contains("confidential: \"yes\"", "# Check: “contacts.1.visit." + field + "” says “")
                    .contains(field + ": \"" + cell.substring(0, 6));
            assertThat(ruleIds(read)).containsExactly("taken-as-confidential");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "street, 3 Secret Garden Lane",
        "street, 12 Private Road",
        "street, Hidden Valley Road 2",
        "name, The Secret Garden",
        "name, Confidential Counselling Centre",
        "name, Hidden Talents Hall",
        "transport, Private parking behind the house",
        "transport, Bus 4 to Secret Lane"
    })
    void aNameOfAPlaceIsNoMark(String field, String cell) {
        Checked<List<String>> read = read(
                "name,kind,contacts.1.visit.town,contacts.1.visit." + field + "\nA,shelter,Northport," + cell + "\n");

        assertThat(place(read)).isInstanceOf(Location.Public.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Notes, CONFIDENTIAL",
        "Notes, confidential shelter",
        "Notes, Not to be published",
        "Notes, Private",
        "Notes, Ring first. CONFIDENTIAL. Bus 4.",
        "Notes, Ring first (do not publish)",
        "contacts.1.note, No publicar",
        "summary, No publicar en la web.",
        "summary, À ne pas diffuser",
        "summary, Adresse confidentielle",
        "Tags, confidential address",
        "Category, secret location",
        "Location type, confidential",
        "Location type, restricted",
        "Type of address, Do not publish",
        "State, do not publish",
        "Anything, Not for the website",
        "name, Harbour House (address confidential)",
        "name, Harbour House - do not publish"
    })
    void aMarkInAnotherColumnKeepsTheAddress(String column, String cell) {
        Map<String, String> row = new LinkedHashMap<>(Map.of("name", "A"));
        row.put("kind", "shelter");
        row.put("contacts.1.visit.street", "12 Quay Street");
        row.put(column, cell);
        Checked<List<String>> read =
                read(String.join(",", row.keySet()) + "\n" + String.join(",", row.values()) + "\n");

        assertThat(place(read)).isInstanceOf(Location.Confidential.class);
        assertThat(ruleIds(read)).contains("taken-as-confidential");
    }

    @ParameterizedTest
    @ValueSource(strings = {"address is ", "strictly ", "keep the ", "not to be ", "adresse est ", "no publicar "})
    void aTextOfAnyLengthIsLookedThrough(String words) {
        String text = words.repeat(20_000) + "in vain";

        assertThat(SecretMarks.inText(text)).isEmpty();
        assertThat(SecretMarks.inRemark(text)).isEmpty();
        assertThat(PrivateColumn.keepsAddress(text)).isFalse();
    }

    @Test
    void whatIsSaidOfOnePlaceHoldsForThatOne() {
        Resource resource = resources(read("""
                name,kind,contacts.1.visit.street,contacts.2.visit.street,contacts.2.note
                A,shelter,12 Quay Street,3 Mill Lane,Confidential address
                """)).get(0);

        assertThat(locations(resource)).containsExactly("Public", "Confidential");
    }

    @Test
    void whatIsSaidOfOnePlaceHoldsForThatOneWhereOtherContactsAreMissing() {
        Resource resource = resources(read("""
                name,kind,contacts.1.call,contacts.2.visit.street,contacts.2.note,contacts.3.visit.street
                A,shelter,,7 Mill Lane,Confidential address,1 Market Square
                """)).get(0);

        assertThat(locations(resource)).containsExactly("Confidential", "Public");
    }

    @Test
    void anEmptyCellBelowAYesKeepsThePlaceOfItsColumn() {
        List<Resource> resources = resources(read("""
                name,kind,contacts.1.call,contacts.2.visit.street,contacts.2.visit.confidential,contacts.3.visit.street
                A,shelter,01632 960001,8 Mill Lane,yes,2 Market Square
                B,shelter,,9 Mill Lane,,3 Market Square
                C,shelter,01632 960003,4 Mill Lane,no,5 Market Square
                """));

        assertThat(locations(resources.get(1))).containsExactly("Confidential", "Public");
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
    void anEmptyCellBelowAYesMayHaveBeenMergedWithIt() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.visit.street,Confidential
                A,shelter,12 Quay Street,yes
                B,shelter,13 Quay Street,
                C,shelter,14 Quay Street,
                D,shelter,15 Quay Street,no
                E,shelter,16 Quay Street,
                """);

        assertThat(places(read)).containsExactly("Confidential", "Confidential", "Confidential", "Public", "Public");
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("doubtful-cell"))
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly(
                        "list.csv:3 From here to line 4 nothing stands in the column Confidential,"
                                + " below line 2, which is kept back. Perhaps these cells were merged, so that these rows"
                                + " are kept back too.",
                        "list.csv:6 From here to line 6 nothing stands in the column Confidential,"
                                + " by which other rows are kept back. These rows are not.");
        assertThat(read.value().get(0))
                .contains(
                        "# Check: nothing stands in “Confidential”, below line 2, which is kept back: no part of the"
                                + " address is published. Ask those who run it",
                        "# Check: nothing stands in “Confidential”, by which other rows are kept back. If this is to be"
                                + " kept back too, write confidential: yes beside the address.");
    }

    @ParameterizedTest
    @CsvSource({
        "contacts.1.visit.confidential, yes",
        "contacts.1.visit.confidential, x",
        "Hide address, ask Ana",
        "Dirección confidencial, sí",
        "Adresse confidentielle, oui"
    })
    void soItIsInEachColumnForIt(String column, String cell) {
        Checked<List<String>> read =
                read("name,kind,contacts.1.visit.street,\"" + column + "\"\nA,shelter,12 Quay Street,\"" + cell
                        + "\"\nB,shelter,13 Quay Street,\nC,shelter,14 Quay Street,no\n");

        assertThat(places(read)).containsExactly("Confidential", "Confidential", "Public");
    }

    @Test
    void anEmptyCellBelowANoOfPublishMayHaveBeenMergedWithIt() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.call,publish
                A,helpline,0808 157 0123,yes
                B,helpline,0808 157 0124,no
                C,helpline,0808 157 0125,
                D,helpline,0808 157 0126,yes
                E,helpline,0808 157 0127,
                """);

        assertThat(resources(read)).extracting(Resource::published).containsExactly(true, false, false, true, true);
        assertThat(read.value().get(0))
                .contains(
                        "# Check: nothing stands in “publish”, below line 3, which is kept back: nothing of it is published.");
        assertThat(ruleIds(read)).containsOnly("doubtful-cell").hasSize(2);
    }

    @Test
    void whereCrossesAloneStandAnEmptyCellIsANoAndIsTold() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.visit.street,Hide address
                A,shelter,12 Quay Street,
                B,shelter,13 Quay Street,x
                C,shelter,14 Quay Street,
                D,shelter,15 Quay Street,
                """);

        assertThat(places(read)).containsExactly("Public", "Confidential", "Public", "Public");
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("doubtful-cell"))
                .extracting(Problem::message)
                .containsExactly(
                        "In the column Hide address a cross keeps rows back. Rows that have none there, and are not"
                                + " kept back: 3.");
        assertThat(read.value().get(0)).containsOnlyOnce("# Check: nothing stands in “Hide address”");
    }

    @Test
    void rowsWithoutAnAddressAreNotAskedWhetherItIsSecret() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.call,contacts.1.visit.street,Hide address
                A,shelter,,12 Quay Street,yes
                B,helpline,0808 157 0123,,
                C,shelter,,14 Quay Street,no
                """);

        assertThat(read.value().get(0)).doesNotContain("nothing stands");
        assertThat(ruleIds(read)).containsExactly("taken-as-confidential");
    }

    @Test
    void inATableOfHavenAnEmptyCellIsANo() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.visit.street,contacts.1.visit.confidential
                A,shelter,,yes
                B,shelter,13 Quay Street,
                """);

        assertThat(places(read)).containsExactly("Confidential", "Public");
        assertThat(read.report().problems()).isEmpty();
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
                "Solo personal",
                "Show address",
                "Share address?",
                "Display address on website",
                "Address shown",
                "Address on website?",
                "Mostrar dirección",
                "On website",
                "Show on map",
                "OK to share",
                "Do not share",
                "Access level",
                "Publier l'adresse",
                "Diffusable",
                "Veröffentlichen?",
                "Pubblicare",
                "Não publicar"
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
                "Confidentiality policy",
                "Política de privacidad",
                "International",
                "Internet",
                "Showers",
                "Website",
                "Description for website",
                "On site",
                "Sur site",
                "Adresse",
                "Type",
                "Open to the public",
                "Location type",
                "Type of address",
                "Mailing list",
                "Öffentliche Verkehrsmittel",
                "Riservato a",
                "Public accueilli"
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

    private static List<String> locations(Resource resource) {
        return resource.contacts().stream()
                .filter(Contact.Visit.class::isInstance)
                .map(visit -> ((Contact.Visit) visit).location().getClass().getSimpleName())
                .toList();
    }

    private static List<String> places(Checked<List<String>> read) {
        return resources(read).stream()
                .map(resource -> ((Contact.Visit) resource.contacts().get(0)).location())
                .map(location -> location.getClass().getSimpleName())
                .toList();
    }
}
