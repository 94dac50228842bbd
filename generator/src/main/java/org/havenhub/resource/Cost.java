package org.havenhub.resource;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;

/**
 * What it costs to make contact, in the words of authors: the same for all, or other costs from other telephones. The words for
 * {@code free} are understood.
 *
 * <pre>{@code
 * cost: free
 * cost: {landline: free, mobile: 12p a minute}
 * }</pre>
 *
 * @param byTelephone in the order of the constants; empty if it is the same for all
 * @param forAll the cost for all; empty if there is one for each telephone
 */
public record Cost(Map<Telephone, LocalText> byTelephone, LocalText forAll) {

    /** Where somebody calls from. In YAML in lower case. */
    public enum Telephone {
        LANDLINE,
        MOBILE,
        PAYPHONE,
        ABROAD
    }

    /** What readers call from. */
    private static final Set<Telephone> OF_CALLS = EnumSet.of(Telephone.LANDLINE, Telephone.MOBILE);

    private static final Set<Telephone> OF_TEXTS = EnumSet.of(Telephone.MOBILE);

    private static final Language ENGLISH = new Language("en");

    /** As people write it who keep a hub in another language. */
    private static final Set<String> FREE = Set.of(
            "free",
            "free of charge",
            "no charge",
            "no cost",
            "gratis",
            "sin coste",
            "sin costo",
            "gratuito",
            "gratuita",
            "gratuit",
            "gratuite",
            "kostenlos",
            "مجاني",
            "مجانية",
            "مجانا",
            "مجانًا");

    public Cost {
        byTelephone = byTelephone.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(byTelephone));
    }

    public static Cost same(LocalText text) {
        return new Cost(Map.of(), text);
    }

    static Cost of(Map<Telephone, LocalText> byTelephone) {
        return new Cost(byTelephone, LocalText.EMPTY);
    }

    /** Whether a way is known to cost nothing from each telephone that is usual for it. What nobody has named may cost something. */
    public boolean isFree(Contact way) {
        return byTelephone.isEmpty() ? isFree(forAll) : byTelephone.keySet().containsAll(usual(way)) && isFreeAsNamed();
    }

    /** Whether it is not known from every usual telephone, and either costs nothing as far as it is known or is known from none of them. */
    public boolean isPartlyKnown(Contact way) {
        Set<Telephone> usual = usual(way);
        return !byTelephone.isEmpty()
                && !byTelephone.keySet().containsAll(usual)
                && (isFreeAsNamed() || Collections.disjoint(byTelephone.keySet(), usual));
    }

    /** What readers are told: for each telephone that is usual or named, empty where nobody has said what it costs from there. */
    public Map<Telephone, LocalText> told(Contact way) {
        Map<Telephone, LocalText> told = new EnumMap<>(Telephone.class);
        if (!byTelephone.isEmpty()) {
            usual(way).forEach(telephone -> told.put(telephone, LocalText.EMPTY));
            told.putAll(byTelephone);
        }
        return told;
    }

    /** What a way to the help costs, as far as that follows from what the help costs. */
    static Optional<Cost> ofWay(Contact way, LocalText help) {
        if (way.telephone().isEmpty()) {
            return Optional.of(same(help));
        }
        Set<Telephone> freeFrom =
                way instanceof Contact.Call call && isFree(help) ? call.number().freeFrom() : Set.of();
        if (freeFrom.containsAll(OF_CALLS)) {
            return Optional.of(same(help));
        }
        return freeFrom.isEmpty()
                ? Optional.empty()
                : Optional.of(of(freeFrom.stream().collect(Collectors.toMap(from -> from, from -> help))));
    }

    /** Whether it is said to cost nothing from one telephone at least. */
    boolean isFreeFromSomewhere() {
        return isFree(forAll) || byTelephone.values().stream().anyMatch(Cost::isFree);
    }

    private boolean isFreeAsNamed() {
        return byTelephone.values().stream().allMatch(Cost::isFree);
    }

    /** Nobody sends a text from a landline. */
    private static Set<Telephone> usual(Contact way) {
        if (way instanceof Contact.Call || way instanceof Contact.Relay) {
            return OF_CALLS;
        }
        return way instanceof Contact.Text ? OF_TEXTS : Set.of();
    }

    /** Whether it is such a word alone: in English if there are English words, in every language otherwise. Others may have a condition. */
    public static boolean isFree(LocalText cost) {
        Stream<String> words = cost.has(ENGLISH)
                ? Stream.of(cost.in(ENGLISH, ENGLISH))
                : StreamSupport.stream(cost.all().spliterator(), false);
        return !cost.isEmpty()
                && words.allMatch(word -> FREE.contains(word.strip().toLowerCase(Locale.ROOT)));
    }
}
