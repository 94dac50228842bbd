package org.havenhub.render;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.havenhub.content.SiteSettings;
import org.havenhub.site.Address;
import org.havenhub.site.Page;

/**
 * Makes the links of one page. They are relative, so that the site works in any folder and from a memory stick.
 *
 * <p>The page for addresses that do not exist is the exception: a server shows it at any depth, where relative links would
 * lead astray. Its links start with the path of the hub's {@code url}; without a {@code url} with a slash, as for a hub at
 * the root of its server.
 *
 * @param page where the links stand
 * @param prefix starts and ends with a slash; empty for relative links
 */
record Hrefs(Address page, String prefix) {

    private static final String PLAIN = "-._~!$'()*,;=@/";

    static Hrefs on(Page page, SiteSettings settings) {
        return new Hrefs(page.address(), page instanceof Page.NotFound ? rootOf(settings) : "");
    }

    String to(Address address) {
        return encode(prefix.isEmpty() ? address.from(page) : prefix + address.path());
    }

    /** A link to a heading: on this page, or on another. */
    String to(Address address, String fragment) {
        if (fragment.isEmpty()) {
            return to(address);
        }
        return (address.equals(page) ? "" : to(address)) + "#" + encode(fragment);
    }

    /** What leads from the page to the root of the site: empty, or with a slash at its end. */
    String root() {
        return prefix.isEmpty() ? "../".repeat(depth(page)) : prefix;
    }

    /** The absolute address of a page, if the hub says where it is published. */
    static Optional<String> absolute(Address address, SiteSettings settings) {
        return settings.url().map(url -> url + encode(address.canonicalPath()));
    }

    /** Percent-encoding of RFC 3986 for a path or fragment; a colon too, which could pass for a scheme. */
    static String encode(String path) {
        for (int at = 0; at < path.length(); at++) {
            if (!isPlain(path.charAt(at))) {
                return encodeBytes(path);
            }
        }
        return path;
    }

    private static String encodeBytes(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(hex(b >> 4)).append(hex(b));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c > 0 && PLAIN.indexOf(c) >= 0);
    }

    private static char hex(int halfByte) {
        return "0123456789ABCDEF".charAt(halfByte & 0xF);
    }

    private static int depth(Address page) {
        return (int) page.path().chars().filter(c -> c == '/').count();
    }

    private static String rootOf(SiteSettings settings) {
        return settings.url().map(URI::getRawPath).orElse("/");
    }
}
