package org.havenhub.check;

import org.havenhub.report.Rule;

/** A page that people land on is there at once, also on a slow line: it fits into what a server sends before it waits. */
final class HeavyPage implements HtmlRule {

    private static final Rule RULE = Rule.warning(
            "heavy-page",
            "A page is heavier than the hub allows",
            "On a slow line, readers wait before an empty screen; on a dear one, they pay for it.",
            "Make two guides of it, or link to a list of resources instead of showing it. weight in haven.yaml sets another"
                    + " limit.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        PageWeight weight = page.site().weight();
        int bytes = weight.of(page);
        if (bytes > weight.most()) {
            findings.add(
                    RULE,
                    "it weighs " + Compressed.kilobytes(bytes) + " with its style sheet, and may weigh "
                            + Compressed.kilobytes(weight.most()) + ".");
        }
    }
}
