package org.havenhub.render.view;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An author's text.
 *
 * @param summary one sentence; may be empty
 * @param intro what comes before the first section
 * @param sections in reading order
 * @param contents links to the sections, if there are enough to be worth a list; else empty
 * @param notes the footnotes, if there are any
 */
public record TextView(
        String summary,
        List<ProsePart> intro,
        List<SectionView> sections,
        List<LinkView> contents,
        @Nullable Html notes) {

    public TextView {
        intro = List.copyOf(intro);
        sections = List.copyOf(sections);
        contents = List.copyOf(contents);
    }

    /** The resources that stand in it as cards. */
    public List<ResourceCard> cards() {
        return Stream.concat(intro.stream(), sections.stream().flatMap(section -> section.parts().stream()))
                .map(ProsePart::cards)
                .flatMap(List::stream)
                .toList();
    }
}
