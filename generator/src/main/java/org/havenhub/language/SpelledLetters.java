package org.havenhub.language;

import java.util.Map;

/** Letters that Unicode does not take apart (NFKD), though people who lack them on their keyboard type others. */
public final class SpelledLetters {

    private static final Map<Integer, String> SPELLED = Map.of(
            (int) 'ß', "ss", (int) 'ł', "l", (int) 'ø', "o", (int) 'đ', "d", (int) 'ı', "i", (int) 'æ', "ae", (int) 'œ',
            "oe");

    private SpelledLetters() {}

    /** What is typed for a small letter: {@code ss} for {@code ß}; the letter itself if it is no such one. */
    public static String of(int letter) {
        return SPELLED.getOrDefault(letter, Character.toString(letter));
    }
}
