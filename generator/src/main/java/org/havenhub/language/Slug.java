package org.havenhub.language;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Names that stand in web addresses: small letters without accents, digits, and single hyphens between them. */
public final class Slug {

    /** A regular expression that every slug matches. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    /** With more, a name is hard to read out, and long ones are refused by disks. */
    private static final int LONGEST = 60;

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slug() {}

    public static boolean isSlug(String text) {
        boolean afterHyphen = true;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean isHyphen = sign == '-';
            boolean fits = isHyphen ? !afterHyphen : (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
            if (!fits) {
                return false;
            }
            afterHyphen = isHyphen;
        }
        return !afterHyphen;
    }

    /** The nearest slug to a text, for example {@code cafe-noir} for {@code Café Noir}; empty if none can be made of it. */
    public static Optional<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    /** The same for a text in any script, for example {@code ryhan} for one in Arabic; of a long one, the first words. */
    public static Optional<String> ofAnyScript(String text) {
        return of(LATIN.transliterate(text).replaceAll("['`’]", "")).map(Slug::firstWords);
    }

    private static String firstWords(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end < 0 ? LONGEST : end);
    }
}
