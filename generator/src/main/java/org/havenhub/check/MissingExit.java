package org.havenhub.check;

import org.havenhub.report.Rule;

/** On every page of a hub that has a way out, it is there: people land anywhere, and are surprised anywhere. */
final class MissingExit implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "missing-exit",
            "A finished page lacks the way out",
            "A reader who is surprised by somebody looks for it where it was on the other pages.",
            "Call <@exitLink href=site.exit/> in the template, first in the body, and give the html element"
                    + " class=\"has-exit\".");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        if (!page.site().exits().isEmpty() && !hasExit(page)) {
            findings.add(RULE, "no link with words leads where haven.yaml says at exit.");
        }
    }

    private static boolean hasExit(FinishedPage page) {
        return page.elements().stream()
                .anyMatch(element -> element.normalName().equals("a")
                        && page.site().exits().contains(element.attr("href"))
                        && ControlWords.has(element));
    }
}
