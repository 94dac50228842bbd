package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/listing.ftlh}: the part of the directory that fits one answer, or two.
 *
 * @param summary one sentence on the kind, topic or area; may be empty
 * @param chosen the answers
 * @param facets by which the list can be made shorter
 * @param resources of this part of the list
 * @param total how many resources there are in all parts
 * @param wider link to the same in the area around, if there is more
 * @param pager if there is more than one part
 * @param all link to the whole directory
 */
public record ListingView(
        SiteView site,
        PageView page,
        Words summary,
        List<ChoiceView> chosen,
        List<FacetView> facets,
        List<ResourceCard> resources,
        int total,
        @Nullable FacetValueView wider,
        @Nullable PagerView pager,
        String all)
        implements View {

    public ListingView {
        chosen = List.copyOf(chosen);
        facets = List.copyOf(facets);
        resources = List.copyOf(resources);
    }
}
