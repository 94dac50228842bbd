package org.havenhub.check;

/** What would make a browser read other letters than those that are read here: quotation marks and brackets among them. */
final class OtherLetters {

    private OtherLetters() {}

    static boolean areCalledIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' && isSwitch(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** They call another set of letters in the encodings that have several; nobody sees them, and some readers leave them out. */
    private static boolean isSwitch(char sign) {
        return sign == 0 || sign == 0x0E || sign == 0x0F || sign == 0x1B;
    }

    /** Whether a file that says so of itself is in another encoding than that of Haven. */
    static boolean isMeantBy(String encoding) {
        return !encoding.strip().equalsIgnoreCase("utf-8");
    }
}
