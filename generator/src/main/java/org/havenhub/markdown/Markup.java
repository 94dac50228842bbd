package org.havenhub.markdown;

/** Writes text into HTML so that it stays text. */
final class Markup {

    /** Takes the place of characters that HTML does not allow. */
    private static final char REPLACEMENT = '\uFFFD';

    private Markup() {}

    /** Escapes for content and for attribute values in double quotes. */
    static void escape(CharSequence text, StringBuilder out) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                out.append(text, from, at);
                escape(text, at, out);
                from = at + 1;
            }
        }
        out.append(text, from, text.length());
    }

    /** Nearly all of a text is: such stretches are copied whole. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~' && c != '&' && c != '<' && c != '>' && c != '"';
    }

    private static void escape(CharSequence text, int at, StringBuilder out) {
        char c = text.charAt(at);
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(isAllowed(text, at) ? c : REPLACEMENT);
        }
    }

    private static boolean isAllowed(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < 0x7F) {
            return c >= ' ' || c == '\n' || c == '\t';
        }
        if (Character.isSurrogate(c)) {
            return isPaired(text, at);
        }
        return c >= 0xA0 && c < 0xFFFE;
    }

    private static boolean isPaired(CharSequence text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
