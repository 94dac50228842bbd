package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.havenhub.files.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be published is nowhere in a resource but among its secrets. */
class SecretsTest {

    private static final String SHELTER = """
            resources:
              - id: safe-roof
                name: Safe Roof
                kind: shelter
                contacts:
                  - call: "0808 157 0160"
                  - visit: {name: {en: Wren Cottage, es: Casa Wren}, street: 88 Hollin Drove, town: Nether Hollin,
                            postcode: NX9 9ZZ, country: GB, access: [step-free], transport: Taxi to Hollin Cross,
                            confidential: %s}
                    hours: by appointment
            """;

    @Test
    void aConfidentialAddressIsAmongTheSecrets() {
        assertThat(shelter("yes").secrets())
                .containsExactly(
                        "Wren Cottage",
                        "Casa Wren",
                        "88 Hollin Drove",
                        "Nether Hollin",
                        "NX9 9ZZ",
                        "Taxi to Hollin Cross");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "true", "YES", "\"yes\"", "\"\"", "ys", "1", "[no]", "{a: b}"})
    void noPartOfAConfidentialAddressIsInTheResource(String confidential) {
        Resource shelter = shelter(confidential);

        assertThat(location(shelter)).isEqualTo(new Location.Confidential());
        assertThat(shelter.secrets()).isNotEmpty();
        assertThat(exposed(shelter)).doesNotContain(shelter.secrets());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "false"})
    void anAddressThatIsNotConfidentialIsPublished(String confidential) {
        Resource shelter = shelter(confidential);

        assertThat(location(shelter)).isInstanceOf(Location.Public.class);
        assertThat(shelter.secrets()).isEmpty();
    }

    @Test
    void anAddressInWhichSomethingIsMisspeltIsTakenAsConfidential() {
        Resource shelter = read(SHELTER.formatted("yes").replace("confidential", "confidental"));

        assertThat(location(shelter)).isEqualTo(new Location.Confidential());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confidental: yes",
                "Confidential: yes",
                "secret: yes",
                "publish: no",
                "confidential:",
                "hidden: 1"
            })
    void aNameThatMayMeanConfidentialCountsAsThat(String typed) {
        Resource shelter = read(SHELTER.replace("confidential: %s", typed));

        assertThat(shelter.secrets()).contains("88 Hollin Drove");
        assertThat(exposed(shelter)).doesNotContain("Hollin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visit: {street: {en: 88 Hollin Drove, es: 88 Hollin Drove}, confidential: yes}",
                "visit: {en: {street: 88 Hollin Drove}, es: {street: 88 Hollin Drove, confidential: yes}}",
                "visit: [{street: 88 Hollin Drove, confidential: yes}]",
                "visit: [street: 88 Hollin Drove, confidential: yes]",
                "visit: 88 Hollin Drove, confidential: yes",
                "visit: {88 Hollin Drove, confidential: yes}",
                "place: {street: 88 Hollin Drove, confidential: yes}",
                "visit: {street: 88 Hollin Drove}, confidential: yes",
            })
    void anAddressIsASecretWhateverElseIsWrongWithIt(String contact) {
        Resource shelter = read(
                "resources:\n  - {id: a, name: A, kind: shelter, contacts: [{call: 116 123}, {" + contact + "}]}\n");

        assertThat(shelter.secrets()).containsExactly("88 Hollin Drove");
    }

    @Test
    void aMistakeInAnotherRecordDoesNotHideAnAddress() {
        String typed = SHELTER.formatted("no").replace("resources:", "resources:\n  - {id: x, knd: y}");

        assertThat(location(read(typed))).isInstanceOf(Location.Public.class);
    }

    @Test
    void theLineOfAConfidentialAddressIsInNoPlace() {
        Resource shelter = read(
                "resources:\n  - {id: a, name: A, kind: shelter, topics: [x], contacts: [{call: 116 123}, {visit: {street: 88"
                        + " Hollin Drove, confidential: yes}}]}\n");

        assertThat(shelter.secrets()).containsExactly("88 Hollin Drove");
        assertThat(exposed(shelter)).doesNotContain("Hollin");
        assertThat(shelter.place()).hasToString("resources/shelters.yaml:2:10");
    }

    @Test
    void everyWayToReachAnUnpublishedResourceIsASecret() {
        Resource resource = read("""
                resources:
                  - id: parents
                    name: Parents
                    kind: support-group
                    publish: no
                    contacts:
                      - call: 01632 960199
                      - text: HELP to 60123
                      - email: parents@example.org
                      - visit: {street: 1 Quay Street, town: Northport}
                """);

        assertThat(resource.published()).isFalse();
        assertThat(resource.secrets())
                .containsExactly("01632 960199", "HELP to 60123", "parents@example.org", "1 Quay Street", "Northport");
    }

    @Test
    void ofWhatIsForPartnersTheyMayKnowAllButTheConfidentialAddress() {
        Resource resource = read(SHELTER.formatted("yes") + "    publish: partners\n");

        assertThat(resource.secrets()).contains("0808 157 0160", "88 Hollin Drove");
        assertThat(resource.secretsFromPartners()).contains("88 Hollin Drove").doesNotContain("0808 157 0160");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "nope", "[yes]"})
    void whatIsNotCertainlyPublishedIsNot(String publish) {
        Resource resource = read(
                "resources:\n  - {id: a, name: A, kind: chat, publish: " + publish + ", contacts: {call: 116 123}}\n");

        assertThat(resource.published()).isFalse();
        assertThat(resource.secrets()).containsExactly("116 123");
    }

    @Test
    void whatTheDefaultsKeepBackIsKeptBack() {
        Resource resource = read(
                "defaults: {publish: no}\nresources:\n  - {id: a, name: A, kind: chat, contacts: {call: 116 123}}\n");

        assertThat(resource.published()).isFalse();
        assertThat(resource.secrets()).containsExactly("116 123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publsh: no", "published: no", "draft: yes", "private: true", "confidential: yes"})
    void aNameThatMayMeanUnpublishedCountsAsThat(String typed) {
        Resource resource =
                read("resources:\n  - {id: a, name: A, kind: chat, " + typed + ", contacts: {call: 116 123}}\n");

        assertThat(resource.secrets()).containsExactly("116 123");
    }

    @Test
    void noLineOfAnUnpublishedResourceIsInAPlace() {
        Resource resource = read("""
                resources:
                  - id: parents
                    name: Parents of Hollin
                    kind: support-group
                    summary: For Hollin alone.
                    topics: [hollin]
                    publish: no
                    contacts:
                      - call: 01632 960199
                """);

        assertThat(resource.secrets()).containsExactly("01632 960199");
        assertThat(resource.place()).hasToString("resources/shelters.yaml:2:9");
        assertThat(resource.place().excerpt()).isEmpty();
        assertThat(resource.topics().get(0).place().excerpt()).isEmpty();
    }

    private static Resource shelter(String confidential) {
        return read(SHELTER.formatted(confidential));
    }

    private static Resource read(String typed) {
        List<Resource> resources = ResourceReader.read(new SourceFile("resources/shelters.yaml", typed))
                .value();
        return resources.get(resources.size() - 1);
    }

    private static Location location(Resource resource) {
        return ((Contact.Visit) resource.contacts().get(resource.contacts().size() - 1)).location();
    }

    /** Everything in a resource but its secrets, with the excerpts of its places. */
    private static String exposed(Resource resource) {
        StringBuilder all = new StringBuilder(resource.contacts().toString());
        all.append(resource.name())
                .append(resource.summary())
                .append(resource.place().excerpt());
        all.append(resource.kind().place().excerpt());
        resource.topics().forEach(topic -> all.append(topic.place().excerpt()));
        resource.contacts()
                .forEach(contact -> all.append(contact.facts().place().excerpt()));
        return all.toString();
    }
}
