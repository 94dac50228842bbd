package org.havenhub.extras;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.havenhub.content.FrontMatter;
import org.havenhub.language.Language;
import org.havenhub.report.Located;
import org.havenhub.site.Address;
import org.havenhub.site.Page;
import org.havenhub.site.Site;

/** The guides that were reviewed last, as an Atom feed (RFC 4287). Its dates are review dates: no build time leaks. */
final class Feed {

    private static final int LENGTH = 50;

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private Feed() {}

    /** The feed of a language, if it has one. */
    static Optional<ExtraFile> of(Site site, URI url, Language language) {
        return site.feed(language)
                .map(address -> new ExtraFile(address.path(), () -> write(site, url, language, address)));
    }

    private static List<Page.Guide> guides(Site site, Language language) {
        return site.pages().stream()
                .filter(Page.Guide.class::isInstance)
                .map(Page.Guide.class::cast)
                .filter(guide -> guide.language().equals(language))
                .filter(guide -> matter(guide).reviewed().isPresent())
                .sorted(Comparator.comparing(Feed::reviewed).reversed().thenComparing(Page::address))
                .limit(LENGTH)
                .toList();
    }

    private static String write(Site site, URI url, Language language, Address address) {
        List<Page.Guide> guides = guides(site, language);
        return Xml.document(xml -> xml.element(
                "feed",
                feed -> {
                    writeHead(feed, site, url, language, address);
                    feed.text("updated", instant(reviewed(guides.get(0))));
                    for (Page.Guide guide : guides) {
                        feed.element("entry", entry -> writeEntry(entry, url, guide));
                    }
                },
                "xmlns",
                NAMESPACE,
                "xml:lang",
                language.tag()));
    }

    private static void writeHead(Xml xml, Site site, URI url, Language language, Address address)
            throws XMLStreamException {
        String title = site.settings().title().in(language, site.settings().defaultLanguage());
        String home = url.resolve(site.home(language).canonicalPath()).toString();
        xml.text("title", title);
        xml.text("id", home);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", home);
        xml.empty("link", "rel", "self", "href", url.resolve(address.path()).toString());
        xml.element("author", author -> author.text("name", title));
    }

    private static void writeEntry(Xml xml, URI url, Page.Guide guide) throws XMLStreamException {
        FrontMatter matter = matter(guide);
        String address = url.resolve(guide.address().path()).toString();
        // A feed reader keeps titles on the device, as a browser's history does.
        xml.text("title", matter.discreetTitle().isEmpty() ? matter.title().value() : matter.discreetTitle());
        xml.text("id", address);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", address);
        xml.text("updated", instant(reviewed(guide)));
        if (!matter.summary().isEmpty() && matter.discreetTitle().isEmpty()) {
            xml.text("summary", matter.summary());
        }
    }

    private static FrontMatter matter(Page.Guide guide) {
        return guide.text().article().matter();
    }

    private static LocalDate reviewed(Page.Guide guide) {
        return matter(guide).reviewed().map(Located::value).orElse(LocalDate.MIN);
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
