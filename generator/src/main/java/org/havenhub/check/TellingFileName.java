package org.havenhub.check;

import org.havenhub.quiet.QuietPage;
import org.havenhub.report.Rule;

/** The name of a file says in the address what the title of its page is made not to say. */
final class TellingFileName implements HtmlRule {

    private static final Rule RULE = Rule.warning(
            "telling-file-name",
            "The address of a page tells what its discreet title hides",
            "The address stands in the browser and in its history, beside the title that is to give nothing away.",
            "Rename the file. Keep the old address with aliases only if it does not matter who sees it.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        QuietSheets quiet = page.site().quiet();
        if (quiet.discreet().contains(page.address())) {
            String path = page.address().path();
            String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
            QuietPage.found(name.replace('-', ' '), quiet.words())
                    .forEach(word -> findings.add(
                            RULE,
                            "the name of its file has the word “" + word + "”, which browsers show in the address."));
        }
    }
}
