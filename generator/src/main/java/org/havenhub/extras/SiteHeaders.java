package org.havenhub.extras;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a web server says with every file of a site: nothing is loaded from elsewhere, nobody else frames or reads it, and no link
 * tells where a reader came from. The pages say the same of themselves as far as a page can.
 */
public final class SiteHeaders {

    /** The name of the header that says what a page may load (CSP level 3). */
    public static final String POLICY = "Content-Security-Policy";

    /** What a page may load and do. */
    static final List<String> LOADS = List.of(
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "media-src 'self'",
            "manifest-src 'self'",
            "form-action 'none'",
            "base-uri 'none'");

    private static final List<String> REFUSED_FEATURES = List.of(
            "accelerometer",
            "attribution-reporting",
            "browsing-topics",
            "camera",
            "display-capture",
            "geolocation",
            "gyroscope",
            "interest-cohort",
            "magnetometer",
            "microphone",
            "payment",
            "usb");

    private SiteHeaders() {}

    /** All of them, by name. */
    public static SortedMap<String, String> all() {
        SortedMap<String, String> headers = new TreeMap<>();
        headers.put(POLICY, String.join("; ", LOADS) + "; frame-ancestors 'none'");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                REFUSED_FEATURES.stream().map(name -> name + "=()").collect(Collectors.joining(", ")));
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-DNS-Prefetch-Control", "off");
        headers.put("X-Frame-Options", "DENY");
        return Collections.unmodifiableSortedMap(headers);
    }
}
