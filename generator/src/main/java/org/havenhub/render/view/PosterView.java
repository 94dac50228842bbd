package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/poster.ftlh}
 *
 * @param lines whom one can call or write to now, by their names: a poster is for all to read
 * @param strips the same by the names for cards: a strip is taken home
 * @param traced whether a telephone keeps a list of what is done with one of them
 * @param code where the paper leads, if it leads anywhere
 */
public record PosterView(
        SiteView site,
        PageView page,
        List<CrisisLine> lines,
        List<CrisisLine> strips,
        boolean traced,
        @Nullable CodeView code)
        implements View {

    public PosterView {
        lines = List.copyOf(lines);
        strips = List.copyOf(strips);
    }
}
