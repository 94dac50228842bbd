package org.havenhub.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML in one form, to compare what Haven writes with what a specification shows: attributes sorted, addresses decoded,
 * blanks collapsed outside of {@code pre} and dropped at the edges of blocks. What Haven adds to every heading (an id) and
 * leaves out of every link (the title) is taken away.
 */
final class NormalHtml {

    private static final Set<String> ADDRESSES = Set.of("href", "src");

    private final StringBuilder html = new StringBuilder();

    private NormalHtml() {}

    static String of(String html) {
        NormalHtml normal = new NormalHtml();
        normal.writeChildren(Jsoup.parseBodyFragment(html).body(), false);
        return normal.html.toString().strip();
    }

    private void writeChildren(Element parent, boolean verbatim) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element) {
                write(element, verbatim);
            } else if (child instanceof TextNode text) {
                html.append(verbatim ? text.getWholeText() : text.getWholeText().replaceAll("[ \n\t]+", " "));
            } else {
                html.append(child.outerHtml());
            }
        }
    }

    private void write(Element element, boolean verbatim) {
        boolean edge = element.isBlock() || element.normalName().equals("br");
        endLine(edge);
        html.append('<').append(element.normalName());
        attributes(element)
                .forEach((name, value) -> html.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(value)
                        .append('"'));
        html.append('>');
        startLine(edge);
        writeChildren(element, verbatim || element.normalName().equals("pre"));
        endLine(edge && !element.normalName().equals("pre"));
        html.append("</").append(element.normalName()).append('>');
        startLine(edge);
    }

    private void endLine(boolean edge) {
        while (edge && html.length() > 0 && html.charAt(html.length() - 1) <= ' ') {
            html.setLength(html.length() - 1);
        }
        startLine(edge);
    }

    private void startLine(boolean edge) {
        if (edge) {
            html.append('\n');
        }
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            String value = attribute.getValue();
            attributes.put(name, ADDRESSES.contains(name) ? decoded(value) : value);
        }
        String tag = element.normalName();
        attributes.remove(tag.matches("h[1-6]") ? "id" : "");
        attributes.remove(tag.equals("a") ? "title" : "");
        attributes.remove("class", "alone");
        return attributes;
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
