package org.havenhub.render.view;

import java.util.List;

/**
 * {@code layouts/quiet-guide.ftlh}: a guide, to be printed without the words that give away what it is about. Templates print all words;
 * the build leaves them out, everywhere but in {@code <address>}, {@code <bdi>}, {@code <time>} and what has {@code data-stays}.
 *
 * @param back link to the guide
 * @param text what the author wrote
 * @param steps whether its sections are steps of a checklist
 * @param resources of this guide: their cards, there and in the text, say how to reach them and nothing of whom they help
 * @param traced whether a telephone keeps a list of what is done with a number on the sheet
 */
public record QuietGuideView(
        SiteView site,
        PageView page,
        String back,
        TextView text,
        boolean steps,
        List<ResourceCard> resources,
        boolean traced)
        implements View {

    public QuietGuideView {
        resources = List.copyOf(resources);
    }
}
