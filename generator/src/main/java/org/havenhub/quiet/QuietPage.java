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
 * hours stay: what is in {@code <address>}, {@code <bdi>} and {@code <time>}, and what a theme marks with {@code data-stays}, as
 * the way out, which is not printed.
 */
public final class QuietPage {

    /** What readers see in the place of a word. */
    static final String MARK = "…";

    private static final Evaluator STAYS = QueryParser.parse("address, bdi, time, [data-stays]");

    /** Attributes that are read aloud, or shown. */
    private static final List<String> TOLD = List.of(
            "abbr",
            "alt",
            "aria-description",
            "aria-label",
            "aria-roledescription",
            "aria-valuetext",
            "label",
            "placeholder",
            "summary",
            "title",
            "value");

    /** Elements that browsers read, and nobody else. */
    private static final Evaluator UNSEEN =
            QueryParser.parse("meta:not([name=description]):not([property]), link, script");

    /** Attributes that tell nobody anything: what they name is elsewhere, or a word of HTML. */
    private static final Set<String> HOOKS = Set.of(
            "aria-controls",
            "aria-current",
            "aria-describedby",
            "aria-labelledby",
            "class",
            "datetime",
            "dir",
            "for",
            "headers",
            "href",
            "hreflang",
            "id",
            "lang",
            "name",
            "rel",
            "role",
            "scope",
            "src",
            "srcset",
            "type");

    private QuietPage() {}

    /**
     * The page with a mark for each of the words.
     *
     * @param spoken what is read aloud in the place of a word
     */
    public static String of(String html, QuietWords words, String spoken) {
        Document page = parse(html);
        page.select("main a[data-print]").forEach(QuietPage::spell);
        leadNowhere(page);
        TextRuns.of(page, STAYS).forEach(run -> withhold(run, words, spoken));
        page.select("*").forEach(element -> TOLD.forEach(name -> withhold(element, name, words)));
        return "<!DOCTYPE html>\n" + page.expectFirst("html").outerHtml().strip() + "\n";
    }

    /**
     * Which of the words a finished page still tells, as they stand there: in its text, and in attributes that a style sheet or a script of
     * the hub could show.
     */
    public static List<String> left(String html, QuietWords words) {
        Document page = parse(html);
        Set<String> left = new LinkedHashSet<>();
        TextRuns.of(page, STAYS).forEach(run -> addFound(run.text(), words, left));
        for (Element element : page.select("*")) {
            for (Attribute attribute : element.attributes()) {
                if (!HOOKS.contains(attribute.getKey()) && !element.is(UNSEEN) && element.closest(STAYS) == null) {
                    addFound(attribute.getValue(), words, left);
                }
            }
        }
        return List.copyOf(left);
    }

    /** Which of the words stand in a text that is no page, each once. */
    public static List<String> found(String text, QuietWords words) {
        Set<String> found = new LinkedHashSet<>();
        addFound(text, words, found);
        return List.copyOf(found);
    }

    private static Document parse(String html) {
        Document page = Parser.htmlParser().settings(ParseSettings.preserveCase).parseInput(html, "");
        page.outputSettings().prettyPrint(false);
        return page;
    }

    /** Paper leads nowhere: a number that is behind words is put after them. */
    private static void spell(Element link) {
        Element target = new Element("bdi").text(link.attr("data-print"));
        link.removeAttr("data-print");
        link.after(new TextNode(")")).after(target).after(new TextNode(" ("));
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
        run.replace(words.in(run.text()), parent -> mark(parent, spoken));
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
