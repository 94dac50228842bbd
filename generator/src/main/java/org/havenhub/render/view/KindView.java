package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/kind.ftlh}
 *
 * @param summary one sentence; may be empty
 * @param kinds of help, with how many there are of each and the current one marked
 * @param resources of this kind
 * @param total how many resources of this kind there are in all
 * @param pager if there is more than one part
 * @param all link to every kind of help
 */
public record KindView(
        SiteView site,
        PageView page,
        Words summary,
        List<TermView> kinds,
        List<ResourceCard> resources,
        int total,
        @Nullable PagerView pager,
        String all)
        implements View {

    public KindView {
        kinds = List.copyOf(kinds);
        resources = List.copyOf(resources);
    }
}
