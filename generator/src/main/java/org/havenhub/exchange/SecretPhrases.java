package org.havenhub.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases by which people say in a text that the address beside it must not be known. Other than {@link SecretWords} they name the
 * address themselves: “in confidence” and “secret ballot” are about something else, and the texts of a table are about many things.
 */
final class SecretPhrases {

    private static final String PLACE = "(?:address(?:es)?|location|venue|whereabouts)";

    /** Not those of somebody else, nor of letters and websites. */
    private static final String OURS =
            "(?<!\\byour )(?<!mail )(?<!\\bweb )(?<!website )(?<!\\bip )(?<!['’]s )(?<!s['’] )(?<!\\btheir )" + PLACE;

    private static final String KEPT = "(?:confidential|secret|undisclosed|unpublished|withheld|hidden)";

    private static final String PUBLISHED =
            "(?:public|publi[sc]h?ed|publicly|disclosed|shared|revealed|released|advertised|listed|given out|for publication|known)";

    private static final String TO_PUBLISH =
            "(?:publish|share|disclose|give out|print|list|post|reveal|release|advertise|show)";

    private static final String DENIED = "(?<!\\bnot an? )(?<!\\bno )(?<!\\bnon[- ])";

    private static final String LINK = "(?: ?[:(–—-]+ ?| )";

    private static final String LUGAR = "(?:direcci[oó]n|ubicaci[oó]n|domicilio)";

    private static final String GUARDADO =
            "(?:confidencial|secret[oa]|reservad[oa]|protegid[oa]|ocult[oa]|privad[oa]|no p[uú]blic[oa])";

    private static final String PUBLICAR = "(?:publi(?:car?|quen?|camos)|divulg(?:ar?|uen?)|difund(?:ir|e|an?)"
            + "|compart(?:ir|e|as?|an)|facilit(?:ar?|en?)|revel(?:ar?|en?)|mostrar|muestre|dar?|indica)";

    private static final List<String> PHRASES = List.of(
            DENIED + "\\b" + KEPT + " (?:street |postal |home )?(?:address|location|whereabouts)\\b",
            OURS + "(?: details)?" + LINK
                    + "(?:(?:is|are|must|should|will|has|to|be|been|kept|stays?|remains?|strictly|always|currently) )*"
                    + "(?:" + KEPT + "|kept private|not (?:to be |be |been )?(?:made )?" + PUBLISHED
                    + "|(?:never|cannot|must not|should not|may not|will not)(?: be| been)?(?: made)? " + PUBLISHED
                    + ")\\b",
            "\\baddress" + LINK + "(?:is )?private\\b",
            "(?:do not|don['’]t|never|must not|please not|not to|cannot|should not|may not) " + TO_PUBLISH
                    + " (?:(?:the|this|our|its|full|exact|street) )*(?:address|location|whereabouts)\\b",
            OURS + " (?:(?:is|are|will|be) )*(?:only )?(?:given|provided|shared|disclosed|available|told|released)"
                    + " (?:only )?(?:on request|upon|after|when|once)\\b",
            "(?<!\\bno es una )(?<!\\bno es un )(?<!\\btu )(?<!\\bla tuya )\\b" + LUGAR + LINK
                    + "(?:(?:es|está|debe|ser|se|mantiene|permanece|estrictamente|totalmente|siempre) )*" + GUARDADO
                    + "\\b",
            "\\b(?:lugar|sitio) secreto\\b",
            "\\bno (?:se )?(?:(?:debe|puede|deben|pueden) )?" + PUBLICAR
                    + " (?:(?:la|esta|nuestra|el|este|nuestro|su) )?" + LUGAR + "\\b",
            "\\b" + LUGAR + " no (?:se (?:debe |puede )?|debe |puede |es |está )*(?:p[uú]blic[oa]\\b|publicad[oa]\\b|"
                    + PUBLICAR + "(?:se)?\\b)",
            "(?:ال)?(?:عنوان|موقع|مكان) (?:ال)?سري[ةه]?\\b",
            "\\b(?:لا|عدم) (?:تنشر|تنشروا|ننشر|ينشر|نشر) (?:ال)?(?:عنوان|موقع|مكان)");

    private static final Pattern SAID = pattern(String.join("|", PHRASES));

    /** Alone where an address should stand. */
    private static final Pattern INSTEAD =
            pattern("(?:\\(|\\[)?(?:strictly )?(?:confidential|undisclosed|withheld|secret|private"
                    + "|hidden|private (?:address|location)|not (?:public|published|disclosed)|" + GUARDADO
                    + "|سري[ةه]?)(?:\\)|\\])?[.!]?");

    private SecretPhrases() {}

    /** The first of them in a text. */
    static Optional<String> in(String text) {
        Matcher phrase = SAID.matcher(oneSpace(text));
        return phrase.find() ? Optional.of(phrase.group().strip()) : Optional.empty();
    }

    /** What stands in place of a street or town, if that says it. */
    static Optional<String> insteadOfAddress(String text) {
        String words = oneSpace(text).strip();
        return INSTEAD.matcher(words).matches() ? Optional.of(words) : in(words);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String oneSpace(String text) {
        return text.replaceAll("(?U)[\\s\\p{Z}]+", " ");
    }
}
