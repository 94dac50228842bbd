package org.havenhub.render;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a browser can do with a number or address that somebody typed. The value itself is always shown as typed.
 *
 * @param href to follow; empty if a browser cannot follow it
 * @param outside whether it leads to another site
 */
record Reach(String href, boolean outside) {

    private static final Reach NOWHERE = new Reach("", false);
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ]*");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\"]+");

    /** Whatever it is: a web address, a mail address or a number. */
    static Reach of(String value) {
        if (isNumber(value)) {
            return byTelephone(value);
        }
        return isWeb(value) ? onTheWeb(value) : byMail(value);
    }

    /** A number is followed only if it is nothing but digits, spaces and a plus: short codes too, and never reformatted. */
    static Reach byTelephone(String number) {
        return isNumber(number) ? new Reach("tel:" + number.replace(" ", ""), false) : NOWHERE;
    }

    static Reach byMessage(String number) {
        return isNumber(number) ? new Reach("sms:" + number.replace(" ", ""), false) : NOWHERE;
    }

    static Reach byMail(String address) {
        return MAIL.matcher(address).matches()
                ? new Reach("mailto:" + Hrefs.encode(address).replace("%40", "@"), false)
                : NOWHERE;
    }

    static Reach onTheWeb(String url) {
        return isWeb(url) ? new Reach(url, true) : NOWHERE;
    }

    static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    /** The address as readers see it: without {@code https://} and a slash at the end. */
    static String shown(String url) {
        String bare = url.toLowerCase(Locale.ROOT).startsWith("https://") ? url.substring("https://".length()) : url;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static boolean isWeb(String value) {
        return WEB.matcher(value).matches();
    }
}
