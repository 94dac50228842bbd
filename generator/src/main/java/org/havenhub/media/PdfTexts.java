package org.havenhub.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in the objects of a PDF file that are not written as plain letters: in two bytes a letter, or in digits (ISO 32000-2, 7.3.4). */
final class PdfTexts {

    private static final Pattern DIGITS = Pattern.compile("(?<!<)<([0-9A-Fa-f\\s]{16,}+)>(?!>)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** In text of two bytes a letter, the first byte of most is a zero, as it is or as a number after a backslash. */
    private static final Pattern ZERO = Pattern.compile("\\\\000|\0");

    private PdfTexts() {}

    /** Them as plain letters, each on a line of its own, behind all that is written as it is. */
    static String in(String objects) {
        StringBuilder texts = new StringBuilder(objects);
        Matcher digits = DIGITS.matcher(objects);
        while (digits.find()) {
            texts.append('\n').append(letters(BLANKS.matcher(digits.group(1)).replaceAll("")));
        }
        return ZERO.matcher(texts).replaceAll("");
    }

    private static String letters(String digits) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i + 1 < digits.length(); i += 2) {
            letters.append((char) Integer.parseInt(digits, i, i + 2, 16));
        }
        return letters.toString();
    }
}
