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

    private static final String NUMBER = "[+*#0-9(][0-9 \u00A0().*#/–-]*+";
    private static final Pattern DIALLED =
            Pattern.compile(NUMBER + "(?:,? *(?:extension|ext|x)\\.? *[0-9]{1,8})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAMAGED = Pattern.compile("[0-9][0-9.,]*[eE]\\+?[0-9]+|[0-9]{6,}\\.0");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>:]+@[^\\s@<>]+\\.[^\\s@<>.]+");

    /** The limit of ITU-T E.164, without the digits that lead abroad. */
    private static final int MOST_DIGITS = 15;

    private ContactTypes() {}

    /** A telephone number: an ordinary one, a short code, a star code, perhaps with an extension. */
    static FieldType<String> number() {
        return new FieldType<>(
                new Shape.Line("a telephone number such as \"0808 157 0123\"", NUMBER + ".*"),
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
                new Shape.Line("a mail address such as talk@example.org", MAIL.pattern()),
                given -> given.text().flatMap(text -> mail(text, given)));
    }

    private static Optional<String> number(String text, Given given) {
        if (isDamaged(text)) {
            return damaged(given);
        }
        if (isTooLong(text)) {
            return given.wrong(
                    ResourceRules.BAD_NUMBER,
                    given.shown() + " has more than " + MOST_DIGITS + " digits, and no telephone number has.",
                    "Give each number a contact of its own.");
        }
        if (DIALLED.matcher(text).matches() && text.chars().anyMatch(Character::isDigit)) {
            return Optional.of(text);
        }
        return given.wrong(
                ResourceRules.BAD_NUMBER, given.shown() + " is no number that a telephone can dial.", remedy(text));
    }

    /** Two numbers in one value would be dialled as one. An extension is no part of the number. */
    private static boolean isTooLong(String text) {
        String number = text.replaceFirst("(?i)[,; ]*(extension|ext|x).*$", "").replaceAll("[^0-9]", "");
        return number.replaceFirst("^00", "").length() > MOST_DIGITS;
    }

    private static String remedy(String text) {
        String plain = inPlainDigits(text).replaceFirst("^(?i)tel: *", "");
        return !plain.equals(text) && DIALLED.matcher(plain).matches()
                ? "Write: \"" + plain + "\""
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
        if (MAIL.matcher(text).matches()) {
            return Optional.of(text);
        }
        String address = text.toLowerCase(Locale.ROOT).startsWith("mailto:") ? text.substring(7) : text;
        String hint = !address.equals(text) && MAIL.matcher(address).matches()
                ? "Write: " + address
                : "Write the address alone, for example talk@example.org.";
        return given.wrong(ResourceRules.BAD_EMAIL, given.shown() + " is no mail address.", hint);
    }
}
