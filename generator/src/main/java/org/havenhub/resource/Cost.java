package org.havenhub.resource;

import org.havenhub.language.Language;
import org.havenhub.language.LocalText;

/** What authors write of the cost, in their own words. One word of it is understood. */
public final class Cost {

    private static final Language ENGLISH = new Language("en");
    private static final String FREE = "free";

    private Cost() {}

    /** Whether it is the word {@code free}, for all languages or in English beside translations; other words may have a condition. */
    public static boolean isFree(LocalText cost) {
        return cost.in(ENGLISH, ENGLISH).strip().equalsIgnoreCase(FREE);
    }
}
