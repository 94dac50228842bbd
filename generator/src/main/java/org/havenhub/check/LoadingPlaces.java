package org.havenhub.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.files.SourceFile;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Every place of a page where an address is followed although the reader asked for nothing (HTML, SVG 2), and what is allowed to
 * stand there. Places that browsers have given up are among them: an old browser still follows them.
 */
final class LoadingPlaces {

    private static final Pattern ELSEWHERE =
            Pattern.compile("[\\s\\p{Cntrl}]*([A-Za-z][A-Za-z0-9+.-]*:|//|/\\\\|\\\\)");

    /** Browsers leave these out of an address, wherever they stand. */
    private static final Pattern LEFT_OUT = Pattern.compile("[\\t\\r\\n]");

    /** Where words may stand as well as addresses, other schemes are only a colon after a word. */
    private static final Pattern WRITTEN_ADDRESS = Pattern.compile(
            "[\\s\\p{Cntrl}]*(?:(?:https?|wss?|ftp|file|data|blob|filesystem|javascript|vbscript):|[/\\\\]{2,}[^\\s/\\\\])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HINT = Pattern.compile("prefetch|preconnect|prerender");

    /** The address in what a page says of its own refreshing, as browsers find it. */
    private static final Pattern REFRESH = Pattern.compile(
            "[\\s\\d.]*[;,]?\\s*(?:url\\s*=\\s*)?[\"']?(?<address>.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Only what has such a name was read as code. */
    private static final Pattern SCRIPT = Pattern.compile("[^?#]*\\.m?js(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern MANIFEST =
            Pattern.compile("[^?#]*\\.webmanifest(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern STYLE_SHEET = Pattern.compile("[^?#]*\\.css(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

    private static final List<String> LOADING = List.of(
            "src",
            "srcset",
            "poster",
            "data",
            "background",
            "imagesrcset",
            "longdesc",
            "icon",
            "lowsrc",
            "dynsrc",
            "altimg",
            "action",
            "formaction",
            "xlink:href",
            "xml:base");

    private static final List<String> REPORTING = List.of("ping", "attributionsrc");

    /** What SVG takes for a style without calling it so. */
    private static final List<String> PAINTING = List.of(
            "fill",
            "stroke",
            "filter",
            "mask",
            "clip-path",
            "marker",
            "marker-start",
            "marker-mid",
            "marker-end",
            "cursor",
            "color-profile");

    private static final Map<String, Way> ATTRIBUTES = attributes();

    private static final Set<String> EMBEDDING =
            Set.of("iframe", "frame", "frameset", "object", "embed", "applet", "portal", "fencedframe", "base");

    /** In it a browser that runs scripts sees words, and one that does not sees elements. */
    private static final String TWO_WAYS = "noscript";

    /** What leads somewhere only when the reader follows it, and links of a head, which have rules of their own. */
    private static final Set<String> FOLLOWED = Set.of("a", "area", "link");

    private static final Set<String> ANIMATING =
            Set.of("set", "animate", "animatemotion", "animatetransform", "animatecolor");

    /** What an animation puts in the place of an address or a style, one or several of them with semicolons between. */
    static final List<String> ANIMATED = List.of("from", "to", "by", "values");

    /** Links of a head that tell something and load nothing. */
    private static final Set<String> TELLING = Set.of(
            "canonical",
            "alternate",
            "license",
            "me",
            "author",
            "help",
            "bookmark",
            "privacy-policy",
            "terms-of-service");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What a page may tell the browser in place of its server. */
    private static final Set<String> INSTRUCTIONS =
            Set.of("content-security-policy", "content-language", "x-ua-compatible", "refresh");

    private final Findings findings;

    LoadingPlaces(Findings findings) {
        this.findings = findings;
    }

    /** Whether an address leads away from the site. */
    static boolean isElsewhere(String address) {
        return ELSEWHERE.matcher(LEFT_OUT.matcher(address).replaceAll("")).lookingAt();
    }

    /** Whether a text that may be words is certainly an address that leads away from the site. */
    static boolean isWrittenAddress(String text) {
        return WRITTEN_ADDRESS.matcher(LEFT_OUT.matcher(text).replaceAll("")).lookingAt();
    }

    void check(Attribute attribute) {
        Way way = ATTRIBUTES.get(attribute.getKey());
        if (way != null) {
            way.check(this, attribute.getKey(), attribute.getValue());
        }
    }

    void check(Element element) {
        String name = element.normalName();
        if (EMBEDDING.contains(name) || name.equals(TWO_WAYS)) {
            add("the element " + name + " is not allowed.");
        }
        if (element.attributesSize() == 0) {
            return;
        }
        String href = element.attributes().get("href");
        if (!href.isEmpty() && !FOLLOWED.contains(name)) {
            checkSource(href);
        }
        if (ANIMATING.contains(name)) {
            ANIMATED.forEach(place -> checkAnimated(place, element.attr(place)));
        }
        switch (name) {
            case "link" -> checkLink(element);
            case "meta" -> checkInstruction(element);
            case "script" -> checkName("script", element.attr("src"), SCRIPT, ".js");
            default -> {}
        }
    }

    private static Map<String, Way> attributes() {
        Map<String, Way> ways = new HashMap<>();
        LOADING.forEach(name -> ways.put(name, (places, place, value) -> places.checkSource(value)));
        PAINTING.forEach(name -> ways.put(name, LoadingPlaces::checkPaint));
        ways.put("charset", LoadingPlaces::checkEncoding);
        ways.put(
                "manifest",
                (places, place, value) -> places.add("the attribute manifest keeps pages on the device of a reader."));
        REPORTING.forEach(name -> ways.put(
                name, (places, place, value) -> places.add("a link reports to a server when it is followed.")));
        return ways;
    }

    private void checkSource(String source) {
        for (String part : source.indexOf(',') < 0 ? new String[] {source} : source.split(",", -1)) {
            if (isElsewhere(part)) {
                add(CodeFindings.shown(source.strip()) + " would be loaded.");
                return;
            }
        }
    }

    private void checkPaint(String place, String value) {
        if (value.indexOf('(') < 0 && value.indexOf('\\') < 0) {
            return;
        }
        CodeFindings inside = new CodeFindings(new SourceFile(place, value));
        StyleLoads.check("a{b:" + value + "}", inside);
        if (!inside.all().isEmpty()) {
            add("the attribute " + place + " would load " + CodeFindings.shown(value.strip()) + ".");
        }
    }

    private void checkEncoding(String place, String encoding) {
        if (OtherLetters.isMeantBy(encoding)) {
            add("the attribute " + place + " would have " + encoding + " read in place of UTF-8.");
        }
    }

    private void checkAnimated(String place, String value) {
        for (String part : value.split(";", -1)) {
            checkSource(part);
            checkPaint(place, part);
        }
    }

    private void checkLink(Element link) {
        String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        if (relation.isEmpty() || BLANKS.splitAsStream(relation).allMatch(TELLING::contains)) {
            return;
        }
        if (HINT.matcher(relation).find()) {
            add("the hint " + relation + " would fetch what the reader has not asked for.");
        }
        checkSource(link.attr("href"));
        if (relation.contains("manifest")) {
            checkName("manifest", link.attr("href"), MANIFEST, ".webmanifest");
        }
        if (relation.contains("stylesheet")) {
            checkName("style sheet", link.attr("href"), STYLE_SHEET, ".css");
        }
    }

    private void checkInstruction(Element meta) {
        checkProgram(meta.attr("name").strip().toLowerCase(Locale.ROOT), meta.attr("content"));
        String name = meta.attr("http-equiv").strip().toLowerCase(Locale.ROOT);
        if (name.equals("refresh")) {
            Matcher refresh = REFRESH.matcher(meta.attr("content"));
            if (refresh.matches() && isElsewhere(refresh.group("address"))) {
                add("the page would lead on to " + refresh.group("address").strip() + " by itself.");
            }
        } else if (meta.hasAttr("http-equiv") && !INSTRUCTIONS.contains(name)) {
            add("the instruction " + name + " is none that a page may give the browser.");
        }
    }

    /** What some systems ask others for, because a page names a program or a tile for the desktop. */
    private void checkProgram(String name, String content) {
        if (name.equals("apple-itunes-app") || (name.startsWith("msapplication-") && content.contains("//"))) {
            add("the instruction " + name + " is none that a page may give the browser.");
        }
    }

    /** What is loaded as code is read as code before it is published, which takes a name that says so. */
    private void checkName(String thing, String source, Pattern name, String ending) {
        if (!source.isEmpty() && !name.matcher(source).matches()) {
            add("the " + thing + " " + source + " does not end in " + ending
                    + ", so nobody has read what it would load.");
        }
    }

    private void add(String message) {
        findings.add(ForeignLoad.RULE, message);
    }

    /** How an attribute is looked at. */
    private interface Way {
        void check(LoadingPlaces places, String place, String value);
    }
}
