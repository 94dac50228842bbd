package org.havenhub.quiet;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.havenhub.language.SpelledLetters;

/**
 * A text as its words, in small letters without marks, each with its place in the text. Scripts that put no space between words have a
 * word for each letter.
 *
 * @param text as it was written
 */
record FoldedText(String text, List<Word> words) {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Marks over and under these letters are left out by many who write them; in other scripts they are vowels. */
    private static final Set<UnicodeScript> WITH_SPARE_MARKS = EnumSet.of(
            UnicodeScript.INHERITED,
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW);

    /** Arabic letters that many write for one another, and the stroke that lengthens a word. */
    private static final Map<Integer, String> ALIKE = Map.of((int) 'ى', "ي", (int) 'ة', "ه", (int) 'ـ', "");

    /** Parts words though nobody sees it. */
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    static FoldedText of(String text) {
        return of(text, false);
    }

    /** With a word for each hump of a written one: {@code RapeCrisis} has two. */
    static FoldedText ofHumps(String text) {
        return of(text, true);
    }

    private static FoldedText of(String text, boolean humps) {
        List<Word> words = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        int start = 0;
        int end = 0;
        int before = ' ';
        boolean alone = false;
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (!isInvisible(sign) && (alone ? !isMark(sign) : !goesOn(sign))) {
                add(words, start, end, letters);
            } else if (humps && Character.isLowerCase(before) && Character.isUpperCase(sign)) {
                add(words, start, end, letters);
            }
            if (isPartOfWord(sign)) {
                start = letters.isEmpty() ? at : start;
                alone = letters.isEmpty() ? isWordOfItsOwn(sign) : alone;
                letters.append(folded(sign));
                end = next;
            }
            before = sign;
            at = next;
        }
        add(words, start, end, letters);
        return new FoldedText(text, List.copyOf(words));
    }

    /** What stands in the text between a word and the next. */
    String gapAfter(int word) {
        return text.substring(words.get(word).end(), words.get(word + 1).start());
    }

    private static void add(List<Word> words, int start, int end, StringBuilder letters) {
        if (!letters.isEmpty()) {
            words.add(new Word(start, end, letters.toString()));
            letters.setLength(0);
        }
    }

    private static String folded(int sign) {
        if (sign < 128) {
            return Character.toString(Character.toLowerCase(sign));
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(part -> !isSpareMark(part))
                .forEach(part -> folded.append(ALIKE.getOrDefault(part, SpelledLetters.of(part))));
        return folded.toString();
    }

    private static boolean goesOn(int sign) {
        return isPartOfWord(sign) && !isWordOfItsOwn(sign);
    }

    private static boolean isPartOfWord(int sign) {
        return Character.isLetterOrDigit(sign) || isMark(sign);
    }

    private static boolean isWordOfItsOwn(int sign) {
        return Character.isLetter(sign) && WITHOUT_SPACES.contains(UnicodeScript.of(sign));
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSpareMark(int sign) {
        return isMark(sign) && WITH_SPARE_MARKS.contains(UnicodeScript.of(sign));
    }

    /** Soft hyphens and the like: they part no words. */
    private static boolean isInvisible(int sign) {
        return Character.getType(sign) == Character.FORMAT && sign != ZERO_WIDTH_SPACE;
    }

    /**
     * @param start in the text
     * @param end in the text
     * @param letters folded
     */
    record Word(int start, int end, String letters) {}
}
