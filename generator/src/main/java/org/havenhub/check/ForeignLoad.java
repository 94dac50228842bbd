package org.havenhub.check;

import org.havenhub.report.Rule;

/** A finished page asks no server but its own: promise one of Haven. */
final class ForeignLoad implements HtmlRule {

    static final Rule RULE = Rule.error(
            "foreign-load",
            "A finished page would load something from elsewhere",
            "Another server would learn who reads this page, and when.",
            "Put the file into the hub's media folder or the theme's assets, or leave it out.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        LoadingPlaces places = new LoadingPlaces(findings);
        page.attributes().forEach(places::check);
        page.elements().forEach(places::check);
        if (!PlainTags.areAll(page.html())) {
            findings.add(
                    RULE,
                    "there is a < that begins no plain tag, so that not every browser sees the same page: in words it is"
                            + " written &lt;.");
        }
        if (OtherLetters.areCalledIn(page.html())) {
            findings.add(RULE, "there are control characters, which nobody sees, and which can turn words into code.");
        }
    }
}
