package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/poster.ftlh}
 *
 * @param lines whom one can call or write to now, by the names for cards
 * @param code where the paper leads, if it leads anywhere
 */
public record PosterView(
        SiteView site,
        PageView page,
        List<CrisisLine> lines,
        @Nullable CodeView code) implements View {

    public PosterView {
        lines = List.copyOf(lines);
    }
}
