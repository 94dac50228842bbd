package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Telephone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.resource.Resource;
import org.havenhub.resource.ResourceReader;
import org.junit.jupiter.api.Test;

/** Cards, read back by somebody else's reader. */
class ContactCardTest {

    private static final Language EN = new Language("en");
    private static final Language ES = new Language("es");

    private static final String NIGHT_LINE = """
            resources:
              - id: night-line
                name: Night Line
                kind: helpline
                summary: A calm voice for people in danger.
                contacts:
                  - call: "0808 157 0123"
                    note: Press 2 for Spanish.
                  - call: "116 123"
                  - call: "01632 960123 ext. 12"
                  - call: "*31#01632960123"
                  - text: SAFE to 60123
                  - text: SEGURO to 60123
                  - text: "60199"
                  - relay: "18001 0808 157 0123"
                  - email: talk@example.org
                  - chat: https://chat.example.org/a,b;c?d=1
                  - video: Ask us for a link.
                  - visit: {name: {en: "The Rooms, upstairs", es: "Las Salas"}, street: 12 Quay Street, town: Northport,
                            postcode: NP1 2AB, country: GB}
                  - visit: {street: 4 Hollin Drove, confidential: true}
            """;

    @Test
    void holdsEachNumberAsItIsDialled() {
        assertThat(read(NIGHT_LINE).getTelephoneNumbers())
                .extracting(Telephone::getText)
                .containsExactly("+448081570123", "116123", "+441632960123,12", "60199", "1800108081570123");
    }

    @Test
    void saysNothingOfWhatItIs() {
        VCard card = read(NIGHT_LINE);
        String text = text(NIGHT_LINE);

        assertThat(card.getFormattedName().getValue()).isEqualTo("Library");
        assertThat(card.getProperties()).hasSize(7);
        assertThat(text).doesNotContain("Night", "danger", "helpline", "Hollin", "Press", "SAFE", "example", "Quay");
    }

    @Test
    void isAValidCardOfVersionThree() {
        assertThat(read(NIGHT_LINE).validate(VCardVersion.V3_0).isEmpty()).isTrue();
        assertThat(Ezvcard.parse(text(NIGHT_LINE)).first().getVersion()).isEqualTo(VCardVersion.V3_0);
    }

    @Test
    void foldsLongLinesBetweenLetters() {
        String name = "Ñandú ".repeat(40).strip();
        String text = ContactCard.of(resource(NIGHT_LINE), name);

        assertThat(List.of(text.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(Ezvcard.parse(text).first().getFormattedName().getValue()).isEqualTo(name);
    }

    @Test
    void lettersOfANameEndNoLine() {
        String name = "A, B; C\\D\nTEL:999\rEND:VCARD";
        String text = ContactCard.of(resource(NIGHT_LINE), name);

        VCard card = Ezvcard.parse(text).first();

        assertThat(card.getFormattedName().getValue()).isEqualToNormalizingNewlines("A, B; C\\D\nTEL:999\nEND:VCARD");
        assertThat(card.getStructuredName().getGiven()).isEqualToNormalizingNewlines("A, B; C\\D\nTEL:999\nEND:VCARD");
        assertThat(card.getTelephoneNumbers()).hasSize(5);
    }

    private static VCard read(String yaml) {
        return Ezvcard.parse(text(yaml)).first();
    }

    private static String text(String yaml) {
        return ContactCard.of(resource(yaml), "Library");
    }

    private static Resource resource(String yaml) {
        return ResourceReader.read(new SourceFile("resources/lines.yaml", yaml), List.of(EN, ES), Optional.of("GB"))
                .value()
                .get(0);
    }
}
