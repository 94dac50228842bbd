package org.havenhub.extras;

import org.havenhub.site.Site;

/** {@code robots.txt} (RFC 9309): everything may be found, and where the site map is. */
final class Robots {

    private Robots() {}

    static ExtraFile of(Site site) {
        String sitemap = site.settings()
                .url()
                .map(url -> "\nSitemap: " + url.resolve(Sitemap.PATH) + "\n")
                .orElse("");
        return new ExtraFile("robots.txt", "User-agent: *\nAllow: /\n" + sitemap);
    }
}
