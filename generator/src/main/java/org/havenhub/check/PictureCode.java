package org.havenhub.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a drawing (SVG 2) would load from elsewhere or run. Opened by itself it is a document, which can do what pages can. */
final class PictureCode {

    private static final Set<String> RUNNING = Set.of(
            "script", "handler", "listener", "foreignobject", "iframe", "object", "embed", "audio", "video", "link");

    /** A drawing can hold pieces of a page. */
    private static final Set<String> OF_PAGES = Set.of(
            "html",
            "head",
            "body",
            "base",
            "meta",
            "img",
            "source",
            "picture",
            "track",
            "form",
            "input",
            "button",
            "frame",
            "frameset",
            "applet",
            "noscript",
            "template");

    /** What points to something. */
    private static final Set<String> LEADING =
            Set.of("href", "src", "srcset", "data", "base", "action", "formaction", "poster");

    /** What a link tells to a server when it is followed. */
    private static final Set<String> TELLING = Set.of("ping", "attributionsrc");

    /** Before an XML reader begins with the drawing itself, it may be sent elsewhere, or be told what to add everywhere. */
    private static final Pattern PROLOGUE = Pattern.compile("<\\?xml-stylesheet|<!ENTITY|<!ATTLIST");

    /** Programs for drawings name the type of their files; readers know it, and ask nobody for it. */
    private static final Pattern TYPE_ELSEWHERE = Pattern.compile(
            "<!DOCTYPE\\s[^>\\[]*[\"'](?!http://www\\.w3\\.org/)(?:[A-Za-z][A-Za-z0-9+.-]*:|//)[^>\\[]*");

    /** In another encoding, the letters would be others than those that are read here. */
    private static final Pattern OTHER_ENCODING = Pattern.compile(
            "<\\?xml\\s[^>]*encoding\\s*=\\s*[\"'](?!utf-?8|us-ascii|iso-8859-|windows-125)[^>]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PICTURE_INSIDE = Pattern.compile("\\s*data:image/(?:png|jpeg|gif|webp)[;,]");

    private final CodeFindings findings;

    private PictureCode(CodeFindings findings) {
        this.findings = findings;
    }

    static void check(String drawing, CodeFindings findings) {
        checkPrologue(PROLOGUE, drawing, findings);
        checkPrologue(TYPE_ELSEWHERE, drawing, findings);
        checkPrologue(OTHER_ENCODING, drawing, findings);
        PictureCode reading = new PictureCode(findings);
        Parser parser = Parser.xmlParser().setTrackPosition(true);
        parser.parseInput(drawing, "").getAllElements().forEach(reading::read);
    }

    private static void checkPrologue(Pattern pattern, String drawing, CodeFindings findings) {
        Matcher prologue = pattern.matcher(drawing);
        while (prologue.find()) {
            findings.code(
                    prologue.start(),
                    prologue.end(),
                    "This drawing has " + prologue.group() + ", which can load files.");
        }
    }

    private void read(Element element) {
        int start = Math.max(0, element.sourceRange().startPos());
        int end = Math.max(start, element.sourceRange().endPos());
        String name = local(element.tagName());
        if (RUNNING.contains(name) || OF_PAGES.contains(name)) {
            findings.code(start, end, "This drawing has the element " + name + ", which can run code or load files.");
        }
        if (name.equals("style") && element.childrenSize() > 0) {
            // Readers pass over what stands in an element inside, so that a comment may begin in one and end in
            // another.
            findings.unreadable(new CodeToken(CodeToken.Kind.BROKEN, "", start, end));
        } else if (name.equals("style")) {
            findings.inside(start, end, inner -> StyleLoads.check(element.wholeText(), inner));
        }
        for (Attribute attribute : element.attributes()) {
            read(name, attribute, start, end);
        }
    }

    private void read(String element, Attribute attribute, int start, int end) {
        String name = local(attribute.getKey());
        String value = attribute.getValue();
        if (name.startsWith("on")) {
            findings.code(start, end, "This drawing has the attribute " + name + ", which runs code.");
        } else if (LoadingPlaces.ANIMATED.contains(name)) {
            for (String part : value.split(";", -1)) {
                readAddress(part, start, end);
                readStyle(part, start, end);
            }
        } else if (TELLING.contains(name)) {
            findings.code(start, end, "This drawing has the attribute " + name + ", which reports to a server.");
        } else if (LEADING.contains(name)) {
            readAddress(element, value, start, end);
        } else {
            readStyle(value, start, end);
        }
    }

    /** A link may lead to another site, but it may not run code. */
    private void readAddress(String element, String address, int start, int end) {
        if (element.equals("a")) {
            if (InlineCode.runsCode(address)) {
                findings.code(start, end, "This drawing has a link that runs code.");
            }
        } else if (!PICTURE_INSIDE.matcher(address).lookingAt()) {
            readAddress(address, start, end);
        }
    }

    private void readAddress(String address, int start, int end) {
        if (LoadingPlaces.isElsewhere(address)) {
            findings.foreign(new CodeToken(CodeToken.Kind.TEXT, address, start, end));
        }
    }

    private void readStyle(String value, int start, int end) {
        if (value.indexOf('(') >= 0 || value.indexOf('\\') >= 0) {
            findings.inside(start, end, inner -> StyleLoads.check("a{b:" + value + "}", inner));
        }
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
