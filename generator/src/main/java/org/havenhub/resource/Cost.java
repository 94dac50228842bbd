package org.havenhub.resource;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;

/** What authors write of the cost, in their own words. Those for {@code free} are understood. */
public final class Cost {

    private static final Language ENGLISH = new Language("en");

    /** As people write it who keep a hub in another language. */
    private static final Set<String> FREE = Set.of(
            "free",
            "gratis",
            "gratuito",
            "gratuita",
            "gratuit",
            "gratuite",
            "kostenlos",
            "مجاني",
            "مجانية",
            "مجانا",
            "مجانًا");

    private Cost() {}

    /** Whether it is such a word alone: in English if there are English words, in every language otherwise. Others may have a condition. */
    public static boolean isFree(LocalText cost) {
        Stream<String> words = cost.has(ENGLISH)
                ? Stream.of(cost.in(ENGLISH, ENGLISH))
                : StreamSupport.stream(cost.all().spliterator(), false);
        return !cost.isEmpty()
                && words.allMatch(word -> FREE.contains(word.strip().toLowerCase(Locale.ROOT)));
    }
}
