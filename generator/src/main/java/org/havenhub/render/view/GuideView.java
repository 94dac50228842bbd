package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/guide.ftlh}
 *
 * @param text what the author wrote
 * @param steps whether its sections are steps of a checklist
 * @param reviewed when a person last read it through
 * @param overdue whether that is longer ago than the hub promises
 * @param minutes how long it takes to read, at least 1
 * @param contentNote what it speaks of; may be empty
 * @param resources of this guide
 * @param topics of this guide
 * @param previous the guide before it
 * @param next the guide after it
 * @param guides link to all guides
 * @param quiet link to the sheet that does not tell what it is about; empty if there is none
 */
public record GuideView(
        SiteView site,
        PageView page,
        TextView text,
        boolean steps,
        @Nullable DateView reviewed,
        boolean overdue,
        int minutes,
        String contentNote,
        List<ResourceCard> resources,
        List<LinkView> topics,
        @Nullable LinkView previous,
        @Nullable LinkView next,
        String guides,
        String quiet)
        implements View {

    public GuideView {
        resources = List.copyOf(resources);
        topics = List.copyOf(topics);
    }
}
