package org.havenhub.resource;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Letters in a number that look like digits: the O for a zero, the I and the small L for a one. */
final class Lookalikes {

    /** No letter but these, and a digit on one side at least. */
    private static final Pattern AMONG_DIGITS =
            Pattern.compile("(?<![\\p{L}])(?:(?<=[0-9])[OoIl]+(?!\\p{L})|[OoIl]+(?=[0-9]))");

    private Lookalikes() {}

    /** The text with digits in their place, which may not be what was meant; empty if there are no such letters. */
    static Optional<String> asDigits(String text) {
        String digits = AMONG_DIGITS.matcher(text).replaceAll(Lookalikes::asDigits);
        return digits.equals(text) ? Optional.empty() : Optional.of(digits);
    }

    private static String asDigits(MatchResult letters) {
        return letters.group().replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
    }

    /** What to write, if it is so. */
    static String hint(String digits) {
        return "There is a letter among the digits that looks like one: O, I or l. If a zero or a one is meant, write: "
                + digits;
    }
}
