package org.havenhub.report;

import java.util.Optional;

/**
 * The line of a problem as a person is shown it, in three parts: tabs opened, invisible characters made visible, a very long
 * line cut round the place.
 *
 * @param marked what is underlined; may be empty
 */
record Excerpt(String before, String marked, String after) {

    /** A line up to this many UTF-16 units is shown whole. */
    private static final int WHOLE = 120;

    /** How much of a cut line is shown before the place. */
    private static final int LEAD = 40;

    private static final int TAB = 4;

    /** Empty where there is no line to show. */
    static Optional<Excerpt> of(Place place) {
        String line = place.excerpt();
        if (line.isBlank()) {
            return Optional.empty();
        }
        int start = clamp(place.column() - 1, 0, line.length());
        int end = clamp(start + place.length(), start, line.length());
        return Optional.of(line.length() <= WHOLE ? whole(line, start, end) : cut(line, start, end));
    }

    String line() {
        return before + marked + after;
    }

    /** Spaces, then as many carets as the marked part is wide. */
    String caret() {
        return " ".repeat(Width.of(before)) + "^".repeat(Math.max(1, Width.of(marked)));
    }

    private static Excerpt cut(String line, int start, int end) {
        int from = characterStart(line, clamp(start - LEAD, 0, line.length() - WHOLE));
        int to = characterStart(line, Math.min(from + WHOLE, line.length()));
        Excerpt inside = whole(line.substring(from, to), start - from, Math.min(end, to) - from);
        return new Excerpt(
                (from > 0 ? "…" : "") + inside.before, inside.marked, inside.after + (to < line.length() ? "…" : ""));
    }

    private static Excerpt whole(String line, int start, int end) {
        String before = shown(line.substring(0, start), 0);
        String marked = shown(line.substring(start, end), Width.of(before));
        return new Excerpt(before, marked, shown(line.substring(end), Width.of(before + marked)));
    }

    private static String shown(String part, int column) {
        StringBuilder shown = new StringBuilder(part.length());
        int at = column;
        for (int codePoint : part.codePoints().toArray()) {
            String sign = codePoint == '\t' ? " ".repeat(TAB - at % TAB) : Visible.sign(codePoint);
            shown.append(sign);
            at += Width.of(sign);
        }
        return shown.toString();
    }

    /** The index itself, or one less if it would part a surrogate pair. */
    private static int characterStart(String line, int index) {
        boolean parts = index > 0
                && index < line.length()
                && Character.isSurrogatePair(line.charAt(index - 1), line.charAt(index));
        return parts ? index - 1 : index;
    }

    private static int clamp(int value, int least, int most) {
        return Math.max(least, Math.min(value, most));
    }
}
