package org.havenhub.resource;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number as readers see it, and as their telephone dials it.
 *
 * <pre>{@code
 * PhoneNumber.of("01632 960123", Optional.of("GB")).dialled();  // +441632960123
 * PhoneNumber.of("116 123", Optional.of("GB")).dialled();       // 116123
 * }</pre>
 *
 * @param typed exactly as typed
 * @param dialled digits, with a plus sign before them where that leads to the same line from everywhere, and a comma, which
 *     telephones wait at, before an extension; empty if a telephone shall not dial it by itself
 * @param tollFree whether those who call it pay nothing, by the list of its country
 */
public record PhoneNumber(String typed, Optional<String> dialled, boolean tollFree) {

    static final String NUMBER = "[+*#0-9(][0-9 \u00A0().*#/–-]*+";

    private static final Pattern PLAIN =
            Pattern.compile(NUMBER + "(?:,? *(?:extension|ext|x)\\.? *[0-9]{1,8})?", Pattern.CASE_INSENSITIVE);

    /** A number of a country, unless it begins with a plus sign. A text that is none, or that no telephone can dial, stays a text. */
    public static PhoneNumber of(String typed, Optional<String> country) {
        return isPlain(typed) ? of(typed, DialPlan.of(country).look(typed)) : undialled(typed);
    }

    static PhoneNumber of(String typed, DialPlan.Answer answer) {
        return new PhoneNumber(typed, answer.dialled(), answer.worth() == DialPlan.Worth.TOLL_FREE);
    }

    static PhoneNumber undialled(String typed) {
        return new PhoneNumber(typed, Optional.empty(), false);
    }

    /** Whether it is a number and no other words. */
    public boolean isPlain() {
        return isPlain(typed);
    }

    /** Whether what it leads to depends on where it is dialled: codes for the network mean the same to nobody. */
    public boolean dependsOnCountry() {
        return isPlain() && !typed.startsWith("+") && dialled.isPresent();
    }

    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && text.chars().anyMatch(Character::isDigit);
    }
}
