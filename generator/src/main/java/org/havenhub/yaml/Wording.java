package org.havenhub.yaml;

/** Parts of messages. */
final class Wording {

    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 200;

    private Wording() {}

    static String spaces(int count) {
        return count == 1 ? "1 space" : count + " spaces";
    }

    /** Tells where a line begins. */
    static String begin(int column) {
        return column == 0
                ? "Begin the line at the very left, without a space."
                : "Begin the line with " + spaces(column) + ".";
    }

    /** Tells where else a line may have been meant to begin. */
    static String orBegin(int column) {
        return column == 0
                ? "If it belongs to another group above, begin it at the very left, without a space."
                : "If it belongs to another group above, begin it with " + spaces(column) + ".";
    }

    /** What an author typed, cut if it is too long for a message; the excerpt shows the whole. */
    static String shortened(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** A line to type, cut if it is very long. */
    static String cut(String line) {
        return line.length() <= LONGEST_LINE
                ? line
                : line.substring(0, LONGEST_LINE).strip() + "…";
    }
}
