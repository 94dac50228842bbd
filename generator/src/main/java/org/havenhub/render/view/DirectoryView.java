package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/directory.ftlh}
 *
 * @param facets by which the list can be made shorter
 * @param resources of this part of the list
 * @param total how many resources there are in all
 * @param pager if there is more than one part
 * @param aToZ link to everything by name
 * @param data the same as open data, if the hub publishes them
 * @param cards link to the small cards to print; empty if there are none
 * @param poster link to the poster to print; empty if there is none
 */
public record DirectoryView(
        SiteView site,
        PageView page,
        List<FacetView> facets,
        List<ResourceCard> resources,
        int total,
        @Nullable PagerView pager,
        String aToZ,
        @Nullable DataView data,
        String cards,
        String poster)
        implements View {

    public DirectoryView {
        facets = List.copyOf(facets);
        resources = List.copyOf(resources);
    }
}
