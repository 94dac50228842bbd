package org.havenhub.check;

import org.havenhub.report.Rule;

/**
 * Tags that every reader understands alike. What the parser of HTML (WHATWG, 13.2) has to repair, browsers and screen readers may show
 * otherwise than it was checked; the first such place is told, for the others mostly follow from it.
 */
final class DoubtfulTags implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "doubtful-tags",
            "The tags of a finished page do not fit each other",
            "Browsers and screen readers guess what was meant: a part of the page can end up in another, or be lost.",
            "Close every tag that is opened, in turn, and put it where HTML allows it.");

    private static final int LONGEST_QUOTE = 60;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        page.firstRepair()
                .ifPresent(place -> findings.add(
                        RULE,
                        "browsers have to guess at " + tagBefore(page.html(), place)
                                + ", for a tag there is not closed, closed twice, or stands where it may not."));
    }

    /** The tag that ends at a place, and what follows it if the place is in the middle of words. */
    private static String tagBefore(String html, int place) {
        int end = Math.min(place, html.length());
        int start = Math.max(html.lastIndexOf('<', end - 1), 0);
        return html.substring(start, Math.min(end, start + LONGEST_QUOTE)).strip();
    }
}
