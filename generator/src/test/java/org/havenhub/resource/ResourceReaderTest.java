package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Problem;
import org.havenhub.report.Rule;
import org.havenhub.yaml.Broken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceReaderTest {

    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");

    @Test
    void everyFieldIsRead() {
        Resource resource = only("""
                resources:
                  - id: night-line
                    name: Night Line
                    kind: helpline
                    summary: {en: A calm voice}
                    topics: [crisis, well-being]
                    areas: northshire
                    for: [everyone, {en: and you, es: y tú}]
                    ages: 11-18
                    referral: self
                    documents: [proof of address]
                    cost: free
                    languages: [en, es]
                    contacts:
                      - call: "0808 157 0123"
                    timezone: America/New_York
                    verified: 2026-10-01
                    review: 3 months
                    source: https://example.org/contact
                    status: paused
                    replaced-by: day-line
                    shown-with: [young-night-line]
                    publish: yes
                """);

        assertThat(resource.id()).isEqualTo("night-line");
        assertThat(resource.place()).hasToString("resources/lines.yaml:2:9");
        assertThat(resource.name()).isEqualTo(LocalText.same("Night Line"));
        assertThat(resource.kind().value()).isEqualTo("helpline");
        assertThat(resource.kind().place()).hasToString("resources/lines.yaml:4:11");
        assertThat(resource.summary()).isEqualTo(LocalText.of(Map.of(ENGLISH, "A calm voice")));
        assertThat(resource.topics()).extracting(Located::value).containsExactly("crisis", "well-being");
        assertThat(resource.areas()).extracting(Located::value).containsExactly("northshire");
        assertThat(resource.audiences()).hasSize(2).contains(LocalText.same("everyone"));
        assertThat(resource.ages()).contains("11-18");
        assertThat(resource.referral()).contains(LocalText.same("self"));
        assertThat(resource.documents()).containsExactly(LocalText.same("proof of address"));
        assertThat(resource.cost()).contains(LocalText.same("free"));
        assertThat(resource.languages()).containsExactly(ENGLISH, SPANISH);
        assertThat(resource.contacts()).hasSize(1);
        assertThat(resource.timezone()).contains(ZoneId.of("America/New_York"));
        assertThat(resource.verified()).contains(LocalDate.of(2026, 10, 1));
        assertThat(resource.review()).contains(Period.ofMonths(3));
        assertThat(resource.source()).contains("https://example.org/contact");
        assertThat(resource.status()).isEqualTo(Status.PAUSED);
        assertThat(resource.replacedBy().map(Located::value)).contains("day-line");
        assertThat(resource.shownWith()).extracting(Located::value).containsExactly("young-night-line");
        assertThat(resource.published()).isTrue();
        assertThat(resource.secrets()).isEmpty();
    }

    @Test
    void whatIsNotSaidIsUnknown() {
        Resource resource = only(record("call: 116 123"));

        assertThat(resource.status()).isEqualTo(Status.OPEN);
        assertThat(resource.published()).isTrue();
        assertThat(resource.verified()).isEmpty();
        Contact.Facts facts = resource.contacts().get(0).facts();
        assertThat(facts.anonymous()).isEqualTo(Certainty.UNKNOWN);
        assertThat(facts.bill()).isEqualTo(Certainty.UNKNOWN);
        assertThat(facts.hours()).isEmpty();
    }

    @Test
    void everyWayInIsRead() {
        Resource resource = only("""
                resources:
                  - id: a
                    name: A
                    kind: helpline
                    contacts:
                      - call: "0808 157 0123"
                      - text: SAFE to 60123
                      - chat: https://chat.example.org/
                      - email: talk@example.org
                      - video: By appointment
                      - relay: 18001 0808 157 0123
                      - app: https://app.example.org/
                      - visit: {name: The Lantern Rooms, street: 12 Quay Street, town: Northport, region: Northshire,
                                postcode: NX1 2AB, country: GB, access: [step-free, quiet-room], transport: Bus 4}
                """);

        assertThat(resource.contacts().stream().map(ResourceReaderTest::way))
                .containsExactly(
                        "call 0808 157 0123",
                        "text SAFE to 60123",
                        "chat https://chat.example.org/",
                        "email talk@example.org",
                        "video By appointment",
                        "relay 18001 0808 157 0123",
                        "app https://app.example.org/",
                        "visit The Lantern Rooms, 12 Quay Street, Northport, Northshire, NX1 2AB, GB, [step-free, quiet-room],"
                                + " Bus 4");
    }

    @Test
    void theFactsOfAContactAreRead() {
        Contact.Facts facts = only("""
                        resources:
                          - id: a
                            name: A
                            kind: helpline
                            contacts:
                              - call: "0808 157 0123"
                                hours: Mo-Fr 09:00-17:00; PH off
                                languages: [en, no]
                                cost: free
                                anonymous: no
                                bill: hidden
                                note: {en: Press 2, es: Pulsa 2}
                        """).contacts().get(0).facts();

        assertThat(facts.place()).hasToString("resources/lines.yaml:6:9");
        assertThat(facts.hours().map(Hours::typed)).contains("Mo-Fr 09:00-17:00; PH off");
        assertThat(facts.languages()).containsExactly(ENGLISH, new Language("no"));
        assertThat(facts.cost()).contains(Cost.same(LocalText.same("free")));
        assertThat(facts.anonymous()).isEqualTo(Certainty.NO);
        assertThat(facts.bill()).isEqualTo(Certainty.NO);
        assertThat(facts.note().orElseThrow().in(SPANISH, ENGLISH)).isEqualTo("Pulsa 2");
    }

    @ParameterizedTest
    @CsvSource({"shown,YES", "hidden,NO", "unknown,UNKNOWN"})
    void theBillShowsACallOrHidesIt(String typed, Certainty shown) {
        assertThat(only(record("call: 116 123, bill: " + typed))
                        .contacts()
                        .get(0)
                        .facts()
                        .bill())
                .isEqualTo(shown);
    }

    @Test
    void defaultsHoldForWhatARecordDoesNotSay() {
        List<Resource> resources = clean("""
                defaults: {verified: 2026-10-01, languages: [en], kind: helpline, cost: free}
                resources:
                  - {id: a, name: A, contacts: {call: 116 123}}
                  - {id: b, name: B, kind: chat, languages: es, contacts: {call: 116 123}}
                """);

        assertThat(resources).extracting(resource -> resource.kind().value()).containsExactly("helpline", "chat");
        assertThat(resources).extracting(Resource::languages).containsExactly(List.of(ENGLISH), List.of(SPANISH));
        assertThat(resources).extracting(Resource::verified).containsOnly(Optional.of(LocalDate.of(2026, 10, 1)));
    }

    @Test
    void aMistakeInTheDefaultsIsToldOnce() {
        Checked<List<Resource>> read = read("""
                defaults: {verified: soon, id: x}
                resources:
                  - {id: a, name: A, kind: chat, contacts: {call: 116 123}}
                  - {id: b, name: B, kind: chat, contacts: {call: 116 123}}
                """);

        assertThat(told(read))
                .containsExactly(
                        "1:22 bad-date verified takes a date, but this is soon.",
                        "1:28 unknown-field A group of defaults has no field named id.");
        assertThat(read.value()).extracting(Resource::id).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0808 157 0123",
                "116123",
                "988",
                "112",
                "+44 1632 960130",
                "(01632) 960-130",
                "01632.960.130",
                "*123#",
                "018",
                "00353 1 23",
                "01632 960130 ext. 12",
                "01632 960130 x12",
                "01632 960130, extension 4",
                "01632\u00A0960130"
            })
    void aNumberIsKeptAsTyped(String number) {
        Contact contact = only(record("call: \"" + number + "\"")).contacts().get(0);
        assertThat(way(contact)).isEqualTo("call " + number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.41E+11 | damaged-number | Look the number up again and type it in quotes.",
                "8.08157e9 | damaged-number | Look the number up again and type it in quotes.",
                "8081570123.0 | damaged-number | Look the number up again, and write all of its digits.",
                "0808 CALL NOW | bad-phone-number | Write: \"0808 2255 669\"",
                "0808 157 0123 at night | bad-phone-number | Write digits only, as they are dialled. Words about the call"
                        + " belong into the field note.",
                "tel:0808 157 0123 | bad-phone-number | Write: \"0808 157 0123\"",
                "٠٨٠٨ ١٥٧ | bad-phone-number | Write: \"0808 157\"",
                "( ) | bad-phone-number | Write digits only, as they are dialled. Words about the call belong into the field"
                        + " note.",
            })
    void aNumberThatCannotBeDialledIsTold(String number, String rule, String hint) {
        Checked<List<Resource>> read = read(record("call: \"" + number + "\""));

        assertThat(read.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule().id()).isEqualTo(rule);
            assertThat(problem.hints()).containsExactly(hint);
            assertThat(problem.place().line()).isEqualTo(5);
        });
    }

    @Test
    void aNumberThatASpreadsheetDamagedIsToldInATextMessageToo() {
        assertThat(told(read(record("text: 6.0123E+04"))))
                .containsExactly(
                        "5:22 damaged-number 6.0123E+04 is what a spreadsheet makes of a long number. The number"
                                + " itself is lost.");
    }

    @Test
    void aMailAddressIsChecked() {
        assertThat(read(record("email: mailto:talk@example.org")).report().problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule().id()).isEqualTo("bad-mail-address");
                    assertThat(problem.hints()).containsExactly("Write: talk@example.org");
                });
        assertThat(told(read(record("email: talk at example.org"))))
                .containsExactly("5:23 bad-mail-address talk at example.org is no mail address.");
    }

    @Test
    void aContactSaysHowToReachSomebody() {
        assertThat(told(read(record("hours: 24/7"))))
                .containsExactly("5:15 contact-without-way This contact does not say how to reach anybody.");
    }

    @Test
    void aContactIsOneWayIn() {
        assertThat(told(read(record("call: 116 123, text: SAFE to 60123"))))
                .containsExactly(
                        "5:31 contact-with-two-ways This contact has call and text. Each way in is a contact of its"
                                + " own.");
    }

    @Test
    void aRecordNeedsIdNameKindAndContacts() {
        assertThat(told(read("resources:\n  - summary: A calm voice\n")))
                .containsExactly(
                        "2:5 missing-field A resource needs the field contacts, and it is not here.",
                        "2:5 missing-field A resource needs the field id, and it is not here.",
                        "2:5 missing-field A resource needs the field kind, and it is not here.",
                        "2:5 missing-field A resource needs the field name, and it is not here.");
    }

    @Test
    void aMistakeInOneRecordLeavesTheOthersAsTheyAre() {
        Checked<List<Resource>> read = read("""
                resources:
                  - {id: a, name: A, kind: chat, contacts: {call: 116 123}}
                  - {name: B, kind: chat, contacts: {call: 116 123}}
                  - {id: c, name: C, kind: chat, contacts: {call: 116 123}}
                """);

        assertThat(told(read)).containsExactly("3:5 missing-field A resource needs the field id, and it is not here.");
        assertThat(read.value()).extracting(Resource::id).containsExactly("a", "resources/lines.yaml:3", "c");
    }

    /** As nobody reads them, they would count as a price, and as one that is not free. */
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "0", "0.00", "£0", "no", "None", "yes", "unknown", "n/a", "-", "Sí"})
    void whatIsNoPriceIsNoCost(String typed) {
        String cost = "\"" + typed + "\"";

        assertThat(told(read("""
                resources:
                  - id: a
                    name: A
                    kind: chat
                    cost: @
                    contacts: [{call: 116 123, cost: {mobile: @}}, {chat: "https://chat.example.org/", cost: {en: @}}]
                """.replace("@", cost))))
                .hasSize(3)
                .allMatch(problem -> problem.contains(" mistyped-field cost takes a price")
                        || problem.contains(" mistyped-field mobile takes a price"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"free", "7", "no more than £5", "none if you are under 18", "0.50 €", "10p", "unknown to us"})
    void otherWordsAreACost(String typed) {
        assertThat(only("resources: [{id: a, name: A, kind: chat, cost: '" + typed + "', contacts: {call: 116 123}}]")
                        .cost())
                .contains(LocalText.same(typed));
    }

    @ParameterizedTest
    @CsvSource({"18-11, 11-18", "from 25 to 16, from 16 to 25", "18 – 11 years, 11 – 18 years"})
    void agesBeginWithTheLowerOne(String typed, String right) {
        Checked<List<Resource>> read =
                read("resources: [{id: a, name: A, kind: chat, ages: " + typed + ", contacts: {call: 116 123}}]");

        assertThat(told(read))
                .singleElement()
                .asString()
                .endsWith(" mistyped-field ages takes ages such as 11-18, the lower one first, but this is the text \""
                        + typed + "\".");
        assertThat(read.report().problems().get(0).hints()).containsExactly("Write: " + right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11-18", "18-18", "16+", "under 12", "18 and over", "9-12 and 3-5", "2026-10"})
    void otherAgesAreKeptAsTheyStand(String typed) {
        assertThat(only("resources: [{id: a, name: A, kind: chat, ages: " + typed + ", contacts: {call: 116 123}}]")
                        .ages())
                .contains(typed);
    }

    @Test
    void aRecordWithAMistakeStaysSoThatReferencesToItAreNotCalledWrong() {
        Checked<List<Resource>> read =
                read("resources:\n  - {id: a, kind: chat, staus: open, contacts: {call: 116 123}}\n");

        assertThat(told(read))
                .containsExactly(
                        "2:5 missing-field A resource needs the field name, and it is not here.",
                        "2:25 unknown-field A resource has no field named staus.");
        assertThat(read.value()).extracting(Resource::name).containsExactly(LocalText.same("a"));
    }

    @Test
    void aFileWithoutResourcesIsTold() {
        assertThat(told(read("defaults: {cost: free}\n")))
                .containsExactly(
                        "1:1 missing-field A file of resources needs the field resources, and it is not here.");
    }

    @Test
    void aFileThatCannotBeReadHasNoResources() {
        Checked<List<Resource>> read = read("- id: a\n");

        assertThat(told(read))
                .containsExactly(
                        "1:1 mistyped-field Fields are expected here, each as name: value, but this is a list.");
        assertThat(read.value()).isEmpty();
    }

    @Test
    void aBrokenFileIsReadWithoutAnException() {
        Random random = new Random(11);
        String typed = "defaults: {verified: 2026-10-01}\n" + record("call: 0808 157 0123, hours: 24/7")
                + "    meets: [{every: 2nd Monday, at: 9-10, except: [2026-01-05 to 2026-01-06]}]\n    publish: no\n";
        for (int round = 0; round < 500; round++) {
            String broken = Broken.variantOf(typed, random);
            assertThatCode(() -> read(broken)).as(broken).doesNotThrowAnyException();
        }
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        assertThat(ResourceReader.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    private static String record(String contact) {
        return """
                resources:
                  - id: a
                    name: A
                    kind: helpline
                    contacts: {%s}
                """.formatted(contact);
    }

    private static String way(Contact contact) {
        if (contact instanceof Contact.Call call) {
            return "call " + call.number().typed();
        }
        if (contact instanceof Contact.Text text) {
            return "text " + text.written().orElseThrow();
        }
        if (contact instanceof Contact.Chat chat) {
            return "chat " + chat.url();
        }
        if (contact instanceof Contact.Email email) {
            return "email " + email.address();
        }
        if (contact instanceof Contact.Video video) {
            return "video " + video.value();
        }
        if (contact instanceof Contact.Relay relay) {
            return "relay " + relay.number().typed();
        }
        return contact instanceof Contact.App app ? "app " + app.url() : "visit " + address((Contact.Visit) contact);
    }

    private static String address(Contact.Visit visit) {
        Location.Public address = (Location.Public) visit.location();
        return String.join(
                ", ",
                address.name().orElseThrow().forAll(),
                address.street().orElseThrow(),
                address.town().orElseThrow(),
                address.region().orElseThrow(),
                address.postcode().orElseThrow(),
                address.country().orElseThrow(),
                address.access().toString(),
                address.transport().orElseThrow().forAll());
    }

    private static Resource only(String typed) {
        List<Resource> resources = clean(typed);
        assertThat(resources).hasSize(1);
        return resources.get(0);
    }

    private static List<Resource> clean(String typed) {
        Checked<List<Resource>> read = read(typed);
        assertThat(told(read)).isEmpty();
        return read.value();
    }

    private static Checked<List<Resource>> read(String typed) {
        return ResourceReader.read(new SourceFile("resources/lines.yaml", typed));
    }

    private static List<String> told(Checked<?> read) {
        return read.report().problems().stream().map(ResourceReaderTest::told).collect(Collectors.toList());
    }

    private static String told(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + " "
                + problem.rule().id() + " " + problem.message();
    }
}
