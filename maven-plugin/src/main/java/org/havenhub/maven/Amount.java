package org.havenhub.maven;

import java.util.Locale;

/** Numbers with their nouns. */
final class Amount {

    private Amount() {}

    /** “no pages”, “1 page”, “1,200 pages”. */
    static String of(long count, String noun) {
        if (count == 0) {
            return "no " + noun + "s";
        }
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : noun + "s");
    }
}
