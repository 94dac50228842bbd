package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an author's text: HTML, or the resources that stand in its place.
 *
 * @param html none if these are resources
 * @param cards empty if this is HTML
 */
public record ProsePart(@Nullable Html html, List<ResourceCard> cards) {

    public ProsePart {
        cards = List.copyOf(cards);
    }
}
