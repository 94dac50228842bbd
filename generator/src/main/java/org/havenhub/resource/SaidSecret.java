package org.havenhub.resource;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.havenhub.language.LocalText;

/**
 * Tells whether a text says of an address that it is secret, as people write it who do not know of the field for that. What callers
 * say being confidential, or their own addresses, is something else, and so is a Secret Lane.
 */
public final class SaidSecret {

    private static final String SECRET =
            "(?:confidential|secret|undisclosed|withheld|confidencial|secret[oa]|reservad[oa])";

    private static final String NEVER_TELL =
            "(?:(?:please )?(?:do not|don['’]t|never) (?:publish|share|print|disclose|give out|pass on)"
                    + "|not (?:to be|for) (?:published|shared|printed|disclosed|publication)"
                    + "|no (?:se )?(?:publicar|publi(?:que[ns]?|ques)|difundir|difund(?:a|an|as)|compartir|compart(?:a|an|as)"
                    + "|divulgar|divulgu(?:e|en|es)|debe (?:publicarse|difundirse|compartirse)))";

    private static final String CALLED_SECRET =
            "\\s*(?:(?:strictly|highly|kept|this is|it is|es|address|location|dirección|the address is"
                    + "|la dirección es)[ :]+)*(?:" + SECRET + "(?: address| location)?|" + NEVER_TELL + ")\\s*";

    /** In place of the address, or behind it in brackets, a comma or a dash. */
    private static final Pattern BESIDE = ignoringCase("^" + CALLED_SECRET + "(?:$|[:;–—!]|\\s-)"
            + "|(?:[(\\[,;:.–—]|\\s-)" + CALLED_SECRET + "(?:$|[)\\],;.–—!]|\\s-)");

    /** Of somebody else's address nothing is published. */
    private static final String PLACE =
            "(?<!\\b(?:your|their|his|her|caller['’]?s['’]?|tu|tus|su|sus|vuestra)\\b[^.!?;]{0,30})"
                    + "\\b(?:address(?:es)?|location|whereabouts|dirección|ubicación|domicilio)\\b";

    /** A few words between two others, none of which turns the sentence round. */
    private static final String FEW = "(?: (?!(?:not?|never|longer|ya)\\b)[\\p{L}'’]+){0,3}?";

    private static final String IS =
            "(?:is|are|must be|must stay|must remain|has to stay|should be|should stay|stays|remains|es|está"
                    + "|se mantiene|permanece|debe ser|tiene que ser)";

    /** In a sentence. */
    private static final Pattern IN_WORDS = ignoringCase("(?:"
            + String.join(
                    "|",
                    PLACE + FEW + " " + IS + FEW + " " + SECRET,
                    PLACE + " ?: ?" + SECRET,
                    PLACE + " " + SECRET,
                    PLACE + "[^.!?;]{0,30} " + IS + FEW
                            + " not (?:to be|for) (?:published|shared|printed|disclosed|publication)",
                    PLACE
                            + "[^.!?;]{0,30} (?:must|may|can|should) ?(?:not|never) be (?:published|shared|printed|disclosed)",
                    "\\b(?:confidential|secret|undisclosed) (?:address|location)",
                    "\\bkeeps? (?:our|the|this|its) (?:address|location|whereabouts)" + FEW
                            + " (?:confidential|secret)",
                    "\\b(?:dirección|ubicación|domicilio) en secreto",
                    "\\b" + NEVER_TELL
                            + "(?: (?:our|the|this|its|la|el|esta|este|nuestra|nuestro))? (?:address|location|whereabouts|dirección|ubicación"
                            + "|domicilio)")
            + ")\\b");

    private SaidSecret() {}

    /** Whether a part of an address says so of itself. */
    static boolean inAddress(String part) {
        return BESIDE.matcher(part).find() || inWords(part);
    }

    /** Whether a note or a summary says so of an address. */
    public static boolean inWords(LocalText text) {
        return StreamSupport.stream(text.all().spliterator(), false).anyMatch(SaidSecret::inWords);
    }

    public static boolean inWords(Optional<LocalText> text) {
        return text.filter(SaidSecret::inWords).isPresent();
    }

    public static boolean inWords(String text) {
        return IN_WORDS.matcher(text.replaceAll("\\s+", " ")).find();
    }

    private static Pattern ignoringCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
