package org.havenhub.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
        List<String> here = folders(page);
        List<String> there = folders(this);
        int shared = 0;
        while (shared < here.size() && shared < there.size() && here.get(shared).equals(there.get(shared))) {
            shared++;
        }
        String up = "../".repeat(here.size() - shared);
        String down = String.join("/", there.subList(shared, there.size()));
        String name = path.substring(path.lastIndexOf('/') + 1);
        return up + (down.isEmpty() ? "" : down + "/") + name;
    }

    /** The path that is published in canonical links, where {@code index.html} is left out. */
    public String canonicalPath() {
        return path.equals("index.html") || path.endsWith("/index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
    }

    /** Undoes the percent-encoding of RFC 3986; a damaged escape stays as it is and is not found. */
    public static String decoded(String text) {
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

    private static List<String> folders(Address address) {
        List<String> parts = new ArrayList<>(List.of(address.path.split("/")));
        parts.remove(parts.size() - 1);
        return parts;
    }
}
