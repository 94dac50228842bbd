package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/pocket-cards.ftlh}
 *
 * @param title what the numbers are for, if no name for cards hides that; empty where the hub is discreet
 * @param lines whom one can call or write to now, by the names for cards
 * @param traced whether a telephone keeps a list of what is done with one of them
 * @param code where the paper leads, if it leads anywhere
 */
public record PocketCardsView(
        SiteView site,
        PageView page,
        Words title,
        List<CrisisLine> lines,
        boolean traced,
        @Nullable CodeView code) implements View {

    public PocketCardsView {
        lines = List.copyOf(lines);
    }
}
