package org.havenhub.check;

import org.havenhub.report.Rule;
import org.jsoup.nodes.Element;

/** Every picture has an alternative text, or an empty one that says it is decoration (WCAG 2.2, 1.1.1). */
final class PictureWords implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "picture-without-alt",
            "A picture of a finished page has no alt attribute",
            "A screen reader reads the name of the file instead.",
            "Give the img element of the template an alt attribute; an empty one if the picture is decoration.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        for (Element element : page.elements()) {
            if (element.normalName().equals("img") && !element.hasAttr("alt")) {
                findings.add(RULE, "the picture " + element.attr("src") + " has no alt attribute.");
            }
        }
    }
}
