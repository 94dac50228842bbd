package org.havenhub.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.havenhub.site.Address;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * A page as a browser sees it. Every rule looks at every page, so the tree is walked once, for all of them.
 *
 * @param firstRepair where the tags first had to be put right to be understood: after so many letters
 * @param elements in the order of the document
 * @param attributes of all elements, in the order of the document
 * @param html as it is sent
 * @param site that it belongs to
 */
record FinishedPage(
        Address address,
        Document document,
        Optional<Integer> firstRepair,
        List<Element> elements,
        List<Attribute> attributes,
        List<Comment> comments,
        String html,
        SiteFacts site) {

    static FinishedPage of(Address address, String html, SiteFacts site) {
        Parser parser = Parser.htmlParser().setTrackErrors(1);
        Document document = parser.parseInput(html, "");
        Optional<Integer> firstRepair = parser.getErrors().stream().findFirst().map(ParseError::getPosition);
        FinishedPage page = new FinishedPage(
                address, document, firstRepair, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), html, site);
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
