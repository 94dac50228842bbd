package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/plain.ftlh}
 *
 * @param text what the author wrote
 * @param reviewed when a person last read it through
 * @param contentNote what it speaks of; may be empty
 * @param resources of this page
 */
public record PlainView(
        SiteView site,
        PageView page,
        TextView text,
        @Nullable DateView reviewed,
        String contentNote,
        List<ResourceCard> resources)
        implements View {

    public PlainView {
        resources = List.copyOf(resources);
    }
}
