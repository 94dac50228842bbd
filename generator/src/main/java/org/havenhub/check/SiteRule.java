package org.havenhub.check;

import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.site.Site;

/** A rule that is checked before the site is rendered: over the whole of it, over each text for itself, or both. */
interface SiteRule {

    Rule rule();

    default void check(Site site, Problems problems) {}

    /** Sees nothing but the text, so that what it found holds until that is another one. */
    default void check(WrittenPage page, Problems problems) {}
}
