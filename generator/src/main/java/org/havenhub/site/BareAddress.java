package org.havenhub.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail address, a telephone number or a web address as people say it, without the beginning that makes it a link.
 *
 * @param typed by the author
 * @param what it is
 * @param start what is missing in front
 */
record BareAddress(String typed, String what, String start) {

    private static final Pattern MAIL = Pattern.compile("[^\\s/@:]+@[^\\s/@:]+\\.\\p{L}{2,}(\\?.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ().-]+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Among the names of files, an ending of letters that is none of theirs. */
    private static final Pattern SITE =
            Pattern.compile("(?i)(?:www\\.\\S+|(?:[\\p{L}\\p{N}-]+\\.)+(?<last>\\p{L}{2,})(?<more>[/?#]\\S*)?)");

    /** Without a path behind it, only a name that ends like this is surely no file. */
    private static final Pattern KNOWN_LAST =
            Pattern.compile("(?i)org|com|net|info|edu|gov|int|eu|uk|us|ca|au|nz|ie|za|in");

    private static final Pattern FILE_ENDING = Pattern.compile("(?i)md|html?|pdf|png|jpe?g|gif|svg|webp|txt|docx?|odt");

    /** No host name, and no address that somebody types, is longer than this (RFC 1035). */
    private static final int LONGEST = 253;

    static Optional<BareAddress> of(String target) {
        if (target.length() > LONGEST) {
            return Optional.empty();
        }
        if (MAIL.matcher(target).matches()) {
            return Optional.of(new BareAddress(target, "a mail address", "mailto:"));
        }
        if (isNumber(target)) {
            return Optional.of(new BareAddress(target, "a telephone number", "tel:"));
        }
        return isSite(target)
                ? Optional.of(new BareAddress(target, "the address of another site", "https://"))
                : Optional.empty();
    }

    String message() {
        return "“" + typed + "” is " + what + ", but without " + start + " in front it is taken for a file of the hub.";
    }

    String remedy() {
        return "Write " + start + (start.equals("tel:") ? typed.replaceAll("[^+0-9]", "") : typed);
    }

    private static boolean isNumber(String target) {
        return NUMBER.matcher(target).matches()
                && target.chars().filter(c -> c >= '0' && c <= '9').count() > 2
                && !DATE.matcher(target).matches();
    }

    private static boolean isSite(String target) {
        Matcher site = SITE.matcher(target);
        if (!site.matches()) {
            return false;
        }
        String last = site.group("last");
        return last == null
                || (site.group("more") == null
                        ? KNOWN_LAST.matcher(last).matches()
                        : !FILE_ENDING.matcher(last).matches());
    }
}
