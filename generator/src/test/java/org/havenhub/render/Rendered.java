package org.havenhub.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.havenhub.language.Language;
import org.havenhub.report.Report;
import org.havenhub.site.Page;
import org.havenhub.site.Site;
import org.havenhub.theme.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site as HTML.
 *
 * @param html by address
 */
record Rendered(Map<String, String> html, Report report) {

    /** In the theme that comes with Haven. */
    static Rendered of(Site site) {
        return of(site, Map.of());
    }

    /** With some templates or messages of the hub's own. */
    static Rendered of(Site site, Map<String, String> overrides) {
        Map<String, byte[]> files = new TreeMap<>();
        overrides.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return of(
                site,
                Harbour.theme(files, site.settings().languages().toArray(Language[]::new))
                        .value());
    }

    static Rendered of(Site site, Theme theme) {
        var templates = Templates.of(theme);
        Renderer renderer = Renderer.of(site, templates.value());
        Map<String, String> html = new TreeMap<>();
        Report report = templates.report();
        for (Page page : site.pages()) {
            var rendered = renderer.render(page);
            html.put(page.address().path(), rendered.value());
            report = report.and(rendered.report());
        }
        return new Rendered(html, report);
    }

    Document page(String address) {
        return Jsoup.parse(text(address));
    }

    String text(String address) {
        return Optional.ofNullable(html.get(address))
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no page " + address + " among " + html.keySet()));
    }
}
