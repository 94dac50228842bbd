package org.havenhub.render.view;

import java.util.List;

/**
 * {@code layouts/topic-index.ftlh}
 *
 * @param topics that have something to read or someone to turn to
 */
public record TopicIndexView(SiteView site, PageView page, List<TermView> topics) implements View {

    public TopicIndexView {
        topics = List.copyOf(topics);
    }
}
