package org.havenhub.markdown;

/**
 * Counts words as they are read, piece by piece. A word is what stands between blanks and holds a letter or a digit; in
 * scripts that are written without blanks every ideograph counts.
 */
final class WordCount {

    private int count;
    private boolean inWord;

    void read(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || Character.isWhitespace(c) || c == '\u00A0') {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                count++;
                inWord = !Character.isIdeographic(c);
            }
        }
    }

    /** Ends the current word, as the end of a paragraph does. */
    void end() {
        inWord = false;
    }

    int count() {
        return count;
    }
}
