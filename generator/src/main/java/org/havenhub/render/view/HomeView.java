package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/home.ftlh}
 *
 * @param text the author's welcome
 * @param help link to the directory; empty if it lists nothing
 * @param guides link to all guides; empty if there are none
 * @param needs ways in by need
 * @param topics that have something to read or someone to turn to
 * @param latest the guides that were reviewed last
 * @param trust what was checked lately
 */
public record HomeView(
        SiteView site,
        PageView page,
        @Nullable TextView text,
        String help,
        String guides,
        List<NeedView> needs,
        List<TermView> topics,
        List<GuideCard> latest,
        TrustView trust)
        implements View {

    public HomeView {
        needs = List.copyOf(needs);
        topics = List.copyOf(topics);
        latest = List.copyOf(latest);
    }
}
