package org.havenhub.check;

import java.util.Locale;
import org.havenhub.report.Rule;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** No code and no style inside a page: the content security policy would refuse it, and it is how tracking slips in. */
final class InlineCode implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "inline-code",
            "A finished page has code or style inside",
            "The site's security policy blocks it, so the page would break; and code inside pages is how trackers slip in.",
            "Put styles into the theme's style sheet and scripts into a file among its assets.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        for (Element element : page.elements()) {
            String name = element.normalName();
            if (name.equals("style") || (name.equals("script") && !element.hasAttr("src"))) {
                findings.add(RULE, "there is a " + name + " element with code inside.");
            }
            for (Attribute attribute : element.attributes()) {
                check(attribute, findings);
            }
        }
    }

    private static void check(Attribute attribute, Findings findings) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        if (name.equals("style") || name.startsWith("on")) {
            findings.add(RULE, "the attribute " + name + " is not allowed.");
        }
        if (name.matches("href|src|action|xlink:href") && value.matches("(?s)(javascript|vbscript|data):.*")) {
            findings.add(RULE, "a link runs code.");
        }
    }
}
