package org.havenhub.resource;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Orders not to publish what stands beside them, in words that fit an address, a number, and all else. They are regular expressions:
 * each for what comes behind the words by which a sentence begins, such as {@code please this must}.
 */
final class KeepBack {

    static final String PUBLISHED =
            "(?:publi[sc]h?ed|publici[sz]ed|advertised|disclosed|shared|released|revealed|printed|listed|posted|displayed|shown"
                    + "|given (?:out|away)|passed on|handed out|distributed|circulated|put online)";

    static final String NEVER =
            "(?:do not|don't|dont|dnt|donot|never|not to|must not|should not|may not|cannot)(?: ever)?";

    /** What is on site, without any word before it, is a car park. */
    static final String SITE =
            "(?:(?:(?:the|our|any|this|your) ){0,2}(?:public )?(?:web ?site|web ?page|web|internet|directory|listing)"
                    + "|(?:the|our|this) (?:public )?site)";

    private static final String ON_SITE = "(?:on|in|to|from) " + SITE;

    static final String NOT_FOR =
            "not (?:to be )?for (?:(?:the|our|any|general|onward) ){0,3}(?:publication|publishing|publicity|disclosure|release"
                    + "|distribution|circulation|sharing|public (?:use|release|view|viewing)|" + SITE + ")";

    static final String NOT_BE = "(?:not|never) (?:to )?be (?:made )?(?:" + PUBLISHED + "|public)";

    static final String NOT_ON_SITE =
            "not (?:to )?(?:(?:be|go|put|appear|shown|listed|included|added) ){0,3}" + ON_SITE;

    /** Not a word that says alone that a thing is elsewhere, too. */
    static final String NOT_TO_GO_ON_SITE =
            "not (?:to )?(?:(?:be|go|put|appear|shown|listed|included|added) ){1,3}(?:online|" + ON_SITE + ")";

    static final String OFF_SITE =
            "(?:keep|kept|leave|stay|take|remove) (?:(?:this|it|them) )?(?:off|out of|from) " + SITE;

    static final String PUT = NEVER
            + " (?:put|add|include|list|show|post|display|upload|mention|publish|print)(?: (?:this|it|these))?(?: up)?"
            + " (?:online|publicly|anywhere|" + ON_SITE + ")";

    private static final String WEB =
            "(?:la |el |las )?(?:web|internet|página(?: web)?|directorio|guía|redes(?: sociales)?)";

    static final String NO_PUBLICAR =
            "(?:no (?:se |lo |la |los |las )?(?:(?:debe|puede|deben|pueden) )?(?:(?:publicar|divulgar|difundir)(?:se|lo|la)?"
                    + "|publi(?:quen?|ques|quéis)|divulg(?:uen?|ues|uéis)|difund(?:an?|as|áis)"
                    + "|(?:poner|subir|incluir|colocar|mostrar|aparecer)(?:se|lo|la)? (?:en|a) " + WEB
                    + "|(?:hacer|hacerse) p[uú]blic[oa])"
                    + "|no (?:es|son) p[uú]blic[oa]s?"
                    + "|prohibid[oa] (?:su )?(?:difundir|publicar|divulgar|difusión|publicación|divulgación))";

    private static final Pattern TIED = Pattern.compile("(?i)(?<=do|not|for)[-_](?=\\p{L})");

    private KeepBack() {}

    /** As it fills a part of a text. */
    static String orders() {
        return NOT_FOR + "|" + NOT_BE + "|" + NOT_ON_SITE + "|" + OFF_SITE + "|" + PUT + "|" + NO_PUBLICAR
                + "|(?:bitte |merci de |prière de |si prega di |por favor )?(?:" + SecretTongues.allOrders() + ")";
    }

    /** A text in the parts that signs make of it. An order that is tied together is taken word by word: {@code do-not-publish}. */
    static List<String> parts(String text, Pattern signs) {
        return signs.splitAsStream(TIED.matcher(text).replaceAll(" "))
                .map(part -> SecretPhrases.plain(part).strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
