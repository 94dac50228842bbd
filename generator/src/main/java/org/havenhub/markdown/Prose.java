package org.havenhub.markdown;

import java.util.List;

/**
 * A text, understood: safe HTML with holes, and what the rest of Haven needs to know of it. Holds no type of the Markdown
 * library.
 *
 * @param headings in reading order
 * @param links in reading order
 * @param pictures in reading order
 * @param sections the text; the first has no heading and may have no pieces
 * @param notes the footnotes, as a landmark of its own at the end of the text; no pieces if there are none
 * @param words how many words a reader reads, code and alternative texts left out
 */
public record Prose(
        List<Heading> headings,
        List<Link> links,
        List<Picture> pictures,
        List<Section> sections,
        List<Piece> notes,
        int words) {

    public static final Prose EMPTY = new Prose(
            List.of(), List.of(), List.of(), List.of(new Section(java.util.Optional.empty(), List.of())), List.of(), 0);

    public Prose {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }
}
