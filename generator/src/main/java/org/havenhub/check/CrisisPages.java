package org.havenhub.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havenhub.site.Address;
import org.havenhub.site.Lifelines;
import org.havenhub.site.Page;

/**
 * Whom every page is to name, so that a reader finds them in the same place.
 *
 * @param resources for each of them, its pages in all languages
 * @param without the pages that name nobody: sheets that do not tell what they are about, and former addresses
 */
record CrisisPages(List<Set<Address>> resources, Set<Address> without) {

    /** Of a hub that names nobody. */
    static final CrisisPages NONE = new CrisisPages(List.of(), Set.of());

    CrisisPages {
        resources = List.copyOf(resources);
        without = Set.copyOf(without);
    }

    static CrisisPages of(SiteOutline site) {
        return new CrisisPages(
                site.crisis(),
                site.addresses(
                        kind -> Page.Quiet.class.isAssignableFrom(kind) || Page.Moved.class.isAssignableFrom(kind)));
    }

    /** The pages of whom readers can turn to now. */
    static List<Set<Address>> of(Collection<Lifelines> lifelines, Collection<Page> pages) {
        Map<String, Set<Address>> byResource = new LinkedHashMap<>();
        lifelines.forEach(lines -> lines.onPages()
                .forEach(line -> byResource.putIfAbsent(line.resource().id(), new LinkedHashSet<>())));
        for (Page page : pages) {
            if (page instanceof Page.Help help
                    && byResource.containsKey(help.resource().id())) {
                byResource.get(help.resource().id()).add(page.address());
            }
        }
        return List.copyOf(byResource.values());
    }
}
