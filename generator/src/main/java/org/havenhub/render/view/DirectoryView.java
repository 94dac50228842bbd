package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/directory.ftlh}
 *
 * @param kinds of help, with how many there are of each
 * @param resources of this part of the list
 * @param total how many resources there are in all
 * @param pager if there is more than one part
 */
public record DirectoryView(
        SiteView site,
        PageView page,
        List<TermView> kinds,
        List<ResourceCard> resources,
        int total,
        @Nullable PagerView pager)
        implements View {

    public DirectoryView {
        kinds = List.copyOf(kinds);
        resources = List.copyOf(resources);
    }
}
