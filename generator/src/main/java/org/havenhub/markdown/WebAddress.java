package org.havenhub.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that begins with {@code http:} or {@code https:}.
 *
 * @param scheme as written
 * @param rest what comes after its colon
 */
record WebAddress(String scheme, String rest) {

    private static final Pattern SITE = Pattern.compile("//(?:(?<user>[^/?#]*)@)?(?<host>[^/?#@]+)(?<path>.*)");

    private static final Pattern BROKEN_NAME = Pattern.compile("\\.+[^.].*|.*[^.]\\.\\..*");

    /** Why a link must not lead there, as a sentence; empty if it may. */
    Optional<String> fault() {
        Matcher site = SITE.matcher(rest);
        if (!site.matches()) {
            return Optional.of("This address does not say which site it leads to: after " + scheme
                    + ": come two slashes and the name of a site.");
        }
        if (BROKEN_NAME.matcher(site.group("host")).matches()) {
            return Optional.of("The name of this site has a full stop too many: " + site.group("host"));
        }
        if (site.group("host").indexOf(',') >= 0) {
            return Optional.of("There is a comma in the name of this site: " + site.group("host"));
        }
        return Optional.ofNullable(site.group("user"))
                .map(user -> "What stands before the @ is no part of the site's name, and hides where this leads: to "
                        + site.group("host") + ".");
    }

    /** What to type instead; for an address with a {@link #fault}. */
    String remedy() {
        Matcher site = SITE.matcher(rest);
        if (!site.matches()) {
            String name = rest.replaceFirst("^/+", "");
            return name.isEmpty() || name.contains("@")
                    ? "Write the whole address, for example " + scheme + "://example.org/"
                    : "Write " + scheme + "://" + name;
        }
        String user = site.group("user");
        if (user == null) {
            return "Write " + scheme + "://"
                    + site.group("host")
                            .replace(',', '.')
                            .replaceAll("\\.{2,}", ".")
                            .replaceFirst("^\\.", "") + site.group("path");
        }
        String address = "Write " + scheme + "://" + site.group("host") + site.group("path");
        boolean mail = site.group("path").length() < 2 && !user.isEmpty() && !user.contains(":");
        return mail ? address + " or, for a mail address, mailto:" + user + "@" + site.group("host") : address;
    }
}
