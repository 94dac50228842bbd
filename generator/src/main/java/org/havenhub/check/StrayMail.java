package org.havenhub.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.report.Rule;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Resource;
import org.havenhub.site.Site;

/**
 * Looks for mail addresses (RFC 5322, as people write them) that nobody gave as a way to reach somebody.
 *
 * @param known which are meant to be seen, however they are written
 */
record StrayMail(Set<String> known) {

    static final Rule RULE = Rule.warning(
            "stray-mail-address",
            "A mail address is published that is nobody's contact",
            "Whoever wants to threaten or deceive a volunteer finds their address, and copies of the site keep it.",
            "Leave it out, or give it as a contact of a resource or of the hub. If everybody may see it, name it under emails in"
                    + " haven.yaml.");

    private static final int LONGEST_NAME = 64;

    /** {@code icon@2x.png} is a picture. */
    private static final Pattern FILE =
            Pattern.compile("(?i).*\\.(?:avif|css|gif|html?|ico|jpe?g|js|mjs|pdf|png|svg|webp|woff2?)");

    /** What stands for the sign in addresses of the web, once or twice encoded, in HTML, in JSON and in scripts. */
    private static final Pattern WRITTEN_AT =
            Pattern.compile("(?i)%(?:25){0,4}40|&#0{0,6}64;?|&#x0{0,6}40;?|&commat;|\\\\(?:u00|x)40");

    /** What each of those begins with. */
    private static final List<Character> FIRST = List.of('%', '&', '\\');

    private static final Pattern DOMAIN = Pattern.compile("(?:[\\p{L}\\p{Nd}-]++\\.)++\\p{L}[\\p{L}\\p{Nd}-]++");

    StrayMail {
        known = known.stream().map(address -> address.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** For a site, whose contacts and those of its resources are meant to be seen. */
    static StrayMail of(Site site) {
        Set<String> known = new TreeSet<>(site.settings().emails());
        site.settings().contact().all().forEach(known::add);
        for (Resource resource : site.resources()) {
            resource.contacts().stream()
                    .filter(Contact.Email.class::isInstance)
                    .forEach(contact -> known.add(((Contact.Email) contact).address()));
        }
        return new StrayMail(known);
    }

    /** Of the addresses that are meant to be seen. */
    Stream<String> domains() {
        return known.stream().map(address -> address.substring(address.indexOf('@') + 1));
    }

    /** Those that stand in a text, as they are written there. */
    Set<String> in(String written) {
        String text = hidesSign(written) ? WRITTEN_AT.matcher(written).replaceAll("@") : written;
        Set<String> found = new TreeSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            String address = addressAround(text, at);
            if (!address.isEmpty() && !known.contains(address.toLowerCase(Locale.ROOT))) {
                found.add(address);
            }
        }
        return found;
    }

    /** Looks only where one can begin: every page passes here, and has few such places. */
    private static boolean hidesSign(String text) {
        Matcher matcher = WRITTEN_AT.matcher(text);
        for (char first : FIRST) {
            for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
                if (matcher.region(at, text.length()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Empty if the sign has another meaning: of a rule in a style sheet, or of somebody in a social network. */
    private static String addressAround(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_NAME && isOfName(text.charAt(start - 1))) {
            start--;
        }
        boolean isOfWeb = start > 0 && "@/".indexOf(text.charAt(start - 1)) >= 0;
        int end = at + 1;
        while (end < text.length() && isOfDomain(text.charAt(end))) {
            end++;
        }
        while (text.charAt(end - 1) == '.') {
            end--;
        }
        String domain = text.substring(Math.min(at + 1, end), end);
        boolean isAddress = start < at
                && !isOfWeb
                && DOMAIN.matcher(domain).matches()
                && !FILE.matcher(domain).matches();
        return isAddress ? text.substring(start, end) : "";
    }

    private static boolean isOfName(char sign) {
        return isOfDomain(sign) || "_%+'".indexOf(sign) >= 0;
    }

    private static boolean isOfDomain(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '-' || sign == '.';
    }
}
