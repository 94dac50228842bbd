package org.havenhub.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Nearest;
import org.havenhub.report.Rule;

/**
 * Where a link or a picture leads.
 *
 * @param target as written, entities and backslash escapes resolved
 */
record Destination(String target) {

    static final Rule UNSAFE_LINK = Rule.error(
            "unsafe-link",
            "A link's address is not safe",
            "Such an address can run a program in the reader's browser, open a file of their own device, or lead somewhere"
                    + " else than it seems to.",
            "Write the path of another file of the hub, or an address that begins with https:, mailto:, tel:, sms: or"
                    + " geo:.");

    private static final int LONGEST = 2_000;
    /** As the address line of a file manager shows it. */
    private static final Pattern ON_DEVICE = Pattern.compile("(?:(?i:file:)|[A-Za-z]:[\\\\/]).*", Pattern.DOTALL);

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> ALLOWED =
            Set.of("http", "https", "mailto", "tel", "sms", "geo", "resource", "resources");

    boolean isResource() {
        return scheme().filter(scheme -> scheme.startsWith("resource")).isPresent();
    }

    boolean hasScheme() {
        return scheme().isPresent();
    }

    /** Whether the address is that of another site. */
    boolean isElsewhere() {
        return target.startsWith("//") || scheme().filter(WEB::contains).isPresent();
    }

    /** Whether the address is that of a file on the computer of whoever wrote it. */
    boolean isOnDevice() {
        return ON_DEVICE.matcher(target).matches();
    }

    /** Why a link must not lead there, as a sentence; empty if it may. */
    Optional<String> fault() {
        if (target.length() > LONGEST) {
            return Optional.of("This address is " + target.length()
                    + " characters long; browsers and people give up at " + LONGEST + ".");
        }
        if (hasHidden()) {
            return Optional.of("There is an invisible character in this address.");
        }
        if (isOnDevice()) {
            return Optional.of("This is a file on your own computer, which nobody else can open.");
        }
        if (target.indexOf('\\') >= 0) {
            return Optional.of("This address has a backslash, which browsers read in different ways.");
        }
        if (target.startsWith("//")) {
            return Optional.of("An address that begins with // leads to another site without saying how.");
        }
        return webAddress()
                .flatMap(WebAddress::fault)
                .or(() -> scheme().filter(scheme -> !ALLOWED.contains(scheme))
                        .map(scheme -> "Links that begin with " + scheme + ": are not safe for readers."));
    }

    /** What to type instead; for an address with a {@link #fault}. */
    String remedy() {
        String forward = target.replace('\\', '/');
        if (isOnDevice()) {
            return "Put the file into the folder media, and link to it there, for example " + inMedia(forward);
        }
        if (!forward.equals(target) && !forward.startsWith("//")) {
            return "Write " + forward;
        }
        if (target.startsWith("//")) {
            return "Write https:" + target;
        }
        if (webAddress().isPresent()) {
            return webAddress().get().remedy();
        }
        return scheme().flatMap(scheme -> Nearest.to(scheme, ALLOWED))
                .map(near -> "Did you mean " + near + ":?")
                .orElse(UNSAFE_LINK.mend());
    }

    private static String inMedia(String path) {
        String address = "../../../media/" + path.substring(path.lastIndexOf('/') + 1);
        return address.indexOf(' ') < 0 ? address : "<" + address + ">";
    }

    private Optional<WebAddress> webAddress() {
        return scheme().filter(WEB::contains)
                .map(scheme -> new WebAddress(scheme, target.substring(scheme.length() + 1)));
    }

    private Optional<String> scheme() {
        if (target.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher matcher = SCHEME.matcher(target);
        return matcher.lookingAt() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private boolean hasHidden() {
        for (int at = 0; at < target.length(); at++) {
            if (isHidden(target.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Control and format characters, and blanks other than the space: browsers drop some of them before they look. */
    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || (c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }
}
