package org.havenhub.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the name of a column says of keeping something private, in English and Spanish. Those that say of an
 * address that it is secret are understood.
 */
final class PrivateColumn {

    private static final String PLACE = "(?:address|location|direccion|ubicacion|domicilio)(?:es)?";

    private static final String KEPT = "(?:confidential|private|secret|confidencial|privad[oa]|secret[oa])";

    /** Words that say so of an address, and may say something else where no address is named. */
    private static final String KEPT_PLACE = "(?:" + KEPT
            + "|hidden|undisclosed|withheld|protected|not public|not published|not to be published|unpublished"
            + "|do not (?:publish|share|show)|ocult[oa]|reservad[oa]|protegid[oa]|no public[oa]|no publicar)";

    private static final String TO_KEEP =
            "(?:hide|withhold|(?:do not|don t|never) (?:publish|share|show|print|list|post|disclose)"
                    + "|ocultar|esconder|no (?:publicar|mostrar|difundir|divulgar|compartir))";

    private static final String ARTICLE = "(?:(?:the|la|su|el|this|our|esta|nuestra) )?";

    private static final Pattern WITH_PLACE = Pattern.compile("(?:is |es )?" + ARTICLE
            + "(?:(?:keep |kept |mantener )?" + ARTICLE + PLACE + " (?:is |es |kept |to be kept |en )?" + KEPT_PLACE
            + "|" + KEPT_PLACE + " " + PLACE + "|" + TO_KEEP + " " + ARTICLE + PLACE + ")");

    private static final Pattern WITHOUT_PLACE = Pattern.compile("(?:is |es |keep |kept )?" + KEPT);

    /** What many write behind the question, for the answer. */
    private static final Pattern ANSWERS =
            Pattern.compile(" (?:yes no|y n|yes|si no|s n|si|true false|verdadero falso|x)$");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PrivateColumn() {}

    /** Whether it says of the address in a row that it is secret. */
    static boolean keepsAddress(String name) {
        return namesPlace(name) || isBare(name);
    }

    /** Whether it says so without naming the address: it may be the whole row that is meant. */
    static boolean isBare(String name) {
        return WITHOUT_PLACE.matcher(question(name)).matches();
    }

    private static boolean namesPlace(String name) {
        return WITH_PLACE.matcher(question(name)).matches();
    }

    private static String question(String name) {
        return ANSWERS.matcher(plain(name)).replaceAll("");
    }

    /** Words in small letters without accents and signs: {@code isPrivate} and {@code is_private?} are {@code is private}. */
    private static String plain(String name) {
        String words = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        String letters = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return NO_LETTERS.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
