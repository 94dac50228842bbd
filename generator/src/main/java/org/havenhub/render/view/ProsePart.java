package org.havenhub.render.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an author's text: HTML, or the resources or the film that stand in its place.
 *
 * @param html none if this is something else
 * @param video none if this is something else
 * @param cards empty if this is something else
 * @param whole the page that shows all of a list of which these are the first; none if these are all
 */
public record ProsePart(
        @Nullable Html html,
        @Nullable VideoCard video,
        List<ResourceCard> cards,
        @Nullable LinkView whole) {

    public ProsePart {
        cards = List.copyOf(cards);
    }

    public static ProsePart of(Html html) {
        return new ProsePart(html, null, List.of(), null);
    }

    public static ProsePart of(VideoCard video) {
        return new ProsePart(null, video, List.of(), null);
    }

    public static ProsePart of(List<ResourceCard> cards) {
        return of(cards, Optional.empty());
    }

    public static ProsePart of(List<ResourceCard> cards, Optional<LinkView> whole) {
        return new ProsePart(null, null, cards, whole.orElse(null));
    }
}
