package org.havenhub.check;

import org.havenhub.report.Rule;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;

/** No comments in finished pages: they are where names, dates and notes among editors leak (promise five of Haven). */
final class HtmlComment implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "html-comment",
            "A finished page has a comment inside",
            "Anybody can read it, and it may give away who made the hub, or how.",
            "Write template comments as <#-- … -->: they stay in the template.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        for (Comment comment : page.comments()) {
            Node parent = comment.parent();
            findings.add(
                    RULE, "there is a comment inside " + (parent == null ? "the page" : parent.normalName()) + ".");
        }
    }
}
