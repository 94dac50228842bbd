package org.havenhub.check;

import java.util.regex.Pattern;

/** What would make a browser read other letters than those that are read here: quotation marks and brackets among them. */
final class OtherLetters {

    /** They call another set of letters in the encodings that have several; nobody sees them, and some readers leave them out. */
    private static final Pattern SWITCH = Pattern.compile("[\\x00\\x0E\\x0F\\x1B]");

    private OtherLetters() {}

    static boolean areCalledIn(String text) {
        return SWITCH.matcher(text).find();
    }

    /** Whether a file that says so of itself is in another encoding than that of Haven. */
    static boolean isMeantBy(String encoding) {
        return !encoding.strip().equalsIgnoreCase("utf-8");
    }
}
