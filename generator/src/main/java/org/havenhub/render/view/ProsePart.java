package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an author's text: HTML, or the resources or the film that stand in its place.
 *
 * @param html none if this is something else
 * @param video none if this is something else
 * @param cards empty if this is something else
 */
public record ProsePart(@Nullable Html html, @Nullable VideoCard video, List<ResourceCard> cards) {

    public ProsePart {
        cards = List.copyOf(cards);
    }

    public static ProsePart of(Html html) {
        return new ProsePart(html, null, List.of());
    }

    public static ProsePart of(VideoCard video) {
        return new ProsePart(null, video, List.of());
    }

    public static ProsePart of(List<ResourceCard> cards) {
        return new ProsePart(null, null, cards);
    }
}
