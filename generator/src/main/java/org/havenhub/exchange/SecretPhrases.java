package org.havenhub.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Phrases by which people say in a text that the address beside it must not be known. Other than {@link SecretWords} they name the
 * address themselves: “in confidence” and “secret ballot” are about something else, and the texts of a table are about many things.
 */
final class SecretPhrases {

    private static final String PLACE = "(?:address(?:es)?|location|venue|whereabouts)";

    /** Not those of somebody else, nor of letters and websites. */
    private static final String NOT_THEIRS =
            "(?<!\\byour )(?<!mail )(?<!\\bweb )(?<!website )(?<!\\bip )(?<!['’]s )(?<!s['’] )(?<!\\btheir )";

    private static final String OURS = NOT_THEIRS + PLACE;

    private static final String KEPT = "(?:confidential|secret|undisclosed|unpublished|withheld|hidden)";

    private static final String PUBLISHED =
            "(?:public|publi[sc]h?ed|publicly|disclosed|shared|revealed|released|advertised|listed|given out|for publication|known)";

    private static final String TO_PUBLISH =
            "(?:publish|share|disclose|give out|print|list|post|reveal|release|advertise|show"
                    + "|display|put|place|upload|include|mention|pass on|make public)";

    /** Where everybody may look. */
    private static final String SHOWN = "(?:(?:on|in|for) (?:(?:the|our|any) )*(?:public )?"
            + "(?:web ?sites?|web|internet|directory)|for (?:the |general )*(?:public|publication)|online)";

    /** Houses of which nobody must know where they stand. Whether those of Spain are “protegidas” says who paid for them. */
    private static final String REFUGE = "(?:shelter|refuge|safe ?house|hostel|accommodation)s?\\b"
            + "(?! (?:advice|advocacy|support|services?|help|helpline|line|information|guidance|referrals?|outreach))";

    private static final String CASA = "(?:casas?|pisos?|viviendas?|refugios?|albergues?|alojamientos?)"
            + "(?: (?:de|para) (?:acogida|emergencia|seguridad|mujeres|protección))*";

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
            OURS + "(?: details)?" + LINK + "(?:(?:is|are|must|should|will|can|may) )*(?:not|never|cannot)"
                    + " (?:(?:to|be|go|put|shown|listed|appear|given|printed|published) )*" + SHOWN + "\\b",
            "\\bkeep (?:(?:the|this|our|its|full) )*(?:address|location|whereabouts)(?: details)?"
                    + " (?:off|out of|private|secret|confidential|hidden)\\b",
            DENIED + "\\b(?:confidential|secret|undisclosed|hidden|unlisted)"
                    + " (?:(?:women['’]?s|emergency|crisis|temporary|family) )*" + REFUGE,
            "\\b(?:undisclosed|secret|confidential) venue\\b",
            "(?:do not|don['’]t|never|must not|please not|not to|cannot|should not|may not) " + TO_PUBLISH
                    + " (?:(?:the|this|our|its|full|exact|street|any) )*(?:address|location|whereabouts)\\b",
            OURS + " (?:(?:is|are|will|be) )*(?:only )?(?:given|provided|shared|disclosed|available|told|released)"
                    + " (?:only )?(?:on request|upon|after|when|once)\\b",
            NOT_THEIRS + "\\baddress (?:only )?(?:on|upon) (?:request|application|referral)\\b",
            "(?<!\\bno es una )(?<!\\bno es un )(?<!\\btu )(?<!\\bla tuya )\\b" + LUGAR + LINK
                    + "(?:(?:es|está|debe|ser|se|mantiene|permanece|estrictamente|totalmente|siempre) )*" + GUARDADO
                    + "\\b",
            "\\b(?:lugar|sitio) secreto\\b",
            "(?<!\\bno es una )(?<!\\bno es un )\\b" + CASA
                    + " (?:es )?(?:secret[oa]s?|confidencial(?:es)?|ocult[oa]s?)\\b",
            "\\bno (?:se )?(?:(?:debe|puede|deben|pueden) )?" + PUBLICAR
                    + " (?:(?:la|esta|nuestra|el|este|nuestro|su) )?" + LUGAR + "\\b",
            "\\b" + LUGAR + " no (?:se (?:debe |puede )?|debe |puede |es |está )*(?:p[uú]blic[oa]\\b|publicad[oa]\\b|"
                    + PUBLICAR + "(?:se)?\\b)",
            "(?:ال)?(?:عنوان|موقع|مكان) (?:ال)?سري[ةه]?\\b",
            "\\b(?:لا|عدم) (?:تنشر|تنشروا|ننشر|ينشر|نشر) (?:ال)?(?:عنوان|موقع|مكان)");

    private static final Pattern SAID = pattern(String.join(
            "|",
            Stream.concat(PHRASES.stream(), SecretTongues.phrases().stream()).toList()));

    private SecretPhrases() {}

    /** The first of them in a text. */
    static Optional<String> in(String text) {
        Matcher phrase = SAID.matcher(plain(text));
        return phrase.find() ? Optional.of(phrase.group().strip()) : Optional.empty();
    }

    /** With one sort of space and of apostrophe, and letters in one piece with their accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('’', '\'')
                .replaceAll("(?U)[\\s\\p{Z}]+", " ");
    }

    static Pattern pattern(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
