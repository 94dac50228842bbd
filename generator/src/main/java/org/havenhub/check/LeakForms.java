package org.havenhub.check;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The forms in which a value is looked for.
 *
 * @param words letters and digits, as in a {@link LeakText}
 * @param numbers the ends of telephone numbers, which stay the same whatever code stands before them
 * @param encoded to be looked for in the text as it is
 */
record LeakForms(List<String> words, List<String> numbers, List<String> encoded) {

    /** Fewer letters and digits than this say nothing: a country's code, the number of a house. */
    private static final int FEWEST = 4;

    /** Where a sign is a word or half a word. */
    private static final int FEWEST_SIGNS = 2;

    /** A part of an address that says something by itself has a number in it. */
    private static final Pattern TELLING_PART = Pattern.compile("(?=.*\\p{Nd})(?=.*\\p{L}).{6,}");

    private static final Pattern PARTS = Pattern.compile("[,;\\n]");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[- .()\\p{Nd}]{3,}");
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 9;

    /** From this many digits on, a number is known by its end. */
    static final int FEWEST_ENDING = 8;

    private static final int FEWEST_ENCODED = 8;

    static LeakForms of(String value) {
        List<String> words = Stream.concat(
                        Stream.of(value),
                        PARTS.splitAsStream(value).map(String::strip).filter(TELLING_PART.asMatchPredicate()))
                .map(part -> LeakText.of(part).run())
                .filter(LeakForms::isTelling)
                .distinct()
                .toList();
        List<String> numbers = NUMBER.matcher(value)
                .results()
                .map(number -> LeakText.of(number.group()).run())
                .filter(digits -> digits.length() >= FEWEST_DIGITS)
                .map(digits -> digits.substring(Math.max(0, digits.length() - MOST_DIGITS)))
                .toList();
        return new LeakForms(words, numbers, words.isEmpty() ? List.of() : base64(value));
    }

    Stream<String> all() {
        return Stream.of(words, numbers, encoded).flatMap(List::stream);
    }

    /** Whether a form is a word that many texts have: the name of a town. */
    static boolean isOneWord(String form, LeakText value) {
        return value.run().equals(form)
                && value.starts().cardinality() == 2
                && form.chars().noneMatch(Character::isDigit);
    }

    /** Whether words of this script stand side by side without blanks, or grow at their ends. */
    static boolean isLoose(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, ARABIC, HEBREW -> true;
            default -> false;
        };
    }

    private static boolean isTelling(String run) {
        int fewest = run.chars().anyMatch(LeakForms::isLoose) ? FEWEST_SIGNS : FEWEST;
        return run.length() >= fewest;
    }

    /** Base64 depends on where in its group of three bytes a value begins; the letters at both ends also on its neighbours. */
    private static List<String> base64(String value) {
        return IntStream.range(0, 3)
                .mapToObj(before -> base64(value, before))
                .filter(own -> own.length() >= FEWEST_ENCODED)
                .toList();
    }

    private static String base64(String value, int before) {
        byte[] bytes = ("\0".repeat(before) + value).getBytes(StandardCharsets.UTF_8);
        String code = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        return code.substring(before == 0 ? 0 : before + 1, code.length() - 1);
    }
}
