package org.havenhub.yaml;

import java.util.List;
import java.util.Random;

/** Texts with mistakes at random: of pieces that mean something in YAML, or that nobody sees. */
public final class Broken {

    private static final List<String> PIECES = List.of(
            " ", "  ", "\n", "\n  ", "\t", ":", ": ", "- ", "-", "#", " #", "\"", "'", "[", "]", "{", "}", ",", "&a",
            "*a", "!", "!!str ", "|", ">", "%", "@", "`", "?", "? ", "---\n", "...\n", "<<: ", "\\", "“", "”", "：",
            "— ", "\u00A0", "\u200B", "\u202E", "\uFEFF", "\u0000", "\u0085", "\u2028", "😀", "\uD83D", "\uDE00", "a",
            "name", "name: x", "é");

    private Broken() {}

    /** A text with up to six stretches replaced. */
    public static String variantOf(String text, Random random) {
        StringBuilder variant = new StringBuilder(text);
        for (int mistakes = random.nextInt(6); mistakes >= 0; mistakes--) {
            int start = random.nextInt(variant.length());
            int end = Math.min(variant.length(), start + random.nextInt(4));
            variant.replace(start, end, piece(random));
        }
        return variant.toString();
    }

    /** A text of nothing but such pieces. */
    public static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(40); pieces >= 0; pieces--) {
            text.append(piece(random));
        }
        return text.toString();
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }
}
