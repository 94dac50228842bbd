package org.havenhub.check;

import java.util.List;
import java.util.Set;
import org.havenhub.site.Address;

/**
 * What is remembered of a finished page: little, because a site may have a hundred thousand.
 *
 * @param ids of its elements, for links from other pages
 * @param fragments links to a part of another page
 * @param findings what was wrong
 */
public record PageFacts(Address address, Set<String> ids, List<Fragment> fragments, List<Findings.Finding> findings) {

    record Fragment(String path, String id) {}
}
