package org.havenhub.check;

import java.util.List;
import org.havenhub.site.Address;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as a browser sees it.
 *
 * @param elements in the order of the document
 * @param files of the whole site
 */
record FinishedPage(Address address, Document document, List<Element> elements, SiteFiles files) {

    static FinishedPage of(Address address, String html, SiteFiles files) {
        Document document = Jsoup.parse(html);
        return new FinishedPage(address, document, document.getAllElements(), files);
    }
}
