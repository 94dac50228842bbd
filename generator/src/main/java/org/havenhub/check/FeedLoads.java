package org.havenhub.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.check.CodeToken.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What the XML files of a site would make a reader load: an Atom feed (RFC 4287) its pictures and enclosures, any file a style sheet or
 * an entity. A feed has texts and no pages in it, so that there is nothing inside to look through.
 */
final class FeedLoads {

    /** What stands in front of a document may send its reader elsewhere; Haven writes nothing of the kind. */
    private static final Pattern PROLOGUE = Pattern.compile("<\\?(?!xml\\s)[^>]{0,40}|<!(?:DOCTYPE|ENTITY|ATTLIST)");

    private static final Pattern FEED = Pattern.compile("<(?:[A-Za-z]+:)?(?:feed|rss|RDF)[\\s>]");

    private static final Set<String> PICTURES = Set.of("icon", "logo");

    /** Links that are followed by the reader, not by the program. */
    private static final Set<String> FOLLOWED = Set.of("alternate", "self", "related", "via", "license");

    private static final Set<String> LOADING = Set.of("src", "url");

    private static final Set<String> PAGES = Set.of("html", "xhtml");

    private final CodeFindings findings;

    private FeedLoads(CodeFindings findings) {
        this.findings = findings;
    }

    static void check(String text, CodeFindings findings) {
        Matcher prologue = PROLOGUE.matcher(text);
        while (prologue.find()) {
            findings.foreign(new CodeToken(Kind.TEXT, prologue.group(), prologue.start(), prologue.end()));
        }
        if (FEED.matcher(text).find()) {
            FeedLoads reading = new FeedLoads(findings);
            Parser.xmlParser().parseInput(text, "").getAllElements().forEach(reading::read);
        }
    }

    private void read(Element element) {
        String name = local(element.tagName());
        if (PICTURES.contains(name)) {
            check(element.wholeText());
        }
        if (PAGES.contains(element.attr("type").toLowerCase(Locale.ROOT)) && !name.equals("link")) {
            check("data:" + element.attr("type"));
        }
        if (!name.equals("link") || !FOLLOWED.contains(element.attr("rel"))) {
            check(element.attr("href"));
        }
        LOADING.forEach(place -> check(element.attr(place)));
    }

    private void check(String address) {
        if (LoadingPlaces.isElsewhere(address)) {
            findings.foreign(new CodeToken(Kind.TEXT, address, 0, 0));
        }
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
