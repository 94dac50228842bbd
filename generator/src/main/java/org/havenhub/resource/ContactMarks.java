package org.havenhub.resource;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words by which people say of a number, or of a mail address, that nobody may pass it on: {@code Ex-directory, do not publish}. Most
 * of what is said of numbers is about those of readers, of bills and of screens, and promises sound like orders: {@code never passed
 * on}. In the note of a contact any order will do that speaks of the number, or of nothing; in a text on the resource as a whole, only
 * one not to publish, and a sentence that names the number itself.
 */
public final class ContactMarks {

    private static final String WAY =
            "(?:(?:(?:tele)?phone|tel|mobile|mob|cell|direct|dial|home|work|office|personal|private|staff|duty"
                    + "|internal|contact|full|e[- ]?mail|mail) ){0,3}"
                    + "(?:number|phone|telephone|tel|mobile|cell|landline|line|extension|e[- ]?mail|mailbox|(?:e[- ]?)?mail address"
                    + "|contact details|(?:(?:tele)?phone|tel|mobile|mob|contact|direct) nos?)";

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

    private static final String PUBLISHED = "(?:public|" + KeepBack.PUBLISHED + "|given(?= (?:out )?to ))";

    private static final String PUBLISH =
            "(?:publish|publici[sz]e|advertise|give (?:out|away)|hand out|distribute|circulate|make public|put online)";

    private static final String MAKE_KNOWN = "(?:" + PUBLISH + "|disclose|share|release|reveal|pass on)";

    /** Words that may be said of letters and of paper, too, where they say not what. */
    private static final String SHOW = "(?:print|list|post|display|show|give|upload|pass)";

    private static final String TO_ALL =
            "(?: (?:out )?(?:to|with) (?:the |any |other )?(?:(?:general )?public|anyone(?: else)?|anybody"
                    + "(?: else)?|others|outsiders|clients?|callers?|service users?|residents|third parties|people|press|media)\\b)";

    private static final String ON_SITE = "(?: (?:online|publicly|anywhere|widely|please|on " + KeepBack.SITE + "))";

    private static final String TO_WHOM = "(?:" + TO_ALL + "|" + ON_SITE + "){0,4}";

    /** Not to the one who is feared, not where readers show it themselves, and not by another name. */
    private static final String TO_NOT_ONE = "(?:" + TO_ALL
            + "|(?! (?:(?:out )?(?:to|with)|on (?:your|social|facebook|instagram|twitter|whatsapp|tiktok)"
            + "|under (?!any\\b))\\b))";

    private static final String NOT_OF_OTHERS =
            "(?! (?:you|that|which|from|they|where|of (?:your|their|his|her|an?|another|any|someone"
                    + "|somebody|anyone|anybody|others?|people|callers?|members?|clients?))\\b)";

    private static final String NO_PUBLICAR =
            "(?:(?:publicar|divulgar|difundir|compartir|facilitar|revelar|dar|ceder|pasar|comunicar|distribuir)(?:se|lo|la)?"
                    + "|publi(?:quen?|ques)|divulg(?:uen?|ues)|difund(?:an?|as)|compart(?:an?|as)|facilit(?:en?|es)|den?|dé|des|pas(?:en?|es))";

    private static final String AL_PUBLICO =
            "(?: (?:a nadie|al público|a terceros|(?:a|con) (?:los |las )?usuari[oa]s|fuera|públicamente|por favor"
                    + "|en (?:la |el |las )?(?:web|internet|página|directorio|guía|redes)))";

    /** What is no word of its own, and may stand around one. */
    private static final String BEFORE = "(?:(?:please|strictly|absolutely|this|it|these|" + WAY
            + "|details?|entry|is|are|must|should|may|also|but|and|note|nb) ){0,8}";

    /** By which a sentence goes on, not with what else it may be that is kept. */
    private static final String AND_ON = "(?=$|" + TO_ALL
            + "| (?:on|in|at|under|until|till|before|after|unless|without|when|if|as|please|online|publicly|anywhere|widely|yet|ever"
            + "|externally|outside|except|further|here|elsewhere)\\b)";

    /** Who says of himself what he does not do gives a promise. */
    private static final String NOT_WE = "\\b(?<!\\b(?:we|who|i|they|will|to|always|which) )";

    /** The number itself, or somebody's. */
    private static final String NUMBER = "(?:(?:the|this|our|its|these|that|\\p{L}{1,30}'s?) )?" + WAY
            + "\\b(?! (?:numbers|calls|lines|messages)\\b)";

    private static final String KEPT =
            "(?:strictly )?(?:as )?(?:strictly )?(?:private|confidential|secret|to yourselves)\\b";

    private static final String OF_NUMBER = "(?:^" + BEFORE + "|\\b" + WAY
            + " (?:(?:is|are|must|should|may|can|will|has|strictly|to) ){0,3}|\\basked (?:us )?)";

    private static final String HASTA = "(?=$|" + AL_PUBLICO
            + "| (?:sin|hasta|antes|por|todavía|aún|bajo|salvo|nunca|en|(?:(?:este|esta|el|la|nuestro|nuestra) )?" + VIA
            + ")\\b)";

    /** In what is said of one contact. */
    private static final Pattern ORDER = SecretPhrases.pattern("(?:"
            + OF_NUMBER + "(?:" + KeepBack.NOT_FOR + "|" + KeepBack.NOT_TO_GO_ON_SITE + "|" + KeepBack.NOT_BE
            + "|not to be given(?= ))\\b" + TO_NOT_ONE
            + "|^" + BEFORE + "not (?:published|publici[sz]ed|advertised)\\b"
            + "|" + OF_NUMBER + KeepBack.OFF_SITE + "\\b"
            + "|" + NOT_WE + KeepBack.NEVER + " (?:" + MAKE_KNOWN + "(?: (?:this|it|these))?" + AND_ON
            + "|(?:" + MAKE_KNOWN + "|" + SHOW + ")(?: (?:this|it|these))" + AND_ON
            + "|" + SHOW + "(?=" + TO_ALL + "|" + ON_SITE + ")"
            + "|(?:give|hand|pass|let) (?:this|it|these|" + NUMBER + ") (?:out|away|on|round|around|get out)\\b)"
            + TO_NOT_ONE
            + "|" + NOT_WE + KeepBack.PUT
            + "|" + NOT_WE + KeepBack.NEVER + " (?:" + MAKE_KNOWN + "|" + SHOW + ") " + NUMBER + NOT_OF_OTHERS
            + TO_NOT_ONE
            + "|" + KeepBack.NEVER + " (?:put|add|include|list|show|upload|mention) " + NUMBER
            + " (?:up )?(?:online|(?:on|in|to) "
            + KeepBack.SITE + ")\\b"
            + "|" + NOT_WE + "(?:keep|treat|hold) (?:" + KEPT + AND_ON + "|(?:this|" + NUMBER + ") (?:" + KEPT
            + "|(?:off|out of) "
            + KeepBack.SITE + "\\b))"
            + "|\\b" + WAY
            + " (?:must|should|has to|needs to|to|is to) (?:be )?(?:kept|stay|remain|treated) (?:(?:off|out of) "
            + KeepBack.SITE + "\\b|" + KEPT + ")"
            + "|^(?:(?:" + VIA + "|por favor|que|este|el|la|nuestro) ){0,4}(?:" + KeepBack.NO_PUBLICAR
            + "|no (?:(?:se|lo|la) )?" + NO_PUBLICAR
            + AL_PUBLICO + "{0,3}$)" + HASTA
            + "|^(?:" + BEFORE + ")(?:bitte |merci de |prière de |si prega di |por favor )?(?:"
            + SecretTongues.allOrders() + ")$"
            + ")");

    /** Each fills a part of a text. */
    private static final String UNLISTED =
            BEFORE + "(?:an? )?(?:ex[- ]?directory|unlisted|unpublished|non published)(?: " + WAY + ")?(?: please)?";

    private static final String MARK = "(?:" + UNLISTED
            + "|" + BEFORE + "(?:for )?internal (?:use(?: only)?|only|" + WAY + " only)"
            + "|" + BEFORE + "(?:for )?(?:partner |other )?(?:agency|agencies'?) use(?: only)?"
            + "|" + BEFORE + "(?:an? |my |his |her |the )?secret " + WAY
            + "|(?:(?:solo|sólo|únicamente|exclusivamente|só|apenas|per|para|de) ){0,2}uso (?:exclusivamente )?interno"
            + "(?: (?:solo|sólo|solamente|únicamente|exclusivamente))?"
            + "|(?:à )?usage interne(?: (?:uniquement|seulement))?|nur (?:für den )?intern(?:en gebrauch)?|geheimnummer)";

    private static final String PRIVATE = "(?:" + BEFORE
            + "(?:an? |my |his |her |the |\\p{L}{1,30}'s )?private (?:(?:tele)?phone |mobile |cell |home )?"
            + "(?:number|no|phone|mobile|telephone)|" + BEFORE + "number (?:is )?private"
            + "|(?:(?:este )?es )?(?:un )?(?:n[uú]mero|tel[eé]fono|m[oó]vil)(?: es)? (?:privado|secreto|interno|no p[uú]blico))";

    /** Words that may say for whom the number is, and those that may say of calls that they stay secret. */
    private static final String DOUBTFUL = "(?:(?:strictly )?private|dnp|" + BEFORE
            + "(?:for )?(?:staff|office|agency|agencies) (?:use )?only|for staff(?: use)?"
            + "|staff use|internal(?: " + WAY
            + ")?|(?:confidential|hidden|withheld|undisclosed) (?:number|mobile|extension)"
            + "|(?:number|mobile|extension) (?:is )?(?:strictly )?(?:confidential|hidden|withheld)"
            + "|(?:solo|sólo) (?:para )?(?:el )?personal|(?:de )?uso (?:exclusivo )?del personal|(?:solo |sólo )?interno|privado"
            + "|(?:n[uú]mero|tel[eé]fono|m[oó]vil) (?:confidencial|oculto|reservado)"
            + "|(?:(?:still )?(?:awaiting|pending)|no|without|needs?) (?:permission|consent)(?: (?:to|for) (?:publish|publication|list|share))?)";

    /** In a text on all that a resource has: the words of a promise are none, nor those of what is shared in a group. */
    private static final String ORDER_OF_ALL = BEFORE + "(?:" + UNLISTED + "|" + KeepBack.NOT_FOR + "|" + KeepBack.NEVER
            + " "
            + PUBLISH + "(?: (?:this|it|these))?" + TO_WHOM
            + "(?: (?:until|without|before|unless|yet)\\b.{0,200})?|" + KeepBack.NO_PUBLICAR + AL_PUBLICO + "{0,3}"
            + "|(?:bitte |merci de |prière de |si prega di |por favor )?(?:" + SecretTongues.allOrders() + "))";

    private static final String ARTICLE = "(?:(?:the|this|our|its|these|that) )";

    /** Which name the number, wherever they stand. */
    private static final Pattern NAMING = SecretPhrases.pattern("\\b(?:"
            + KeepBack.NEVER + " (?:" + MAKE_KNOWN + "|" + SHOW + ") " + ARTICLE + WAY + "\\b" + NOT_OF_OTHERS
            + TO_NOT_ONE
            + "|" + WAY
            + "(?: (?:must|should|may) (?:not|never)| (?:is |are )?(?:not|never) to) (?:be )?(?:made )?(?:public|"
            + PUBLISHED + ")\\b" + TO_NOT_ONE
            + "|" + WAY
            + "(?: (?:is|are|has been))?(?: strictly)? (?:not|never) (?:published|publici[sz]ed|advertised|given out"
            + "|for (?:publication|circulation|distribution|sharing|release))\\b"
            + "|(?:(?:this|it) is|" + WAY + "(?: (?:is|are))?) not public\\b(?! transport)"
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

    private static final Pattern WHOLE_MARK = SecretPhrases.pattern(MARK);

    private static final Pattern WHOLE_PRIVATE = SecretPhrases.pattern(PRIVATE);

    private static final Pattern WHOLE_DOUBT = SecretPhrases.pattern(DOUBTFUL + "|" + PRIVATE);

    private static final Pattern WHOLE_NOT_ON_SITE = SecretPhrases.pattern(BEFORE + KeepBack.NOT_ON_SITE);

    private static final Pattern WHOLE_NOT_FOR_ALL =
            SecretPhrases.pattern("not public|not for (?:the )?(?:(?:general )?public|clients|callers|service users)");

    private static final Pattern WHOLE_ORDER_OF_ALL = SecretPhrases.pattern(ORDER_OF_ALL);

    private static final Pattern WHOLE_PASSIVE = SecretPhrases.pattern(BEFORE + KeepBack.NOT_BE + TO_WHOM);

    /** What is told of a house that is not the one beside which it stands. */
    private static final Pattern OF_HOUSES =
            SecretPhrases.pattern("\\b(?:refuge|shelter|safe house|house|hostel)s?'s? (?:\\p{L}{1,20} ){0,3}?" + WAY
                    + "\\b|\\b" + WAY + " of (?:the|a|our) (?:refuge|shelter|safe house|house|hostel)\\b");

    private static final Pattern SIGNS = signs(",:");

    /** Behind a colon stands what a screen says, or who it is. */
    private static final Pattern SIGNS_BUT_COLONS = signs(",");

    /** Behind a comma stands what a promise goes on to say, or where else something is told. */
    private static final Pattern ENDS = signs("");

    private static final Pattern QUESTION = Pattern.compile("[^,;:.!?()–—]{1,80}\\?");

    /** A part of every mark: most texts have none. */
    private static final Pattern MAY_HIDE = Pattern.compile(
            "directory|unlisted|intern|priv|secret|geheim|nicht|n[aã]o|dont|donot|dnt|dnp|n['’]t|staff|office|agenc|confiden|hidden|withh|undiscl|unpubl"
                    + "|oculto|reservado|personal|permission|consent|liste|nur|prohib"
                    + "|(?<!\\p{L})(?:non?|not|never|cannot|ne|pas|keep|hold|treat|off|out|remove)(?!\\p{L})|لا|عدم|\\p{M}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ContactMarks() {}

    /** In the note of a contact, or what else is said of it alone. */
    public static Optional<String> in(String text) {
        return mark(text)
                .or(() -> isOfCalls(text)
                        ? Optional.empty()
                        : filling(withoutQuestions(text), SIGNS_BUT_COLONS, WHOLE_PRIVATE))
                .or(() -> filling(text, ENDS, WHOLE_NOT_ON_SITE));
    }

    /** In a text on all that a resource has. */
    public static Optional<String> inText(String text) {
        return inNaming(text)
                .or(() -> filling(text, SIGNS, WHOLE_ORDER_OF_ALL))
                .or(() -> filling(text, ENDS, WHOLE_PASSIVE))
                .or(() -> isNothingElse(text) ? Optional.of(text.strip()) : Optional.empty());
    }

    /** In notes of those who keep a table, in which more is said of how to deal with a row than of what readers find. */
    public static Optional<String> inRemark(String text) {
        return in(text).or(() -> isOfCalls(text)
                        ? Optional.empty()
                        : filling(withoutQuestions(text), SIGNS_BUT_COLONS, WHOLE_DOUBT))
                .or(() -> parts(text, SIGNS).size() == 1 ? filling(text, SIGNS, WHOLE_NOT_FOR_ALL) : Optional.empty());
    }

    /** In a text that may be about something else: only where it names a number. */
    public static Optional<String> inNaming(String text) {
        return ofNumbers(text)
                .map(part -> OF_HOUSES.matcher(part).replaceAll("somebody"))
                .map(NAMING::matcher)
                .filter(Matcher::find)
                .map(found -> found.group().strip())
                .findFirst();
    }

    /** In a name: beside it. */
    public static Optional<String> besideName(String name) {
        return parts(name, SIGNS).size() < 2 ? Optional.empty() : mark(name);
    }

    private static Optional<String> mark(String text) {
        return filling(text, SIGNS, WHOLE_MARK).or(() -> inNaming(text)).or(() -> order(text));
    }

    private static Optional<String> order(String text) {
        return ofNumbers(text)
                .map(ORDER::matcher)
                .filter(Matcher::find)
                .map(found -> found.group().strip())
                .findFirst();
    }

    private static boolean isNothingElse(String text) {
        List<String> parts = parts(text, SIGNS);
        return !parts.isEmpty() && parts.stream().allMatch(part -> mark(part).isPresent());
    }

    /** The parts that may be about the number that stands beside them. */
    private static Stream<String> ofNumbers(String text) {
        return parts(text, SIGNS).stream()
                .filter(part -> !SHOWN_ELSEWHERE.matcher(part).find())
                .map(part -> OF_OTHERS.matcher(part).replaceAll("somebody"));
    }

    private static Optional<String> filling(String text, Pattern signs, Pattern mark) {
        return parts(text, signs).stream()
                .filter(part -> mark.matcher(part).matches())
                .findFirst();
    }

    private static String withoutQuestions(String text) {
        return QUESTION.matcher(text).replaceAll(" ");
    }

    private static boolean isOfCalls(String text) {
        return OF_CALLS.matcher(SecretPhrases.plain(text)).find();
    }

    private static List<String> parts(String text, Pattern signs) {
        return MAY_HIDE.matcher(text).find() ? KeepBack.parts(text, signs) : List.of();
    }

    /** Quotes are none: what a screen says stands between them. */
    private static Pattern signs(String others) {
        return Pattern.compile("[;.!?()\\[\\]{}<>|/*_…–—\\r\\n" + others + "]+|(?U)(?<![\\w])-+|-+(?![\\w])");
    }
}
