package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/topic.ftlh}
 *
 * @param summary one sentence; may be empty
 * @param guides on this topic
 * @param resources on this topic
 * @param pager if there is more than one part
 * @param help link to the directory
 */
public record TopicView(
        SiteView site,
        PageView page,
        Words summary,
        List<GuideCard> guides,
        List<ResourceCard> resources,
        @Nullable PagerView pager,
        String help)
        implements View {

    public TopicView {
        guides = List.copyOf(guides);
        resources = List.copyOf(resources);
    }
}
