package org.havenhub.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a file of the site is found, from the site's root, for example {@code es/guides/listening.html}. Always the name of
 * a file, so that the same links work on a web server and on a memory stick.
 */
public record Address(String path) implements Comparable<Address> {

    public Address {
        if (path.isEmpty() || path.startsWith("/") || path.endsWith("/") || ("/" + path + "/").contains("/../")) {
            throw new IllegalArgumentException("Not an address inside the site: " + path);
        }
    }

    /** The relative link to this address on a page, for example {@code ../topics/safety.html}. */
    public String from(Address page) {
        int shared = sharedFolders(page);
        int steps = 0;
        for (int slash = page.path.indexOf('/', shared); slash >= 0; slash = page.path.indexOf('/', slash + 1)) {
            steps++;
        }
        return "../".repeat(steps) + path.substring(shared);
    }

    /** How long the path of the folder is that both addresses lie in. */
    private int sharedFolders(Address other) {
        int shared = 0;
        int shorter = Math.min(path.length(), other.path.length());
        for (int i = 0; i < shorter && path.charAt(i) == other.path.charAt(i); i++) {
            shared = path.charAt(i) == '/' ? i + 1 : shared;
        }
        return shared;
    }

    /** The path that is published in canonical links, where {@code index.html} is left out. */
    public String canonicalPath() {
        return path.equals("index.html") || path.endsWith("/index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
    }

    /** Undoes the percent-encoding of RFC 3986; a damaged escape stays as it is and is not found. */
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
