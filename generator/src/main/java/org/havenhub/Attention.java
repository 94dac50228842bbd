package org.havenhub;

import java.util.Set;

/** Where the people are who wait for a preview. Asked by several threads. */
public interface Attention {

    /** The paths of the pages that somebody looks at; they are made first. */
    Set<String> pages();

    /** Takes the site with the pages that somebody looks at as they are now, and others that may still be older. */
    void show(PreviewSite early);

    /** Whether something changed since, so that the rest of this build is of no use. */
    boolean isElsewhere();
}
