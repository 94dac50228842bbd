package org.havenhub.resource;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.havenhub.resource.Cost.Telephone;

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
 * @param freeFrom the telephones from which a call of it is known to cost nothing in the country of the hub
 */
public record PhoneNumber(String typed, Optional<String> dialled, Set<Telephone> freeFrom) {

    static final String NUMBER = "[+*#0-9(][0-9 \u00A0().*#/–-]*+";

    private static final Pattern PLAIN =
            Pattern.compile(NUMBER + "(?:,? *(?:extension|ext|x)\\.? *[0-9]{1,8})?", Pattern.CASE_INSENSITIVE);

    public PhoneNumber {
        freeFrom = Set.copyOf(freeFrom);
    }

    /** A number of a country, unless it begins with a plus sign. A text that is none, or that no telephone can dial, stays a text. */
    public static PhoneNumber of(String typed, Optional<String> country) {
        return isPlain(typed) ? of(typed, DialPlan.of(country).look(typed)) : undialled(typed);
    }

    static PhoneNumber of(String typed, DialPlan.Answer answer) {
        Set<Telephone> freeFrom = switch (answer.worth()) {
            case FREE_FROM_ALL -> Set.of(Telephone.LANDLINE, Telephone.MOBILE);
            case TOLL_FREE -> Set.of(Telephone.LANDLINE);
            default -> Set.of();
        };
        return new PhoneNumber(typed, answer.dialled(), freeFrom);
    }

    static PhoneNumber undialled(String typed) {
        return new PhoneNumber(typed, Optional.empty(), Set.of());
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
