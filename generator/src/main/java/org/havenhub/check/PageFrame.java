package org.havenhub.check;

import java.util.Set;
import org.havenhub.report.Rule;
import org.jsoup.nodes.Element;

/** What every page needs so that assistive technology can announce it and move about in it. */
final class PageFrame implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "page-frame",
            "A finished page lacks a part that every page needs",
            "A screen reader would read it in the wrong language, or not find the text.",
            "Give the page a language, a direction, a title, one main part and one level-one heading.");

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        Element root = page.document().root().firstElementChild();
        if (root == null || root.attr("lang").isBlank()) {
            findings.add(RULE, "the html element has no lang attribute.");
        }
        if (root == null || !DIRECTIONS.contains(root.attr("dir"))) {
            findings.add(RULE, "the html element has no dir attribute of ltr or rtl.");
        }
        if (page.document().title().isBlank()) {
            findings.add(RULE, "the page has no title.");
        }
        one(page, "main", findings);
        one(page, "h1", findings);
    }

    private static void one(FinishedPage page, String tag, Findings findings) {
        int count = 0;
        for (Element element : page.elements()) {
            count += element.normalName().equals(tag) ? 1 : 0;
        }
        if (count != 1) {
            findings.add(RULE, "there should be one " + tag + " element, not " + count + ".");
        }
    }
}
