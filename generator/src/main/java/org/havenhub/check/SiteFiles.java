package org.havenhub.check;

import java.util.Optional;
import java.util.Set;
import org.havenhub.site.Address;
import org.havenhub.site.Page;
import org.havenhub.site.PagePolicy;
import org.havenhub.site.Site;

/**
 * Every file that the site will have, so that a page can be checked before the others are made.
 *
 * @param paths from the site's root
 * @param root what the links of the page for missing pages begin with: a server shows it at any depth, so they cannot be
 *     relative
 * @param policy what pages among these files may load: worked out once, for every page asks
 */
public record SiteFiles(Set<String> paths, String root, PagePolicy policy) {

    public SiteFiles {
        paths = Set.copyOf(paths);
    }

    /** The files of a site, which lies at the path of its own address, or at the root of its server. */
    public static SiteFiles of(Site site, Set<String> paths) {
        return of(paths, site.root());
    }

    /** The files of a site that lies at this path of its server. */
    public static SiteFiles of(Set<String> paths, String root) {
        return new SiteFiles(paths, root, PagePolicy.of(paths.stream()));
    }

    /** Whether a page may be shown in a place that is not its own. */
    static boolean isShownAnywhere(Address page) {
        return page.path().equals(Page.NotFound.PATH);
    }

    /** The path from the site's root that a link of such a page leads to. */
    Optional<String> pathFromAnywhere(String link) {
        return link.startsWith(root) ? Optional.of(link.substring(root.length())) : Optional.empty();
    }
}
