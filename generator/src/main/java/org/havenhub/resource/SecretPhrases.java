package org.havenhub.resource;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Phrases by which people say in a text that the address beside it must not be known. Other than {@link SecretWords} they name the
 * address themselves: “in confidence” and “secret ballot” are about something else, and the texts of a table are about many things.
 */
final class SecretPhrases {

    private static final String PLACE = "(?:address(?:es)?|location|venue|whereabouts)";

    /** Not those of somebody else, nor of letters and websites. */
    private static final String NOT_THEIRS =
            "(?=[alvw])(?<!\\byour )(?<!mail )(?<!\\bweb )(?<!website )(?<!\\bip )(?<!['’]s )(?<!s['’] )(?<!\\btheir )";

    private static final String OURS = NOT_THEIRS + PLACE;

    private static final String OF_WHAT = "(?: details| of (?:the|our|this) \\w{1,30})?";

    private static final String KEPT = "(?:confidential|secret|undisclosed|unpublished|withheld|hidden)";

    private static final String PUBLISHED =
            "(?:public|publi[sc]h?ed|publicly|disclosed|shared|revealed|released|advertised|listed|given out|for publication|known)";

    private static final String TO_PUBLISH =
            "(?:publish|share|disclose|give out|print|list|post|reveal|release|advertise|show"
                    + "|display|put|place|upload|include|mention|pass on|make public)";

    /** Where everybody may look. */
    private static final String SHOWN = "(?:(?:on|in|for) (?:(?:the|our|any) ){0,8}(?:public )?"
            + "(?:web ?sites?|web|internet|directory)|for (?:the |general ){0,8}(?:public|publication)|online)";

    /** Houses of which nobody must know where they stand. Whether those of Spain are “protegidas” says who paid for them. */
    private static final String REFUGE = "(?:shelter|refuge|safe ?house|hostel|accommodation)s?\\b"
            + "(?! (?:advice|advocacy|support|services?|help|helpline|line|information|guidance|referrals?|outreach))";

    private static final String CASA = "(?:casas?|pisos?|viviendas?|refugios?|albergues?|alojamientos?)"
            + "(?: (?:de|para) (?:acogida|emergencia|seguridad|mujeres|protección)){0,3}";

    private static final String DENIED = "(?=[chsuw])(?<!\\bnot an? )(?<!\\bno )(?<!\\bnon[- ])";

    private static final String LINK = "(?: ?[:(–—-]+ ?| )";

    private static final String LUGAR = "(?:direcci[oó]n|ubicaci[oó]n|domicilio)";

    private static final String GUARDADO =
            "(?:confidencial|secret[oa]|reservad[oa]|protegid[oa]|ocult[oa]|privad[oa]|no p[uú]blic[oa])";

    private static final String PUBLICAR = "(?:publi(?:car?|quen?|camos)|divulg(?:ar?|uen?)|difund(?:ir|e|an?)"
            + "|compart(?:ir|e|as?|an)|facilit(?:ar?|en?)|revel(?:ar?|en?)|mostrar|muestre|dar?|indica)";

    private static final List<String> PHRASES = List.of(
            DENIED + KEPT + " (?:street |postal |home )?(?:address|location|whereabouts)\\b",
            OURS + OF_WHAT + LINK
                    + "(?:(?:is|are|must|should|will|has|to|be|been|kept|stays?|remains?|strictly|always|currently) ){0,8}"
                    + "(?:" + KEPT + "|kept private|not (?:to be |be |been )?(?:made )?" + PUBLISHED
                    + "|(?:never|cannot|must not|should not|may not|will not)(?: be| been)?(?: made)? " + PUBLISHED
                    + ")\\b",
            "address" + LINK + "(?:is )?private\\b",
            OURS + "(?: details)?" + LINK + "(?:(?:is|are|must|should|will|can|may) ){0,8}(?:not|never|cannot)"
                    + " (?:(?:to|be|go|put|shown|listed|appear|given|printed|published) ){0,8}" + SHOWN + "\\b",
            "keep (?:(?:the|this|our|its|full) ){0,8}(?:address|location|whereabouts)(?: details)?"
                    + " (?:off|out of|private|secret|confidential|hidden)\\b",
            DENIED + "(?:confidential|secret|undisclosed|hidden|unlisted)"
                    + " (?:(?:women['’]?s|emergency|crisis|temporary|family) ){0,8}" + REFUGE,
            "(?:undisclosed|secret|confidential) venue\\b",
            "(?:do not|don't|never|must not|please not|not to|cannot|should not|may not) " + TO_PUBLISH
                    + " (?:(?:the|this|our|its|full|exact|street|any) ){0,8}(?:address|location|whereabouts)\\b",
            OURS + " (?:(?:is|are|will|be) ){0,8}(?:only )?(?:given|provided|shared|disclosed|available|told|released)"
                    + " (?:only )?(?:on request|upon|after|when|once)\\b",
            NOT_THEIRS + "address (?:only )?(?:on|upon) (?:request|application|referral)\\b",
            "(?=[du])(?<!\\bno es una )(?<!\\bno es un )(?<!\\btu )(?<!\\bla tuya )" + LUGAR
                    + "(?: de (?:la|el|este|esta|nuestra) \\w{1,30})?" + LINK
                    + "(?:(?:es|está|debe|ser|se|mantiene|permanece|estrictamente|totalmente|siempre) ){0,8}" + GUARDADO
                    + "\\b",
            "(?:lugar|sitio) secreto\\b",
            LUGAR + " en secreto\\b",
            "(?=[acprv])(?<!\\bno es una )(?<!\\bno es un )" + CASA
                    + " (?:es )?(?:secret[oa]s?|confidencial(?:es)?|ocult[oa]s?)\\b",
            "no (?:se )?(?:(?:debe|puede|deben|pueden) )?" + PUBLICAR + " (?:(?:la|esta|nuestra|el|este|nuestro|su) )?"
                    + LUGAR + "\\b",
            LUGAR + " no (?:se (?:debe |puede )?|debe |puede |es |está ){0,8}(?:p[uú]blic[oa]\\b|publicad[oa]\\b|"
                    + PUBLICAR + "(?:se)?\\b)");

    /** In Arabic a word may be written together with those before it. */
    private static final String WITHIN_WORDS = "(?:ال)?(?:عنوان|موقع|مكان) (?:ال)?سري[ةه]?\\b|"
            + "\\b(?:لا|عدم) (?:تنشر|تنشروا|ننشر|ينشر|نشر) (?:ال)?(?:عنوان|موقع|مكان)";

    /** Looked for at the beginning of words alone, for tables are long. */
    private static final Pattern SAID = pattern(Stream.concat(PHRASES.stream(), SecretTongues.phrases().stream())
            .collect(Collectors.joining("|", "\\b(?:", ")|" + WITHIN_WORDS)));

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
