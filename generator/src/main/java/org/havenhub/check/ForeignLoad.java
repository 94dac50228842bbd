package org.havenhub.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** A finished page asks no server but its own: promise one of Haven. */
final class ForeignLoad implements HtmlRule {

    static final Rule RULE = Rule.error(
            "foreign-load",
            "A finished page would load something from elsewhere",
            "Another server would learn who reads this page, and when.",
            "Put the file into the hub's media folder or the theme's assets, or leave it out.");

    private static final Pattern ELSEWHERE =
            Pattern.compile("[\\s\\p{Cntrl}]*([A-Za-z][A-Za-z0-9+.-]*:|//|/\\\\|\\\\)");

    /** Browsers leave these out of an address, wherever they stand. */
    private static final Pattern LEFT_OUT = Pattern.compile("[\\t\\r\\n]");

    private static final Pattern HINT = Pattern.compile("prefetch|preconnect|prerender");

    private static final Set<String> LOADING =
            Set.of("src", "srcset", "poster", "data", "background", "imagesrcset", "longdesc", "manifest", "icon");

    private static final Set<String> REPORTING = Set.of("ping", "attributionsrc");

    private static final Set<String> EMBEDDING =
            Set.of("iframe", "frame", "frameset", "object", "embed", "applet", "portal", "fencedframe", "base");

    /** Links of a head that tell something and load nothing. */
    private static final Set<String> TELLING = Set.of("canonical", "alternate", "license", "me", "author");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        for (Attribute attribute : page.attributes()) {
            check(attribute, findings);
        }
        for (Element element : page.elements()) {
            String name = element.normalName();
            if (EMBEDDING.contains(name)) {
                findings.add(RULE, "the element " + name + " is not allowed.");
            }
            if (name.equals("link")) {
                checkLink(element, findings);
            }
            if (isInSvg(element)) {
                checkSource(element.attr("href"), findings);
                checkSource(element.attr("xlink:href"), findings);
            }
        }
    }

    /** Whether an address leads away from the site. */
    static boolean isElsewhere(String address) {
        return ELSEWHERE.matcher(LEFT_OUT.matcher(address).replaceAll("")).lookingAt();
    }

    private static void check(Attribute attribute, Findings findings) {
        String name = attribute.getKey();
        if (REPORTING.contains(name)) {
            findings.add(RULE, "a link reports to a server when it is followed.");
        }
        if (LOADING.contains(name)) {
            checkSource(attribute.getValue(), findings);
        }
    }

    private static void checkSource(String source, Findings findings) {
        for (String part : source.split(",", -1)) {
            if (isElsewhere(part)) {
                findings.add(RULE, CodeFindings.shown(source.strip()) + " would be loaded.");
                return;
            }
        }
    }

    private static void checkLink(Element link, Findings findings) {
        String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        if (TELLING.contains(relation)) {
            return;
        }
        if (HINT.matcher(relation).find()) {
            findings.add(RULE, "the hint " + relation + " would fetch what the reader has not asked for.");
        }
        checkSource(link.attr("href"), findings);
    }

    private static boolean isInSvg(Element element) {
        String name = element.normalName();
        return name.equals("use") || name.equals("image") || name.equals("feimage");
    }
}
