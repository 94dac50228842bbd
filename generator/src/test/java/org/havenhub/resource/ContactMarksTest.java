package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ex-directory, do not publish",
                "Ex-directory",
                "This number is ex-directory.",
                "It is an ex-directory number",
                "Staff only, do not give out",
                "Staff only - do not give out!",
                "Number not to be published",
                "This number must not be published.",
                "The number must never be given out to clients.",
                "Private number",
                "Private number. Ask for Ann.",
                "PRIVATE NUMBER",
                "This is a private mobile number",
                "Private mobile",
                "Number is private",
                "internal use only",
                "Internal use only.",
                "For internal use",
                "Internal only",
                "Internal line only",
                "Do not give out",
                "Please do not give out this number.",
                "Do not give this number to the public",
                "Do not give this number out to callers",
                "Don't pass on",
                "Please don’t pass this on... do not pass on",
                "Do not share",
                "Not for publication",
                "Number not for publication.",
                "NOT FOR PUBLICATION",
                "not to be shared with the public",
                "never publish this number",
                "Please do not put on the website",
                "Do not publish on the website",
                "Unlisted number",
                "Unlisted",
                "Our number is not published.",
                "We do not publish this number.",
                "Do not share our direct line",
                "This mobile must not be passed on to anyone",
                "Do not publish this email address",
                "This email is not for publication",
                "Ring first (do not publish)",
                "Duty manager's mobile: do not give out",
                "No publicar",
                "No publicar este número",
                "No publicar el teléfono",
                "Por favor, no facilitar este número.",
                "No dar a nadie",
                "No difundir",
                "No compartir este teléfono",
                "Número privado",
                "Teléfono privado, llamar solo de día",
                "Uso interno",
                "Solo uso interno",
                "Para uso interno",
                "Teléfono no público",
                "El número no se publica",
                "Este número no se debe publicar.",
                "No figura en la guía",
                "Numéro à ne pas diffuser",
                "Ne pas communiquer ce numéro",
                "Ne pas diffuser",
                "Sur liste rouge",
                "Usage interne",
                "Nummer nicht weitergeben",
                "Bitte nicht veröffentlichen",
                "Diese Nummer bitte nicht veröffentlichen",
                "Nur für den internen Gebrauch",
                "Numero da non divulgare",
                "Non pubblicare",
                "Não divulgar este número",
                "Não divulgar",
                "لا تنشر هذا الرقم",
                "للاستخدام الداخلي فقط",
                "Do not show online",
                "Do not give to clients"
            })
    void wordsForbidPassingOnANumber(String words) {
        assertThat(ContactMarks.in(words)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do not pass on your number",
                "Do not give out your own address",
                "we never publish names",
                "Do not give out your number to anyone.",
                "Never share your password or number.",
                "Your number is not shown.",
                "Your number will not be shared with anyone.",
                "Your mobile number is not published.",
                "We do not accept withheld numbers.",
                "Calls from withheld or private numbers are answered.",
                "Calls from a private number are not answered.",
                "Private numbers are not answered: switch caller ID on.",
                "We call back from a private number.",
                "We call you from a private number.",
                "Your phone shows “Private number”.",
                "The screen says: private number",
                "If we call you, the screen shows: Private number.",
                "The number does not show on itemised bills.",
                "Most phone bills do not show this number.",
                "The number is not shown on the phone bill.",
                "This number is not listed on your bill.",
                "BT does not list this number on the bill.",
                "Free and confidential.",
                "This line is confidential.",
                "The helpline is private and confidential.",
                "Your call is confidential. We do not record the number.",
                "We do not share what you tell us.",
                "Please do not share what others say in the group.",
                "Do not share this number with the person you are afraid of.",
                "Never give this number to your partner.",
                "Closed group, not public.",
                "Book by phone, not on the website.",
                "In person, not online",
                "Our number is not displayed when we ring you.",
                "For professionals only",
                "Staff speak English and Spanish only.",
                "Answered by staff only, no volunteers.",
                "Press 2 for Spanish.",
                "We do not give out phone numbers of members.",
                "Never give out numbers of other people.",
                "Do not publish names or photos.",
                "We do not share phone numbers with third parties.",
                "Do not give out the number of your card.",
                "We do not give out the number of a caller.",
                "International calls are not free.",
                "Not free from mobiles.",
                "Do not call from a work phone.",
                "Do not leave a message.",
                "Please do not text this number.",
                "Do not use this number in an emergency.",
                "This number is not for emergencies.",
                "This line is not staffed at night.",
                "No des tu número a nadie.",
                "No compartimos tu número.",
                "No compartas tu teléfono con desconocidos.",
                "No compartimos números de teléfono.",
                "No aparece en la factura.",
                "El número no aparece en la factura.",
                "Llamamos con número privado.",
                "No es un número de emergencias.",
                "No hace falta dar el nombre.",
                "No des el teléfono a desconocidos.",
                "Gratis y confidencial.",
                "Línea confidencial",
                "Personal interno del hospital atiende",
                "Ne pas communiquer votre numéro",
                "Geben Sie Ihre Nummer nicht weiter",
                "We keep no list of numbers.",
                "It is not public transport.",
                "The entrance is private.",
                "A private room.",
                "Private parking.",
                "Private and confidential",
                "Intern on duty at night.",
                "The internal phone is in the hall.",
                "No number is recorded.",
                "Numbers are not stored.",
                "The number is not recorded.",
                "Not listed in the app.",
                "Confidential",
                "Do not give up.",
                "Email us, do not post.",
                "Save paper, do not print."
            })
    void wordsAreAboutSomethingElse(String words) {
        assertThat(ContactMarks.in(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Staff only",
                "Private",
                "Internal",
                "Confidential number",
                "Number withheld",
                "not for the public",
                "Solo personal",
                "For staff use only",
                "Número confidencial"
            })
    void aRemarkInATableIsTakenMoreWidely(String words) {
        assertThat(ContactMarks.in(words)).isEmpty();
        assertThat(ContactMarks.inRemark(words)).isPresent();
    }

    /** Where each is taken for an order: in the note of a contact, in a text on the resource, in the remarks of a table. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                note text remark | DO NOT PUBLISH NUMBER
                note text remark | Do not publish phone no.
                note text remark | Do not publish contact number
                note text remark | Pls don't publish
                note text remark | do-not-publish
                note text remark | do_not_publish
                note text remark | Do not publish without permission
                note text remark | Do not publish until March
                note text remark | A calm voice. Do not publish until March.
                note text remark | Not to be published under any circumstances
                note text remark | Please do not pass this number on
                note text remark | Don't give this out
                note text remark | Never put this number on the website
                note text remark | This number should not appear on the website
                note text remark | This number should not go on the website.
                note text remark | Number should not be on the website
                note text remark | Keep off the website
                note remark      | Not on website
                note text remark | Do not include on website
                note text remark | This number is not public
                note text remark | Keep this number private
                note text remark | Number must be kept confidential
                note text remark | Unpublished
                note text remark | Please do not publish Sarah's mobile
                note text remark | Sarah asked us not to publish this
                note text remark | Agency use only
                note text remark | No poner en la web
                note text remark | No subir a la web
                note text remark | No incluir en la web
                note text remark | No hacer público
                note text remark | No es público
                note text remark | No lo publiques
                note text remark | Prohibido difundir
                note text remark | DO NOT PUBLISH YET
                note text remark | Asked not to be listed
                note remark      | Sarah's mobile - not on website
                note text remark | Please don't publish, ring Ann first
                note text remark | No publicar hasta marzo
                note text remark | No publicar sin permiso
                note text remark | No la publiquen
                note text remark | Number not public
                note text remark | NB: do not publish
                note text remark | Do not publish tel.
                note remark      | This is Sarah's private mobile
                note text remark | No compartir con usuarias
                note remark      | Ring for the link to our online room; please do not share it.
                note remark      | A helpline for staff of Northshire Council. For internal use only.
                note remark      | The meeting place is told by phone: do not share it.
                note remark      | Listen. Believe. Do not share.
                remark           | DNP
                remark           | Awaiting permission to publish
                remark           | No consent to publish
                remark           | Number is for agencies only
                remark           | Not for the public
                nowhere          | What you tell us is confidential, not passed on, and never written down.
                nowhere          | Free and anonymous. What you say stays here, never passed on.
                nowhere          | The address of the house is secret, and never given out.
                nowhere          | Posts are anonymous, never published.
                nowhere          | Please don't post this number on social media
                nowhere          | The refuge's number is not published; call this helpline
                nowhere          | We ring from: private number
                nowhere          | Número privado: somos nosotras
                nowhere          | We do not publish the phone number of the shelter; this line will tell you.
                nowhere          | Don't list the number under its real name.
                nowhere          | Confidential line, open to all
                nowhere          | Confidential email, read by one person
                nowhere          | Confidential service
                nowhere          | Confidential line
                nowhere          | Withheld number? We answer it all the same.
                nowhere          | For professionals who work with children. Not for the general public.
                nowhere          | We always ask before we publish anything.
                nowhere          | Book by phone, not on the website.
                nowhere          | No publicar la dirección
                nowhere          | No subir fotos a la web
            """)
    void wordsCountWhereTheyCanOnlyBeAnOrder(String where, String words) {
        List<String> counted = Stream.of("note", "text", "remark")
                .filter(place -> marks(place, words).isPresent())
                .toList();

        assertThat(counted).isEqualTo(where.equals("nowhere") ? List.of() : List.of(where.split(" ")));
    }

    private static Optional<String> marks(String place, String words) {
        return switch (place) {
            case "note" -> ContactMarks.in(words);
            case "text" -> ContactMarks.inText(words);
            default -> ContactMarks.inRemark(words);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do not publish this ",
                "number number ",
                "please strictly ",
                "not to be ",
                "no publicar el ",
                "internal internal ",
                "direct mobile home work "
            })
    void aTextOfAnyLengthIsLookedThrough(String words) {
        assertThat(ContactMarks.inRemark(words.repeat(20_000) + "vainly")).isEmpty();
    }
}
