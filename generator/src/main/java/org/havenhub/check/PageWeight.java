package org.havenhub.check;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.havenhub.site.Address;
import org.havenhub.site.Page;

/**
 * What the pages that people land on may weigh: home and guides. Lists weigh what they hold.
 *
 * @param most bytes of a page and its style sheet, both compressed as servers do (DEFLATE, RFC 1951)
 * @param styleSheet bytes of the style sheet, compressed
 * @param pages to be weighed
 */
record PageWeight(int most, int styleSheet, Set<Address> pages) {

    /** The text of a page shrinks to less than half. What is too light even so need not be compressed to know it. */
    private static final int LEAST_SHRINKING = 2;

    PageWeight {
        pages = Set.copyOf(pages);
    }

    static PageWeight of(SiteOutline site) {
        return new PageWeight(
                site.settings().weight(),
                Compressed.size(site.sheet()),
                site.addresses(Set.of(Page.Home.class, Page.Guide.class)::contains));
    }

    /** Bytes of a page and its style sheet, compressed; 0 if it is not to be weighed. What is light enough is not weighed to the byte. */
    int of(FinishedPage page) {
        if (!pages.contains(page.address())) {
            return 0;
        }
        byte[] bytes = page.html().getBytes(StandardCharsets.UTF_8);
        int room = most - styleSheet;
        return bytes.length <= LEAST_SHRINKING * room ? 0 : styleSheet + Compressed.sizeIfAbove(room, bytes);
    }
}
