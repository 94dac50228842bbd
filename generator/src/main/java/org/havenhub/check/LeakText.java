package org.havenhub.check;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.havenhub.language.SpelledLetters;

/**
 * A text as letters and digits alone, in small letters without marks, run together; and where its words begin. Invisible signs do
 * not part words, all other signs do.
 *
 * @param run the letters and digits
 * @param starts where a word begins; the end of the text counts as well
 * @param capitals which letters were capital ones
 */
record LeakText(String run, BitSet starts, BitSet capitals) {

    static LeakText of(CharSequence text) {
        StringBuilder run = new StringBuilder(text.length());
        BitSet starts = new BitSet(text.length());
        BitSet capitals = new BitSet(text.length());
        boolean apart = true;
        for (int at = 0; at < text.length(); ) {
            int sign = Character.codePointAt(text, at);
            at += Character.charCount(sign);
            int length = run.length();
            addTo(run, sign);
            if (run.length() > length) {
                starts.set(length, apart);
                capitals.set(length, Character.isUpperCase(sign));
                apart = false;
            } else {
                apart |= !isInvisible(sign);
            }
        }
        starts.set(run.length());
        return new LeakText(run.toString(), starts, capitals);
    }

    /** Whether what stands between two places of the run is made of whole words. */
    boolean hasWords(int from, int to) {
        return starts.get(from) && starts.get(to);
    }

    /** Whether the word at a place is written like a name. */
    boolean isCapital(int place) {
        return capitals.get(place);
    }

    /** Whether the last word before a place is written like a name, as far as its script can tell. */
    boolean endsLikeName(int place) {
        int start = starts.previousSetBit(place - 1);
        return capitals.get(start) || !Character.isLowerCase(run.charAt(start));
    }

    /** One after the other. */
    List<String> words() {
        return starts.stream()
                .filter(start -> start < run.length())
                .mapToObj(start -> run.substring(start, starts.nextSetBit(start + 1)))
                .toList();
    }

    /** Whether the number goes on after a place. */
    boolean hasDigitAt(int place) {
        return place < run.length() && Character.isDigit(run.charAt(place));
    }

    /** Whether the digits from a place on are one number, and not several side by side. */
    boolean isOneNumberAt(int place) {
        int next = place + 1;
        while (hasDigitAt(next) && !starts.get(next)) {
            next++;
        }
        return !hasDigitAt(next);
    }

    private static void addTo(StringBuilder run, int sign) {
        if (sign < 128) {
            if (Character.isLetterOrDigit(sign)) {
                run.append((char) Character.toLowerCase(sign));
            }
        } else if (Character.isDigit(sign)) {
            run.append(Character.digit(sign, 10));
        } else if (Character.isLetterOrDigit(sign)) {
            addLetters(run, sign);
        }
    }

    private static void addLetters(StringBuilder run, int sign) {
        Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> run.append(SpelledLetters.of(letter)));
    }

    private static boolean isInvisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
