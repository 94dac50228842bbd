package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(ContactMarks.inRemark(words.repeat(20_000) + "in vain")).isEmpty();
    }
}
