package org.havenhub.resource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which people mark what stands beside them as secret, without naming the address: {@code 12 Quay Street (confidential)},
 * {@code Ring first. Not for publication.} Which words are enough depends on where they stand. Beside a street anything will do; in a
 * sentence “free, confidential advice” is about something else, and only an order not to publish, or a text that is nothing but a mark,
 * is taken for one.
 */
public final class SecretMarks {

    private static final String TO_WHOM = "(?: (?:online|publicly|anywhere|widely|please|on " + KeepBack.SITE
            + "|en (?:la |el )?(?:web|internet|página|directorio)"
            + "|(?:to|with) (?:the )?(?:public|anyone|others|outsiders))){0,8}";

    /** An order, or what comes to the same. */
    private static final String KEEP_BACK =
            "(?:(?:please|strictly|this|it|these|details?|info(?:rmation)?|entry|is|are|must"
                    + "|should|may|por favor) ){0,8}(?:" + KeepBack.orders()
                    + "|not (?:to be )?for (?:the |our |any |general ){0,8}outsiders"
                    + "|not (?:public|published|publici[sz]ed)"
                    + "|" + KeepBack.NEVER + " (?:publish|print|disclose|list|post|display|advertise|circulate"
                    + "|release|reveal|give out|make public|put (?:this |it )?online)(?: (?:this|it|these))?"
                    + "|(?:do not|don't|dont|not to) (?:share|pass on|show)(?: (?:this|it|these))?"
                    + "|no (?:se )?(?:(?:debe|puede|deben|pueden) )?(?:publicamos|compartir(?:se)?)"
                    + ")" + TO_WHOM;

    /** Words that mean nothing else where they stand alone. */
    private static final String PLAIN =
            "(?:(?:please|this|it|is|must|should|be|stay|remain|strictly|highly|private and|keep|kept|address|location|venue|es|is|ist|est|è|é|streng"
                    + "|strictement|estrictamente) ){0,8}"
                    + "(?:confidential|undisclosed|unpublished|unlisted|withheld|secret|top secret|confidencial(?:es)?|secret[oa]s?"
                    + "|confidentiel(?:le)?s?|secr[eè]te?s?|vertraulich|geheim|confidenziale|segret[oa]|sigilos[oa]|سري[ةه]?)"
                    + "(?: (?:address|location|venue|please|shelter|refuge))?";

    /** Words that may mean something else: a private car park, a hall that is hidden, a room that is reserved. */
    private static final String DOUBTFUL =
            "(?:(?:strictly|keep|kept|address|location|venue) ){0,8}(?:private(?: and confidential)?"
                    + "|private (?:address|location|home|house|residence)|hidden|restricted|reservad[oa]|protegid[oa]|ocult[oa]|privad[oa]"
                    + "|no p[uú]blic[oa]|priv[ée]e?|privat[oa]?|" + SecretTongues.words()
                    + ")(?: (?:address|location))?";

    private static final Pattern ORDER = SecretPhrases.pattern(KEEP_BACK);

    private static final Pattern CLEAR = SecretPhrases.pattern(KEEP_BACK + "|" + PLAIN);

    private static final Pattern ANY = SecretPhrases.pattern(KEEP_BACK + "|" + PLAIN + "|" + DOUBTFUL);

    /** Shouted within a sentence that is not. */
    private static final Pattern SHOUTED =
            Pattern.compile("(?U)(?:STRICTLY )?(?:CONFIDENTIAL|SECRET|CONFIDENCIAL|CONFIDENTIEL(?:LE)?"
                    + "|VERTRAULICH|GEHEIM|RISERVATO|SEGRETO|SIGILOSO)");

    /** Beside a street without any sign between them. */
    private static final Pattern AT_THE_END = Pattern.compile(
            "(?<=\\p{Ll} )" + "(?:confidential|CONFIDENTIAL|private|PRIVATE|secret|SECRET|hidden|HIDDEN)$");

    /** What a street, a garden and a theatre may be called, too. */
    private static final Pattern NAME = SecretPhrases.pattern("secret(?:[oa]s?|ly)?");

    /** Likewise a centre, for what is said there. */
    private static final Pattern NAME_OF_PLACE =
            SecretPhrases.pattern("secret(?:[oa]s?|ly)?|confiden[tc]i[ae]l(?:es|ly|le)?");

    /** What stands between signs. A hyphen within a word is none. */
    private static final Pattern SIGNS =
            Pattern.compile("[,;:.!?()\\[\\]{}<>|/*_\"“”«»„…–—\\r\\n]+|(?U)(?<![\\w])-+|-+(?![\\w])");

    /** A part of every mark and phrase: most texts have none, and need not be looked through for all of them. */
    private static final Pattern MAY_HIDE = Pattern.compile(
            "confid|s[eèé]cr|segr|sigil|geheim|vertraul|discl|unlist|unpubl|withh|hidd|priv|prot[eé]|restric|reserv|riserv|ocult"
                    + "|nascost|cach[eé]|masqu|anonym|request|applic|referral|upon|dont|n['’]t|nicht|n[aã]o"
                    + "|\\b(?:only|after|when|once|off|out|non?|not|never|cannot|ne|pas|jamais|nie|niemals|keine?|mai|nunca|sin)\\b"
                    + "|سر|لا|عدم|غير|\\p{M}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SecretMarks() {}

    /** In a cell for a street, a town, or a postcode, or for an address as a whole. */
    public static Optional<String> inAddress(String cell) {
        return beside(cell, NAME);
    }

    /** In what a place is called, and in how to get there. */
    public static Optional<String> besideAddress(String cell) {
        return beside(cell, NAME_OF_PLACE);
    }

    /** In what a resource is called: beside its name. A name that has such words alone is one. */
    public static Optional<String> besideName(String cell) {
        return !MAY_HIDE.matcher(cell).find() || parts(cell).size() < 2
                ? Optional.empty()
                : part(cell, CLEAR).or(() -> partWithPhrase(cell));
    }

    /** In a text on the resource. */
    public static Optional<String> inText(String text) {
        if (!MAY_HIDE.matcher(text).find()) {
            return Optional.empty();
        }
        boolean isAllShouted = text.equals(text.toUpperCase(Locale.ROOT));
        return inNaming(text)
                .or(() -> part(text, ORDER))
                .or(() -> isAllShouted ? Optional.empty() : part(text, SHOUTED))
                .or(() -> whole(text, CLEAR));
    }

    /** Of an address, which the words name. */
    public static Optional<String> inNaming(String text) {
        return MAY_HIDE.matcher(text).find() ? SecretPhrases.in(text) : Optional.empty();
    }

    /** In notes, in which more is said of how to deal with the row than of what readers find. */
    public static Optional<String> inRemark(String text) {
        return inText(text).or(() -> whole(text, ANY));
    }

    private static Optional<String> beside(String cell, Pattern name) {
        if (!MAY_HIDE.matcher(cell).find()) {
            return Optional.empty();
        }
        return part(cell, ANY)
                .or(() -> SecretPhrases.in(cell))
                .or(() -> wide(cell, name))
                .or(() -> atTheEnd(cell));
    }

    private static Optional<String> part(String text, Pattern mark) {
        return parts(text).stream().filter(part -> mark.matcher(part).matches()).findFirst();
    }

    private static Optional<String> partWithPhrase(String text) {
        return parts(text).stream()
                .skip(1)
                .flatMap(part -> SecretPhrases.in(part).stream())
                .findFirst();
    }

    private static Optional<String> whole(String text, Pattern mark) {
        List<String> parts = parts(text);
        boolean isMark = !parts.isEmpty()
                && parts.stream().allMatch(part -> mark.matcher(part).matches());
        return isMark ? Optional.of(SecretPhrases.plain(text).strip()) : Optional.empty();
    }

    /** The words that are taken of HSDS, unless they may be a name. */
    private static Optional<String> wide(String cell, Pattern name) {
        return SecretWords.in("", SecretPhrases.plain(cell))
                .filter(words -> !name.matcher(words).matches());
    }

    private static Optional<String> atTheEnd(String cell) {
        Matcher found = AT_THE_END.matcher(SecretPhrases.plain(cell).strip());
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static List<String> parts(String text) {
        return KeepBack.parts(text, SIGNS);
    }
}
