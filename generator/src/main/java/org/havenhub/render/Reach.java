package org.havenhub.render;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.resource.MailAddress;
import org.havenhub.resource.PhoneNumber;
import org.havenhub.site.Address;

/**
 * What a browser can do with a number or address that somebody typed. The value itself is always shown as typed.
 *
 * @param href to follow; empty if a browser cannot follow it
 * @param outside whether it leads to another site
 */
record Reach(String href, boolean outside) {

    private static final Reach NOWHERE = new Reach("", false);
    private static final Pattern DIRECT =
            Pattern.compile("(?i)(?:tel|sms|mailto):(?<target>[^?;]+)(?:;ext=(?<extension>[0-9]+))?"
                    + "(?:[?](?:body=(?<words>[^&]+))?)?.*");

    /** The rest of a number may be written with or without the code of its country. */
    private static final int TELLING_DIGITS = 6;

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\"]+");

    /** Whatever it is: a web address, a mail address or a number of a country. */
    static Reach of(String value, Optional<String> country) {
        PhoneNumber number = PhoneNumber.of(value, country);
        if (number.isPlain()) {
            return byTelephone(number);
        }
        return isWeb(value) ? onTheWeb(value) : byMail(value);
    }

    static Reach byTelephone(PhoneNumber number) {
        return byNumber("tel:", number);
    }

    static Reach byMessage(PhoneNumber number) {
        return byNumber("sms:", number);
    }

    static Reach byMail(String address) {
        return MailAddress.is(address)
                ? new Reach("mailto:" + Hrefs.encode(address).replace("%40", "@"), false)
                : NOWHERE;
    }

    static Reach onTheWeb(String url) {
        return isWeb(url) ? new Reach(url, true) : NOWHERE;
    }

    /** The address as readers see it: without {@code https://} and a slash at the end. */
    static String shown(String url) {
        String bare = url.toLowerCase(Locale.ROOT).startsWith("https://") ? url.substring("https://".length()) : url;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** The number or mail address that a link leads to, if its words do not say it: without a browser it would be lost. */
    static String behind(String words, String url) {
        Matcher direct = DIRECT.matcher(url);
        if (!direct.matches()) {
            return "";
        }
        String target = Address.decoded(direct.group("target"));
        String extension = Objects.requireNonNullElse(direct.group("extension"), "");
        String message = Address.decoded(Objects.requireNonNullElse(direct.group("words"), ""));
        String digits = digits(target);
        boolean isSaid = target.indexOf('@') < 0
                ? digits(words).contains(digits.substring(Math.max(0, digits.length() - TELLING_DIGITS)))
                : words.toLowerCase(Locale.ROOT).contains(target.toLowerCase(Locale.ROOT));
        boolean isAllSaid = isSaid && words.contains(extension) && words.contains(message);
        return isAllSaid
                ? ""
                : target
                        + (extension.isEmpty() ? "" : " ext. " + extension)
                        + (message.isEmpty() ? "" : ": " + message);
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static Reach byNumber(String scheme, PhoneNumber number) {
        return number.dialled().map(digits -> new Reach(scheme + digits, false)).orElse(NOWHERE);
    }

    private static boolean isWeb(String value) {
        return WEB.matcher(value).matches();
    }
}
