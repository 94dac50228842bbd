package org.havenhub.extras;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.havenhub.report.Located;
import org.havenhub.site.Page;
import org.havenhub.site.PageLink;
import org.havenhub.site.Site;

/** The site map (sitemaps.org 0.9), with each page's translations. A large one is cut up and gets an index. */
final class Sitemap {

    static final String PATH = "sitemap.xml";

    /** The protocol allows 50,000 addresses in a file. */
    private static final int LIMIT = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private Sitemap() {}

    static List<ExtraFile> of(Site site, URI url) {
        return of(site, url, LIMIT);
    }

    static List<ExtraFile> of(Site site, URI url, int limit) {
        List<Page> pages =
                site.pages().stream().filter(page -> isWorthFinding(page, site)).toList();
        if (pages.size() <= limit) {
            return List.of(new ExtraFile(PATH, () -> urlSet(site, url, pages)));
        }
        List<ExtraFile> files = new ArrayList<>();
        for (int start = 0; start < pages.size(); start += limit) {
            List<Page> part = pages.subList(start, Math.min(pages.size(), start + limit));
            files.add(new ExtraFile("sitemap-" + (files.size() + 1) + ".xml", () -> urlSet(site, url, part)));
        }
        files.add(0, new ExtraFile(PATH, index(url, List.copyOf(files))));
        return files;
    }

    private static boolean isWorthFinding(Page page, Site site) {
        if (page instanceof Page.Help help) {
            return !site.hasLapsed(help.resource());
        }
        return !(page instanceof Page.NotFound || page instanceof Page.Moved || page instanceof Page.Quiet);
    }

    private static String index(URI url, List<ExtraFile> parts) {
        return Xml.document(xml -> xml.element(
                "sitemapindex",
                inside -> {
                    for (ExtraFile part : parts) {
                        String address = url.resolve(part.path()).toString();
                        inside.element("sitemap", sitemap -> sitemap.text("loc", address));
                    }
                },
                "xmlns",
                NAMESPACE));
    }

    private static String urlSet(Site site, URI url, List<Page> pages) {
        return Xml.document(xml -> xml.element(
                "urlset",
                inside -> {
                    for (Page page : pages) {
                        inside.element("url", entry -> writePage(entry, site, url, page));
                    }
                },
                "xmlns",
                NAMESPACE,
                "xmlns:xhtml",
                XHTML));
    }

    private static void writePage(Xml xml, Site site, URI url, Page page) throws XMLStreamException {
        xml.text("loc", url.resolve(page.address().canonicalPath()).toString());
        Optional<String> reviewed = page.written()
                .flatMap(text -> text.article().matter().reviewed())
                .map(Located::value)
                .map(Object::toString);
        if (reviewed.isPresent()) {
            xml.text("lastmod", reviewed.get());
        }
        for (PageLink link : site.translations().getOrDefault(page.address(), List.of())) {
            String href = url.resolve(link.address().canonicalPath()).toString();
            xml.empty(
                    "xhtml:link",
                    "rel",
                    "alternate",
                    "hreflang",
                    link.language().tag(),
                    "href",
                    href);
        }
    }
}
