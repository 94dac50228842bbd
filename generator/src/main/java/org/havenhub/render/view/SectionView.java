package org.havenhub.render.view;

import java.util.List;

/**
 * A section of an author's text.
 *
 * @param id for links to the heading
 * @param heading its words
 * @param number from 1
 * @param parts in reading order
 */
public record SectionView(String id, String heading, int number, List<ProsePart> parts) {

    public SectionView {
        parts = List.copyOf(parts);
    }
}
