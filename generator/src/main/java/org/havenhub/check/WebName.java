package org.havenhub.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web as people write it in a text, in small letters: {@code https://www.example.org/room/} is {@code
 * example.org/room}.
 *
 * @param host whose it is
 * @param path what stands behind that
 */
record WebName(String host, String path) {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://(?:www\\.)?|www\\.)((?:[\\p{L}\\p{Nd}-]+\\.)+[\\p{L}\\p{Nd}-]{2,})(?::[0-9]+)?([/?#]\\S*)?");

    /** Where so many are that the host alone points at nobody. */
    private static final Pattern OF_MANY = Pattern.compile(
            "(?:.*\\.)?(?:(?:facebook|messenger|instagram|whatsapp|discord|youtube|twitter|x|linkedin|reddit|tiktok"
                    + "|google|zoom|microsoft|live|skype|slack|gmail|wordpress|eventbrite|jotform|surveymonkey)\\.com|(?:m|t|wa|signal)\\.me"
                    + "|discord\\.gg|(?:signal|telegram|jitsi|matrix)\\.org|signal\\.group|meet\\.jit\\.si|forms\\.gle|zoom\\.us"
                    + "|youtu\\.be|tawk\\.to)");

    static Optional<WebName> of(String text) {
        Matcher address = ADDRESS.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!address.matches()) {
            return Optional.empty();
        }
        String path = Optional.ofNullable(address.group(2)).orElse("");
        return Optional.of(new WebName(address.group(1), path.replaceAll("(?<!/)/+$", "")));
    }

    String whole() {
        return host + path;
    }

    boolean hasPath() {
        return !path.isEmpty();
    }

    /** Whether the host says by itself whose address it is. */
    boolean isTellingHost() {
        return !OF_MANY.matcher(host).matches();
    }

    /** Whether it stands between two places of a text, and is no part of another: {@code an.example.org.uk}, {@code me@example.org}. */
    static boolean isApart(String text, int from, int to) {
        boolean begins = from == 0 || !(isOfName(text.charAt(from - 1)) || text.charAt(from - 1) == '@');
        boolean goesOn = to < text.length() && isOfName(text.charAt(to));
        boolean hasMore = to + 1 < text.length() && text.charAt(to) == '.' && isOfName(text.charAt(to + 1));
        return begins && !goesOn && !hasMore;
    }

    private static boolean isOfName(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '-';
    }
}
