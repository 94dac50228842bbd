package org.havenhub.check;

import org.havenhub.report.Rule;
import org.jsoup.nodes.Element;

/** Headings that step down one level at a time (WCAG 2.2, 1.3.1). */
final class HeadingOrder implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "heading-order",
            "A finished page skips a level of headings",
            "People who move from heading to heading think that they have missed a part.",
            "Let every heading be at most one level below the one before it.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        int last = 0;
        for (Element element : page.elements()) {
            String name = element.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                int level = name.charAt(1) - '0';
                if (level > last + 1) {
                    findings.add(RULE, "“" + element.text() + "” is of level " + level + " after level " + last + ".");
                }
                last = level;
            }
        }
    }
}
