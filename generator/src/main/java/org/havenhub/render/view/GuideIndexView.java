package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/guide-index.ftlh}
 *
 * @param aToZ link to everything by name
 * @param guides of this part of the list
 * @param pager if there is more than one part
 */
public record GuideIndexView(
        SiteView site,
        PageView page,
        String aToZ,
        List<GuideCard> guides,
        @Nullable PagerView pager) implements View {

    public GuideIndexView {
        guides = List.copyOf(guides);
    }
}
