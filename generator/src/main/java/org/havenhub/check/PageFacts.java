package org.havenhub.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.havenhub.site.Address;

/**
 * What is remembered of a finished page: little, because a site may have a hundred thousand.
 *
 * @param ids of its elements, for links from other pages; empty of a page that could not be made
 * @param fragments links to a part of another page
 * @param findings what was wrong
 */
public record PageFacts(
        Address address, Optional<Set<String>> ids, List<Fragment> fragments, List<Findings.Finding> findings) {

    record Fragment(String path, String id) {}

    /** What is known of a page that could not be made: nothing, so that no link to a part of it is called dead. */
    public static PageFacts unmade(Address address) {
        return new PageFacts(address, Optional.empty(), List.of(), List.of());
    }
}
