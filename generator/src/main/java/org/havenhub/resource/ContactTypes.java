package org.havenhub.resource;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.FieldTypes;
import org.havenhub.yaml.Given;
import org.havenhub.yaml.Shape;

/** The sorts of values by which somebody is reached. Every one is kept exactly as typed. */
final class ContactTypes {

    /** What JavaScript reads too: a number, perhaps with a word and the digits of an extension. */
    private static final String SHAPE = "[+*#0-9(][0-9 \u00A0().*#/–-]*(,? *[A-Za-z]+\\.? *[0-9]{1,8})?";

    private static final Pattern DAMAGED = Pattern.compile("[0-9][0-9.,]*[eE]\\+?[0-9]+");

    private ContactTypes() {}

    /** A telephone number: an ordinary one, a short code, a star code, perhaps with an extension. */
    static FieldType<String> number() {
        return new FieldType<>(
                new Shape.Line("a telephone number such as \"0808 157 0123\"", SHAPE),
                given -> given.text().flatMap(text -> number(text, given)));
    }

    /** A text that may hold a number. */
    static FieldType<String> instruction() {
        return new FieldType<>(
                FieldTypes.text().shape(),
                given -> given.text().flatMap(text -> isDamaged(text) ? damaged(given) : Optional.of(text)));
    }

    /** A mail address. */
    static FieldType<String> mail() {
        return new FieldType<>(
                new Shape.Line("a mail address such as talk@example.org", MailAddress.SHAPE),
                given -> given.text().flatMap(text -> mail(text, given)));
    }

    private static Optional<String> number(String text, Given given) {
        if (isDamaged(text)) {
            return damaged(given);
        }
        if (PhoneNumber.isPlain(text) || NumberReader.isDecimal(text)) {
            return Optional.of(text);
        }
        return given.wrong(
                ResourceRules.BAD_NUMBER, given.shown() + " is no number that a telephone can dial.", remedy(text));
    }

    private static String remedy(String text) {
        String plain = inPlainDigits(text).replaceFirst("^(?i)tel: *", "");
        Optional<String> meant = Lookalikes.asDigits(plain).filter(PhoneNumber::isPlain);
        if (meant.isPresent()) {
            return Lookalikes.hint('"' + meant.get() + '"');
        }
        String dialled = DialPlan.withoutLetters(plain);
        return !dialled.equals(text) && PhoneNumber.isPlain(dialled)
                ? "Write: \"" + dialled + "\""
                : "Write digits only, as they are dialled. Words about the call belong into the field note.";
    }

    /** Telephones know the digits 0 to 9 alone. */
    private static String inPlainDigits(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isDamaged(String text) {
        return DAMAGED.matcher(text).matches();
    }

    private static Optional<String> damaged(Given given) {
        return given.wrong(
                ResourceRules.DAMAGED_NUMBER,
                given.shown() + " is what a spreadsheet makes of a long number. The number itself is lost.",
                "Look the number up again and type it in quotes.");
    }

    private static Optional<String> mail(String text, Given given) {
        if (MailAddress.is(text)) {
            return Optional.of(text);
        }
        String address = text.toLowerCase(Locale.ROOT).startsWith("mailto:") ? text.substring(7) : text;
        String message = given.shown() + " is no mail address.";
        return !address.equals(text) && MailAddress.is(address)
                ? given.wrongFor(address, ResourceRules.BAD_EMAIL, message)
                : given.wrong(
                        ResourceRules.BAD_EMAIL, message, "Write the address alone, for example talk@example.org.");
    }
}
