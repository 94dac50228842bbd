package org.havenhub.check;

import java.util.List;
import java.util.Set;
import org.havenhub.site.Address;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as a browser sees it.
 *
 * @param elements in the order of the document
 * @param files every file that the site will have, by path
 */
record FinishedPage(Address address, Document document, List<Element> elements, Set<String> files) {

    static FinishedPage of(Address address, String html, Set<String> files) {
        Document document = Jsoup.parse(html);
        return new FinishedPage(address, document, document.getAllElements(), files);
    }
}
