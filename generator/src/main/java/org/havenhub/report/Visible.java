package org.havenhub.report;

/**
 * Text of an author as a terminal or a page can show it. What would not be seen, or would change how the rest is seen (control
 * characters, writing direction overrides), becomes a sign that is seen; everything else stays as it is.
 */
final class Visible {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE_PICTURE = 0x2421;

    private Visible() {}

    /** A text of one or more lines: line ends stay. */
    static String text(String text) {
        return text.lines().map(Visible::line).reduce((a, b) -> a + "\n" + b).orElse("");
    }

    /** A text of one line: a line end is shown as a sign. */
    static String line(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().forEach(codePoint -> shown.append(sign(codePoint)));
        return shown.toString();
    }

    /** A text of one line in which blanks that only look like a space are signs too: else two lines could look the same. */
    static String lineWithBlanks(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints()
                .forEach(codePoint -> shown.append(
                        codePoint != ' ' && Character.getType(codePoint) == Character.SPACE_SEPARATOR
                                ? escape(codePoint)
                                : sign(codePoint)));
        return shown.toString();
    }

    /** One code point as it is shown. */
    static String sign(int codePoint) {
        if (codePoint < 0x20) {
            return Character.toString(CONTROL_PICTURES + codePoint);
        }
        if (codePoint == 0x7F) {
            return Character.toString(DELETE_PICTURE);
        }
        return isHarmless(codePoint) ? Character.toString(codePoint) : escape(codePoint);
    }

    private static String escape(int codePoint) {
        return "\\u%04X".formatted(codePoint);
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> isJoinerOrMark(codePoint);
            default -> true;
        };
    }

    /** Persian words and family emoji need joiners, Arabic and Hebrew texts need direction marks. */
    private static boolean isJoinerOrMark(int codePoint) {
        return (codePoint >= 0x200C && codePoint <= 0x200F) || codePoint == 0x61C || codePoint == 0xAD;
    }
}
