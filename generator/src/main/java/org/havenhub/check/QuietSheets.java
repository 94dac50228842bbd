package org.havenhub.check;

import java.util.Set;
import org.havenhub.quiet.QuietWords;
import org.havenhub.site.Address;
import org.havenhub.site.Page;

/**
 * The pages that do not tell what they are about.
 *
 * @param discreet the pages whose title in the browser tells nothing, though they do themselves
 * @param words that none of them may hold
 */
record QuietSheets(Set<Address> pages, Set<Address> discreet, QuietWords words) {

    /** Of a hub that offers none. */
    static final QuietSheets NONE = new QuietSheets(Set.of(), Set.of(), QuietWords.of(Set.of(), Set.of()));

    QuietSheets {
        pages = Set.copyOf(pages);
        discreet = Set.copyOf(discreet);
    }

    static QuietSheets of(SiteOutline site) {
        return new QuietSheets(site.addresses(Page.Quiet.class::isAssignableFrom), site.discreet(), site.words());
    }
}
