package org.havenhub.check;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.havenhub.site.Address;
import org.havenhub.site.OwnSite;
import org.havenhub.site.Page;
import org.havenhub.site.PagePolicy;
import org.havenhub.site.Site;

/**
 * What a page needs to know of the whole site, so that it can be checked before the others are made.
 *
 * @param paths of every file that the site will have, from its root
 * @param ownSite knows the pages by their whole addresses
 * @param root what the links of the page for missing pages begin with: a server shows it at any depth, so they cannot be
 *     relative
 * @param policy what pages among these files may load: worked out once, for every page asks
 * @param exits where the way out leads, in every language; empty if the hub has none
 * @param crisis whom every page names
 * @param weight what pages that people land on may weigh
 * @param quiet the pages that do not tell what they are about
 */
public record SiteFacts(
        Set<String> paths,
        OwnSite ownSite,
        String root,
        PagePolicy policy,
        Set<String> exits,
        CrisisPages crisis,
        PageWeight weight,
        QuietSheets quiet) {

    public SiteFacts {
        paths = Set.copyOf(paths);
        exits = Set.copyOf(exits);
    }

    /** Of a site, which lies at the path of its own address, or at the root of its server. */
    public static SiteFacts of(SiteOutline site) {
        Set<String> paths = site.paths();
        Set<String> exits = new TreeSet<>();
        site.settings().exit().all().forEach(exits::add);
        exits.remove("");
        return new SiteFacts(
                paths,
                OwnSite.of(site.settings()),
                Site.root(site.settings()),
                PagePolicy.of(paths.stream()),
                exits,
                CrisisPages.of(site),
                PageWeight.of(site),
                QuietSheets.of(site));
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
