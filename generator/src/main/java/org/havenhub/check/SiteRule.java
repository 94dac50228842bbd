package org.havenhub.check;

import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.site.Site;

/** A rule that is checked before the site is rendered: over the whole of it, over each text for itself, or both. */
interface SiteRule {

    Rule rule();

    /** Whether what it finds depends on all that leads to a page: menus and the links of every text. */
    default boolean restsOnLinks() {
        return false;
    }

    /** Whether what it tells of one part of a file depends on the others. */
    default boolean restsOnWholeFile() {
        return false;
    }

    /** Whether it looks at the line of one field alone, so that what is wrong beside it does not matter. */
    default boolean restsOnOneField() {
        return false;
    }

    /** Whether it looks at nothing of a resource that its contacts and meetings say. */
    default boolean restsOnPlainFields() {
        return false;
    }

    default void check(Site site, Problems problems) {}

    /** Sees nothing but the text, so that what it found holds until that is another one. */
    default void check(WrittenPage page, Problems problems) {}
}
