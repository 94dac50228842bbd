package org.havenhub.quiet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.havenhub.quiet.QuietWords.Span;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A page that is printed where others see it: a mark stands for each word that gives away what it is about. Numbers, addresses and
 * hours stay: what is in {@code <address>}, {@code <bdi>} and {@code <time>}, and what a theme marks with {@code data-stays}.
 */
public final class QuietPage {

    /** What readers see in the place of a word. */
    static final String MARK = "…";

    private static final Evaluator STAYS = QueryParser.parse("address, bdi, time, [data-stays]");

    /** Attributes that are read aloud, or shown. */
    private static final List<String> TOLD = List.of("title", "alt", "aria-label", "aria-description");

    /** Attributes that tell nobody anything: what they name is elsewhere. */
    private static final Set<String> HOOKS = Set.of(
            "href",
            "src",
            "srcset",
            "id",
            "class",
            "for",
            "headers",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls");

    private QuietPage() {}

    /**
     * The page with a mark for each of the words.
     *
     * @param spoken what is read aloud in the place of a word
     */
    public static String of(String html, QuietWords words, String spoken) {
        Document page = parse(html);
        leadNowhere(page);
        TextRuns.of(page, STAYS).forEach(run -> withhold(run, words, spoken));
        page.select("*").forEach(element -> TOLD.forEach(name -> withhold(element, name, words)));
        return "<!DOCTYPE html>\n" + page.expectFirst("html").outerHtml().strip() + "\n";
    }

    /** Which of the words a finished page still tells, as they stand there. */
    public static List<String> left(String html, QuietWords words) {
        Document page = parse(html);
        Set<String> left = new LinkedHashSet<>();
        TextRuns.of(page, STAYS).forEach(run -> addFound(run.text(), words, left));
        for (Element element : page.select("*")) {
            for (Attribute attribute : element.attributes()) {
                if (!HOOKS.contains(attribute.getKey()) && element.closest(STAYS) == null) {
                    addFound(attribute.getValue(), words, left);
                }
            }
        }
        return List.copyOf(left);
    }

    private static Document parse(String html) {
        Document page = Parser.htmlParser().settings(ParseSettings.preserveCase).parseInput(html, "");
        page.outputSettings().prettyPrint(false);
        return page;
    }

    /** A file made in place of paper holds the addresses of its links. A picture may say what words no longer do. */
    private static void leadNowhere(Document page) {
        page.select("main a[href]:not([href^=#], [href^=tel:], [href^=sms:], [href^=mailto:])")
                .forEach(link -> link.tagName("span").clearAttributes());
        page.select("main img").forEach(picture -> picture.replaceWith(new TextNode(picture.attr("alt"))));
        Set<String> named = new LinkedHashSet<>();
        page.select("a[href^=#]").forEach(link -> named.add(link.attr("href").substring(1)));
        page.select("[aria-labelledby]").forEach(part -> named.add(part.attr("aria-labelledby")));
        for (Element element : page.select("main [id]")) {
            if (!named.contains(element.id())) {
                element.removeAttr("id");
            }
        }
    }

    private static void withhold(TextRuns.Run run, QuietWords words, String spoken) {
        List<Span> found = words.in(run.text());
        for (int i = found.size() - 1; i >= 0; i--) {
            run.replace(found.get(i), parent -> mark(parent, spoken));
        }
    }

    /** In the title of a window there are no elements. */
    private static Node mark(Element parent, String spoken) {
        return parent.normalName().equals("title")
                ? new TextNode(MARK)
                : new Element("span")
                        .addClass("withheld")
                        .attr("role", "img")
                        .attr("aria-label", spoken)
                        .text(MARK);
    }

    private static void withhold(Element element, String name, QuietWords words) {
        String told = element.attr(name);
        List<Span> found = told.isEmpty() || element.closest(STAYS) != null ? List.of() : words.in(told);
        StringBuilder quiet = new StringBuilder(told);
        for (int i = found.size() - 1; i >= 0; i--) {
            quiet.replace(found.get(i).start(), found.get(i).end(), MARK);
        }
        if (!found.isEmpty()) {
            element.attr(name, quiet.toString());
        }
    }

    private static void addFound(String text, QuietWords words, Set<String> left) {
        words.in(text).forEach(span -> left.add(text.substring(span.start(), span.end())));
    }
}
