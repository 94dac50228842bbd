package org.havenhub.check;

import org.havenhub.report.Rule;

/** A rule over one finished page. */
interface HtmlRule {

    Rule rule();

    void check(FinishedPage page, Findings findings);
}
