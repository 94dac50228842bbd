package org.havenhub.check;

import java.util.List;
import java.util.Locale;
import org.havenhub.report.Rule;
import org.havenhub.web.OutsideAddress;
import org.jsoup.nodes.Element;

/** A link to another site tells it nothing about where the reader comes from: promise four of Haven. */
final class LeakyLink implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "leaky-link",
            "A link tells another site where the reader comes from",
            "The other site would learn that somebody reads this hub.",
            "Give the link of the template rel=\"noreferrer noopener\", no target, and an address without marks such as"
                    + " utm_source.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        for (Element element : page.elements()) {
            if (element.normalName().equals("a") || element.normalName().equals("area")) {
                check(element, findings);
            }
        }
    }

    private static void check(Element link, Findings findings) {
        String href = link.attr("href").strip().toLowerCase(Locale.ROOT);
        boolean outside = href.startsWith("http:") || href.startsWith("https:") || href.startsWith("//");
        if (outside && !tellsNothing(link)) {
            findings.add(RULE, "the link to " + link.attr("href") + " lacks rel=\"noreferrer noopener\".");
        }
        String policy = link.attr("referrerpolicy").strip();
        if (!policy.isEmpty() && !policy.equalsIgnoreCase("no-referrer")) {
            findings.add(RULE, "the link to " + link.attr("href") + " has the referrer policy " + policy + ".");
        }
        if (link.hasAttr("target")) {
            findings.add(RULE, "the link to " + link.attr("href") + " opens a new window.");
        }
        List<String> marks = outside ? new OutsideAddress(link.attr("href")).marks() : List.of();
        if (!marks.isEmpty()) {
            findings.add(RULE, "the link to " + link.attr("href") + " carries " + String.join(", ", marks) + ".");
        }
    }

    private static boolean tellsNothing(Element link) {
        String relations = link.attr("rel").toLowerCase(Locale.ROOT);
        return List.of(relations.split("\\s+", -1)).containsAll(List.of("noreferrer", "noopener"));
    }
}
