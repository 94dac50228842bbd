package org.havenhub.check;

import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.site.Site;

/** A rule over the whole site, before it is rendered. */
interface SiteRule {

    Rule rule();

    void check(Site site, Problems problems);
}
