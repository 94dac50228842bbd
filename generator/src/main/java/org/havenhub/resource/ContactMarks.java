package org.havenhub.resource;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which people say of a number, or of a mail address, that nobody may pass it on: {@code Ex-directory, do not publish}. Most
 * of what is said of numbers is about those of readers, of bills and of screens; only an order, a part of a text that is nothing but a
 * mark, and a sentence that names the number itself are taken for one.
 */
public final class ContactMarks {

    private static final String WAY =
            "(?:(?:(?:tele)?phone|mobile|cell|direct|dial|home|work|office|personal|private|staff|duty"
                    + "|internal|contact|full|e-?mail|mail) ){0,3}"
                    + "(?:number|phone|telephone|mobile|cell|landline|line|extension|e-?mail|mailbox|(?:e-?)?mail address|contact details)";

    private static final String VIA =
            "(?:n[uú]mero(?: de (?:tel[eé]fono|m[oó]vil|contacto))?|tel[eé]fono|m[oó]vil|celular|l[ií]nea"
                    + "|extensi[oó]n|correo(?: electr[oó]nico)?)";

    /** In French, German, Italian and Portuguese. */
    private static final String OTHER_WAYS =
            "(?:n[uú]m[eé]ro|t[eé]l[eé]phone|ligne|portable|(?:telefon|handy|mobil|ruf)?nummer|durchwahl"
                    + "|telefono|cellulare|linea|telefone|telem[oó]vel|celular|linha)";

    /** Numbers of others: of whoever reads, calls or is cared for. */
    private static final Pattern OF_OTHERS = SecretPhrases.pattern(
            "\\b(?:your|their|his|her|(?:caller|client|user|member|person|people|friend|child|someone|somebody|anyone|anybody|else)'s"
                    + "|(?:caller|client|user|member)s'|tus?|sus?|vuestr[oa]s?|votre|vos|ton|ihre|deine|vostro|tuo|seu|teu)"
                    + " (?:\\p{L}{1,20} ){0,3}?(?:" + WAY + "|" + VIA + "|" + OTHER_WAYS + ")s?\\b");

    /** Where a number shows, or does not, when somebody calls. */
    private static final Pattern SHOWN_ELSEWHERE = SecretPhrases.pattern(
            "\\b(?:bills?|billing|statements?|itemi[sz]ed|invoices?|screens?|caller id|call (?:log|history)"
                    + "|displays|facturas?|recibos?|pantallas?|factures?|rechnung(?:en)?|bollett[ae]|faturas?)\\b");

    /** Whose number is a private one, if not that which stands there. */
    private static final Pattern OF_CALLS = SecretPhrases.pattern(
            "\\b(?:1470|141|31#|shows?|showing|appears?|calls? from|calls? you|call(?:ing)? (?:us )?back|ring you|screen|says"
                    + "|llamamos|llamadas?|aparece|identifica\\w*)\\b");

    private static final String PUBLISHED =
            "(?:publi[sc]h?ed|publici[sz]ed|advertised|disclosed|shared|released|revealed|printed|listed"
                    + "|posted|displayed|shown|given(?: (?:out|away)|(?= (?:out )?to ))|passed on|handed out|distributed|circulated)";

    private static final String MAKE_KNOWN =
            "(?:publish|publici[sz]e|advertise|disclose|share|release|reveal|give (?:out|away)|pass on"
                    + "|hand out|distribute|circulate|make public|put online)";

    /** Words that may be said of letters and of paper, too, where they say not what. */
    private static final String SHOW = "(?:print|list|post|display|show|give|upload)";

    private static final String NEVER = "(?:do not|don't|dont|never|not to|must not|should not|may not)(?: ever)?";

    private static final String TO_ALL =
            "(?: (?:out )?(?:to|with) (?:the |any |other )?(?:(?:general )?public|anyone(?: else)?|anybody"
                    + "(?: else)?|others|outsiders|clients?|callers?|service users?|third parties|people|press|media))";

    private static final String ON_SITE = "(?: (?:online|publicly|anywhere|widely|please|on (?:the |our |any ){0,2}"
            + "(?:web ?site|web|internet|directory)))";

    private static final String TO_WHOM = "(?:" + TO_ALL + "|" + ON_SITE + "){0,4}";

    /** Not to everybody: not to the one who is feared. */
    private static final String NOT_TO_ONE = "(?! (?:to|with) )";

    private static final String NOT_OF_OTHERS =
            "(?! (?:you|that|which|from|they|where|of (?:your|their|his|her|an?|another|any|someone"
                    + "|somebody|anyone|anybody|others?|people|callers?|members?|clients?))\\b)";

    private static final String NO_PUBLICAR =
            "(?:(?:publicar|divulgar|difundir|compartir|facilitar|revelar|dar|ceder|pasar|comunicar|distribuir)(?:se|lo|la)?"
                    + "|publi(?:quen?|ques)|divulg(?:uen?|ues)|difund(?:an?|as)|compart(?:an?|as)|facilit(?:en?|es)|den?|dé|des|pas(?:en?|es))";

    private static final String A_TODOS =
            "(?: (?:a nadie|al público|a terceros|a (?:los |las )?usuari[oa]s|fuera|públicamente|por favor"
                    + "|en (?:la |el |las )?(?:web|internet|página|directorio|guía|redes)))";

    /** What is no word of its own, and may stand around one. */
    private static final String BEFORE = "(?:(?:please|strictly|absolutely|this|it|these|" + WAY
            + "|details?|entry|is|are|must|should|may" + "|also|but|and|note) ){0,8}";

    /** Each fills a part of a text. */
    private static final String ORDER = "(?:" + BEFORE + "(?:"
            + "not (?:to )?be (?:made )?(?:" + PUBLISHED + "|public)"
            + "|not (?:to be )?for (?:the |our |any |general ){0,3}(?:publication|publicity|disclosure|release|distribution|circulation|sharing"
            + "|public (?:use|release|view)|web ?site|web|internet|directory)"
            + "|(?:not|never) (?:to be )?(?:published|publici[sz]ed|given out|passed on)"
            + "|" + NEVER + " (?:" + MAKE_KNOWN + "(?: (?:this|it|these))?|" + SHOW + "(?: (?:this|it|these)|(?="
            + TO_ALL + "|" + ON_SITE
            + "))|put (?:this |it )?on (?:the |our )?(?:web ?site|web|internet)))" + TO_WHOM
            + "|(?:" + VIA + " )?(?:por favor )?(?:que )?no (?:se )?(?:(?:debe|puede|deben|pueden) )?" + NO_PUBLICAR
            + A_TODOS + "{0,3}"
            + "|(?:bitte |merci de |prière de |si prega di |por favor )?(?:" + SecretTongues.allOrders() + "))";

    private static final String MARK =
            "(?:" + BEFORE + "(?:an? )?(?:ex[- ]?directory|unlisted)(?: " + WAY + ")?(?: please)?"
                    + "|" + BEFORE + "(?:for )?internal (?:use(?: only)?|only|" + WAY + " only)"
                    + "|" + BEFORE + "(?:an? |my |his |her |the )?secret " + WAY
                    + "|(?:(?:solo|sólo|únicamente|exclusivamente|só|apenas|per|para|de) ){0,2}uso (?:exclusivamente )?interno"
                    + "(?: (?:solo|sólo|solamente|únicamente|exclusivamente))?"
                    + "|(?:à )?usage interne(?: (?:uniquement|seulement))?|nur (?:für den )?intern(?:en gebrauch)?|geheimnummer)";

    private static final String PRIVATE =
            "(?:" + BEFORE + "(?:an? |my |his |her |the )?private (?:(?:tele)?phone |mobile |cell |home )?"
                    + "(?:number|phone|mobile|telephone)|" + BEFORE + "number (?:is )?private"
                    + "|(?:(?:este )?es )?(?:un )?(?:n[uú]mero|tel[eé]fono|m[oó]vil)(?: es)? (?:privado|secreto|interno|no p[uú]blico))";

    /** Words that may say for whom the number is, and those that may say of calls that they stay secret. */
    private static final String DOUBTFUL = "(?:(?:strictly )?private|" + BEFORE
            + "(?:for )?(?:staff|office) (?:use )?only|for staff(?: use)?"
            + "|staff use|internal(?: " + WAY + ")?|(?:confidential|hidden|withheld|undisclosed|unpublished) " + WAY
            + "|" + WAY + " (?:is )?(?:strictly )?(?:confidential|hidden|withheld)|not public"
            + "|not for (?:the )?(?:(?:general )?public|clients|callers|service users)"
            + "|(?:solo|sólo) (?:para )?(?:el )?personal|(?:de )?uso (?:exclusivo )?del personal|interno|privado"
            + "|(?:n[uú]mero|tel[eé]fono|m[oó]vil) (?:confidencial|oculto|reservado))";

    private static final String ARTICLE = "(?:(?:the|this|our|its|these|that) )";

    /** Which name the number, wherever they stand. */
    private static final Pattern NAMING = SecretPhrases.pattern("\\b(?:"
            + NEVER + " (?:" + MAKE_KNOWN + "|" + SHOW + ") " + ARTICLE + WAY + "\\b" + NOT_OF_OTHERS + "(?:" + TO_ALL
            + "\\b|" + NOT_TO_ONE + ")"
            + "|" + WAY
            + "(?: (?:must|should|may) (?:not|never)| (?:is |are )?(?:not|never) to) (?:be )?(?:made )?(?:public|"
            + PUBLISHED
            + ")\\b" + "(?:" + TO_ALL + "\\b|" + NOT_TO_ONE + ")"
            + "|" + WAY
            + "(?: (?:is|are|has been))?(?: strictly)? (?:not|never) (?:published|publici[sz]ed|advertised|given out"
            + "|for (?:publication|circulation|distribution|sharing|release))\\b"
            + "|(?:number|phone|line|mobile|this|it)(?: is|'s)? (?:an? )?ex[- ]?directory\\b"
            + "|no (?:se )?(?:(?:debe|puede|deben|pueden) )?" + NO_PUBLICAR
            + " (?:nunca )?(?:este|esta|nuestro|nuestra) " + VIA + "\\b"
            + "|no (?:se )?(?:(?:debe|puede) )?(?:publicar|divulgar|difundir|facilitar|revelar|comunicar|dar|publique) (?:el|la) "
            + VIA
            + "\\b(?! (?:de|que|desde|con|al?)\\b)"
            + "|" + VIA
            + " (?:es |que )?no (?:se )?(?:(?:debe|puede) )?(?:publica(?:r|rse|d[oa])?|p[uú]blic[oa]|divulga(?:r|rse)?"
            + "|difund(?:e|ir|irse)|facilita(?:r|rse)?)\\b"
            + "|no (?:figura|aparece|está|sale) en (?:la )?guía\\b|(?:sur|en) liste rouge\\b"
            + "|(?:" + SecretTongues.allOrders()
            + ") (?:le |la |ce |cette |notre |die |diese |unsere |il |lo |questo |questa |o |a |este"
            + " |esta |nosso |nossa )?" + OTHER_WAYS + "\\b"
            + "|" + OTHER_WAYS + " (?:bitte |ist |è |est |é ){0,2}(?:" + SecretTongues.allOrders() + ")\\b"
            + ")|(?:لا|عدم) (?:تنشر|تنشروا|ننشر|نشر|تعط|تعطي|تعطوا|إعطاء|تشارك|تشاركوا|مشاركة) (?:هذا )?(?:ال)?رقم"
            + "|للاستخدام الداخلي");

    private static final Pattern WHOLE_ORDER = SecretPhrases.pattern(ORDER);

    private static final Pattern WHOLE_MARK = SecretPhrases.pattern(ORDER + "|" + MARK);

    private static final Pattern WHOLE_PRIVATE = SecretPhrases.pattern(PRIVATE);

    private static final Pattern WHOLE_DOUBT = SecretPhrases.pattern(DOUBTFUL + "|" + PRIVATE);

    /** Quotes are none: what a screen says stands between them. */
    private static final Pattern SIGNS =
            Pattern.compile("[,;:.!?()\\[\\]{}<>|/*_…–—\\r\\n]+|(?U)(?<![\\w])-+|-+(?![\\w])");

    /** A part of every mark: most texts have none. */
    private static final Pattern MAY_HIDE = Pattern.compile(
            "directory|unlisted|intern|priv|secret|geheim|nicht|n[aã]o|dont|n['’]t|staff|office|confiden|hidden|withh|undiscl|unpubl|oculto|reservado|personal"
                    + "|liste|nur|\\b(?:non?|not|never|ne|pas)\\b|لا|عدم|\\p{M}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ContactMarks() {}

    /** In a text on a contact, or on all that stands beside it. */
    public static Optional<String> in(String text) {
        return inParts(text, part -> WHOLE_MARK.matcher(part).matches())
                .or(() -> inNaming(text))
                .or(() -> isOfCalls(text)
                        ? Optional.empty()
                        : inParts(text, part -> WHOLE_PRIVATE.matcher(part).matches()));
    }

    /** In notes of those who keep a table, in which more is said of how to deal with a row than of what readers find. */
    public static Optional<String> inRemark(String text) {
        return in(text).or(() -> isOfCalls(text)
                ? Optional.empty()
                : inParts(text, part -> WHOLE_DOUBT.matcher(part).matches()));
    }

    /** In a text that may be about something else: only where it names a number. */
    public static Optional<String> inNaming(String text) {
        return parts(text).stream()
                .filter(part -> !SHOWN_ELSEWHERE.matcher(part).find())
                .map(part -> OF_OTHERS.matcher(part).replaceAll("somebody"))
                .map(NAMING::matcher)
                .filter(Matcher::find)
                .map(found -> found.group().strip())
                .findFirst();
    }

    /** In a name: beside it. */
    public static Optional<String> besideName(String name) {
        return inParts(name, part -> WHOLE_ORDER.matcher(part).matches());
    }

    private static Optional<String> inParts(String text, Predicate<String> isMark) {
        return parts(text).stream().filter(isMark).findFirst();
    }

    private static boolean isOfCalls(String text) {
        return OF_CALLS.matcher(SecretPhrases.plain(text)).find();
    }

    private static List<String> parts(String text) {
        return !MAY_HIDE.matcher(text).find()
                ? List.of()
                : SIGNS.splitAsStream(text)
                        .map(part -> SecretPhrases.plain(part).strip())
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
