package org.havenhub.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the name of a column says of keeping something private, in English and Spanish. The names that people give to such columns
 * have no end: those that say of an address that it is secret are understood, and others that speak of privacy are known as such, so
 * that nobody's wish gets lost with the column.
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

    private static final Pattern ABOUT_PRIVACY = Pattern.compile(List.of(
                    "privat(?:e|ely)|privacy|privad[oa]s?|privacidad",
                    "confidential(?:ity|ly)?|confidencial(?:es|idad)?",
                    "hid(?:e|den)|ocult[oa]s?|ocultar|esconder|escondid[oa]s?",
                    "internal(?:ly)?|intern[oa]s?|staff only|for staff|solo (?:el )?personal",
                    "secret(?:s|ly|[oa]s?)?|undisclosed|withh(?:old|eld)|reservad[oa]s?|restricted|restringid[oa]s?",
                    "(?:un)?publish(?:ed|ing|able)?|publicar(?:se)?|publicad[oa]s?|publicable|publicamos|se publica",
                    "(?:not|non|make|is|no|es|hacer) public[oa]?|" + PLACE + " public[oa]?|public " + PLACE,
                    "unlisted|visib(?:le|ility|ilidad)|sensitive|embargo(?:ed)?")
            .stream()
            .collect(Collectors.joining("|", "\\b(?:", ")\\b|^public[oa]?$")));

    /** A page that every organisation has, and no wish of anybody. */
    private static final Pattern STATEMENT =
            Pattern.compile("privacy (?:policy|notice|statement)|(?:politica|aviso) de privacidad");

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

    /** Whether it has to do with privacy in any way. */
    static boolean isAboutPrivacy(String name) {
        String plain = STATEMENT.matcher(plain(name)).replaceAll("");
        return keepsAddress(name) || ABOUT_PRIVACY.matcher(plain).find();
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
