package org.havenhub.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.havenhub.quiet.QuietWords;
import org.havenhub.site.Address;
import org.havenhub.site.Page;
import org.havenhub.site.Site;

/**
 * The pages that do not tell what they are about.
 *
 * @param words that none of them may hold
 */
public record QuietSheets(Set<Address> pages, QuietWords words) {

    /** Of a hub that offers none. */
    public static final QuietSheets NONE = new QuietSheets(Set.of(), QuietWords.of(Set.of(), Set.of()));

    public QuietSheets {
        pages = Set.copyOf(pages);
    }

    /** Those of a site. */
    public static QuietSheets of(Site site, QuietWords words) {
        return new QuietSheets(
                site.pages().stream()
                        .filter(Page.Quiet.class::isInstance)
                        .map(Page::address)
                        .collect(Collectors.toSet()),
                words);
    }
}
