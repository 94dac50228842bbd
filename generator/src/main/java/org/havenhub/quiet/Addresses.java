package org.havenhub.quiet;

import java.net.URI;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Mail and web addresses are ways to reach somebody, whatever words are in them. Where one begins and ends is certain, so that no word
 * of a sentence is taken for a part of it.
 */
final class Addresses {

    /** RFC 3986, as far as it is written without escapes. */
    private static final Pattern URL =
            Pattern.compile("(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]*+://[!-~&&[^<>\"]]++");

    /** RFC 5321, as people have one. */
    private static final Pattern MAIL = Pattern.compile(
            "(?<![A-Za-z0-9._%+'-])[A-Za-z0-9._%+'-]++@(?:[A-Za-z0-9-]++\\.(?=[A-Za-z0-9]))++[A-Za-z]{2,}+");

    /** Endings of names of servers that are no word, so that no sentence is taken for one that begins without a space before it. */
    private static final String ENDINGS = String.join(
            "|",
            "com|edu|example|gov|info|net|ngo|org",
            "africa|asia|bzh|cymru|eus|gal|quebec|scot|wales",
            "ae|af|ag|aq|ar|aw|ax|bb|bd|bf|bg|bh|bj|bn|bo|br|bt|bw|bz|ca|cc|cd|cf|cg|ch|ck|cl|cm|cn|cr|cv|cw|cy|cz",
            "dj|dk|dm|dz|ec|ee|eg|fi|fj|fk|fm|fr|ga|gd|gf|gg|gh|gl|gm|gn|gp|gq|gr|gt|gu|gw|gy|hk|hn|hr|ht|hu|ie|iq|jm|jp",
            "kg|kh|kn|kp|kr|kw|ky|kz|lb|lc|lk|lr|ls|lt|lu|lv|ly|mc|md|mg|mh|mk|mn|mp|mq|mt|mv|mw|mx|mz|nc|nf|nl|np|nz",
            "pf|pg|ph|pk|pl|pn|pr|ps|pt|pw|py|qa|ro|rs|ru|rw|sb|sc|sg|sh|sk|sl|sm|sn|sv|sx|sy|sz|td|tf|tg|th|tj|tk|tl|tm|tn|tr|tt|tw|tz",
            "ua|ug|uk|uy|uz|vc|vg|vn|vu|ws|ye|yt|zm|zw");

    /** Before an ending that is a word: {@code org.in} is none. */
    private static final String BEFORE_COUNTRY = "ac|co|com|edu|gob|gouv|gov|net|ngo|or|org";

    /**
     * A name of a server that nobody takes for two sentences without a space between them: the second of these would begin with a word,
     * or with a capital.
     */
    private static final Pattern HOST = Pattern.compile("(?<![A-Za-z0-9.@-])(?:www\\.[A-Za-z0-9.-]++"
            + "|(?:[A-Za-z0-9-]++\\.(?=[A-Za-z0-9]))++(?:[A-Za-z]{2,}+(?=/[!-~])|(?:(?<=\\.)(?:" + ENDINGS
            + ")|(?<=\\.(?:"
            + BEFORE_COUNTRY + ")\\.)[a-z]{2})(?![A-Za-z0-9-])))"
            + "(?:/[!-~&&[^<>\"]]*+)?");

    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:[a-z][a-z0-9+.-]*+://)?(?:www\\.)?");

    /** After a name that is only the beginning of another. */
    private static final Pattern GOES_ON = Pattern.compile("[A-Za-z0-9-]|\\.[A-Za-z0-9]");

    private Addresses() {}

    /** The letters of a text that stand in one. */
    static BitSet in(String text) {
        BitSet addresses = new BitSet(text.length());
        if (text.indexOf('.') >= 0 || text.indexOf(':') >= 0) {
            mark(URL, text, addresses);
            mark(MAIL, text, addresses);
            mark(HOST, text, addresses);
        }
        return addresses;
    }

    /** Whether an address is one of a site, by whatever scheme. A mail address is not: it is a way to reach somebody. */
    static boolean isWithin(URI site, String address) {
        String own = bare(site.getHost() + site.getPath()).replaceFirst("/+$", "");
        String other = bare(address);
        return other.regionMatches(true, 0, own, 0, own.length())
                && !GOES_ON.matcher(other.substring(own.length())).lookingAt();
    }

    private static String bare(String address) {
        return SCHEME.matcher(address).replaceFirst("");
    }

    private static void mark(Pattern kind, String text, BitSet addresses) {
        kind.matcher(text).results().forEach(found -> addresses.set(found.start(), found.end()));
    }
}
