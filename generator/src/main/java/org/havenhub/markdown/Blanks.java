package org.havenhub.markdown;

/** Blanks of every sort: those that keep words on one line are among them, and look like any other. */
final class Blanks {

    private Blanks() {}

    static boolean is(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** A text without those around it. */
    static String trimmed(String text) {
        int start = 0;
        while (start < text.length() && is(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
