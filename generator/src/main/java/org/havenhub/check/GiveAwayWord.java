package org.havenhub.check;

import org.havenhub.quiet.QuietPage;
import org.havenhub.report.Rule;

/** No sheet tells what it is about that is made not to. */
final class GiveAwayWord implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "give-away-word",
            "A sheet to print gives away what it is about",
            "Readers print it where others see it, because it says that it tells nothing.",
            "Take the word out of the template of the sheet, or name it at shown-words in haven.yaml if it may be seen.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        QuietSheets quiet = page.site().quiet();
        if (quiet.pages().contains(page.address())) {
            QuietPage.left(page.html(), quiet.words())
                    .forEach(word -> findings.add(RULE, "there is the word “" + word + "”."));
        }
    }
}
