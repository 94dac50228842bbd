package org.havenhub.render;

import java.util.List;
import org.havenhub.render.view.LinkView;
import org.havenhub.render.view.SiteView;
import org.havenhub.site.Address;
import org.havenhub.site.PageLink;

/**
 * What stands around the text of every page of one language and folder.
 *
 * @param site for the view
 * @param menu before the current item is marked
 */
record Frame(SiteView site, List<MenuItem> menu) {

    /** The menu as a page shows it. */
    List<LinkView> menuOn(Address page) {
        return menu.stream().map(item -> item.on(page)).toList();
    }

    /**
     * @param target of the link
     * @param link without a mark
     * @param section the folder whose pages belong to it, with a trailing slash; empty if it is no section of the site
     */
    record MenuItem(Address target, LinkView link, String section) {

        static MenuItem of(PageLink target, LinkView link, Address home) {
            String path = target.address().path();
            boolean isSection =
                    path.endsWith("/index.html") && !target.address().equals(home);
            String section = isSection ? path.substring(0, path.length() - "index.html".length()) : "";
            return new MenuItem(target.address(), link, section);
        }

        LinkView on(Address page) {
            String current = target.equals(page) ? "page" : isWithin(page) ? "true" : "";
            return current.isEmpty() ? link : new LinkView(link.text(), link.href(), link.hreflang(), current);
        }

        private boolean isWithin(Address page) {
            return !section.isEmpty() && page.path().startsWith(section);
        }
    }
}
