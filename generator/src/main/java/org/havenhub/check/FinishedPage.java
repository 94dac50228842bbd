package org.havenhub.check;

import java.util.ArrayList;
import java.util.List;
import org.havenhub.site.Address;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A page as a browser sees it. Every rule looks at every page, so the tree is walked once, for all of them.
 *
 * @param elements in the order of the document
 * @param attributes of all elements, in the order of the document
 * @param html as it is sent
 * @param site that it belongs to
 */
record FinishedPage(
        Address address,
        Document document,
        List<Element> elements,
        List<Attribute> attributes,
        List<Comment> comments,
        String html,
        SiteFacts site) {

    static FinishedPage of(Address address, String html, SiteFacts site) {
        FinishedPage page = new FinishedPage(
                address, Jsoup.parse(html), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), html, site);
        page.document.traverse((node, depth) -> page.add(node));
        return page;
    }

    private void add(Node node) {
        if (node instanceof Element element) {
            elements.add(element);
            if (element.attributesSize() > 0) {
                for (Attribute attribute : element.attributes()) {
                    attributes.add(attribute);
                }
            }
        } else if (node instanceof Comment comment) {
            comments.add(comment);
        }
    }
}
