package org.havenhub.extras;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.havenhub.content.SiteSettings;
import org.havenhub.site.PagePolicy;

/**
 * What a web server says with every file of a site: nothing is loaded from elsewhere, nobody else frames or reads it, and no link
 * tells where a reader came from. The pages say the same of themselves as far as a page can.
 *
 * <p>Every file has the same headers, so that no rule of a server has to tell one from another: servers combine such rules in
 * different ways, and one that is forgotten would be a hole.
 */
public final class SiteHeaders {

    /** A device asks again after an hour: what was put right reaches readers soon, and a slow line is spared in between. */
    private static final String LIGHT = "max-age=3600";

    /** No copy stays on the device, and going back asks again. */
    private static final String DISCREET = "no-store";

    /** Without its subdomains and without a place in browsers' own lists: those are for the owner to decide. */
    private static final String HTTPS_FOR_A_YEAR = "max-age=31536000";

    private static final List<String> REFUSED_FEATURES = List.of(
            "accelerometer",
            "attribution-reporting",
            "browsing-topics",
            "camera",
            "display-capture",
            "geolocation",
            "gyroscope",
            "hid",
            "idle-detection",
            "interest-cohort",
            "local-fonts",
            "magnetometer",
            "microphone",
            "midi",
            "payment",
            "serial",
            "usb",
            "xr-spatial-tracking");

    private SiteHeaders() {}

    /** Those of a site under a policy, by name, wherever it lies. */
    public static SortedMap<String, String> of(PagePolicy policy) {
        SortedMap<String, String> headers = new TreeMap<>();
        // Only a header can say who may frame a page.
        headers.put(PagePolicy.NAME, policy.text() + "; frame-ancestors 'none'");
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

    /** Those of a site with these settings, where it is published. */
    static SortedMap<String, String> published(PagePolicy policy, SiteSettings settings) {
        SortedMap<String, String> headers = new TreeMap<>(of(policy));
        headers.put("Cache-Control", settings.caching() == SiteSettings.Caching.LIGHT ? LIGHT : DISCREET);
        if (settings.url().map(URI::getScheme).filter("https"::equals).isPresent()) {
            headers.put("Strict-Transport-Security", HTTPS_FOR_A_YEAR);
        }
        return Collections.unmodifiableSortedMap(headers);
    }
}
