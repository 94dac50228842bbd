package org.havenhub.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Checks that HTML is what it seems: every tag has its end, and a browser would see the same elements. */
final class WellFormed {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z-]+=\"[^\"<>]*\")*)>");
    private static final Set<String> VOID = Set.of("br", "hr", "img");
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "blockquote",
            "br",
            "code",
            "dd",
            "del",
            "div",
            "dl",
            "dt",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "img",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "span",
            "strong",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "aria-label",
            "aria-labelledby",
            "class",
            "href",
            "id",
            "role",
            "scope",
            "src",
            "start",
            "tabindex",
            "title");

    private WellFormed() {}

    static void check(String html) {
        List<String> written = elements(html);
        Element body = Jsoup.parseBodyFragment(html).body();
        List<String> seen =
                body.getAllElements().stream().skip(1).map(Element::normalName).toList();
        assertThat(seen).isEqualTo(written);
        assertThat(ELEMENTS).containsAll(seen);
        body.getAllElements().forEach(WellFormed::checkAttributes);
    }

    /** The names of the elements in order, after a check that each is closed where it should be. */
    private static List<String> elements(String html) {
        List<String> elements = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            String name = tag.group(2);
            if (!tag.group(1).isEmpty()) {
                assertThat(open.poll()).isEqualTo(name);
            } else {
                elements.add(name);
                if (!VOID.contains(name)) {
                    open.push(name);
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(TAG.matcher(html).replaceAll("")).doesNotContain("<", ">");
        return elements;
    }

    private static void checkAttributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            assertThat(ATTRIBUTES).contains(attribute.getKey());
        }
    }
}
