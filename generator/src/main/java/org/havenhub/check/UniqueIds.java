package org.havenhub.check;

import java.util.HashSet;
import java.util.Set;
import org.havenhub.report.Rule;
import org.jsoup.nodes.Attribute;

/** No id twice on one page. */
final class UniqueIds implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "duplicate-html-id",
            "A finished page uses an id twice",
            "A link to the second place would lead to the first one.",
            "Give the heading another id, for example ## Words {#other-words}.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Attribute attribute : page.attributes()) {
            String id = attribute.getKey().equals("id") ? attribute.getValue() : "";
            if (!id.isEmpty() && !seen.add(id)) {
                findings.add(RULE, "the id " + id + " is used twice.");
            }
        }
    }
}
