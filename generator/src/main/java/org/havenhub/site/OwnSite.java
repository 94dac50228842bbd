package org.havenhub.site;

import java.util.Optional;
import org.havenhub.content.SiteSettings;

/**
 * Knows the pages of this hub by the whole address at which it is published.
 *
 * @param address of the hub, without scheme, with a slash at its end; empty if nobody has said where it is published
 */
public record OwnSite(String address) {

    public static OwnSite of(SiteSettings settings) {
        return new OwnSite(
                settings.url().map(url -> afterScheme(url.toString())).orElse(""));
    }

    /** What follows the address of the hub in that of one of its pages; empty for the address of anything else. */
    public Optional<String> path(String page) {
        String other = afterScheme(page);
        if (address.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        if (other.regionMatches(true, 0, address, 0, address.length())) {
            return Optional.of(other.substring(address.length()));
        }
        return (other + "/").equalsIgnoreCase(address) ? Optional.of("") : Optional.empty();
    }

    /** By either scheme: a server that answers to the one leads over to the other. */
    private static String afterScheme(String address) {
        int slashes = address.indexOf("://");
        boolean isWeb = slashes == "http".length() || slashes == "https".length();
        return isWeb && address.regionMatches(true, 0, "http", 0, "http".length())
                ? address.substring(slashes + "://".length())
                : "";
    }
}
