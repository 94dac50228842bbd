package org.havenhub.site;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.havenhub.language.Slug;

/**
 * The names that audiences have in addresses. Two texts that differ in nothing but capitals and accents are one audience; two that come
 * out alike in Latin letters, as 男 and 南 do, are two, and the later one has a number.
 */
final class AudienceIds {

    /** Accents, and vowels that Arabic and Hebrew may leave out; but not what makes another sound of a Japanese one. */
    private static final String ACCENTS = "[\\p{Mn}&&\\p{IsInherited}&&[^\\u3099\\u309A]]+";

    private final Map<String, Optional<String>> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Empty for a text without a letter. */
    Optional<String> of(String words) {
        return ids.computeIfAbsent(
                plain(words), absent -> Slug.ofAnyScript(words).flatMap(this::free));
    }

    private Optional<String> free(String slug) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? slug : slug + "-" + number)
                .filter(taken::add)
                .findFirst();
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll(ACCENTS, "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
