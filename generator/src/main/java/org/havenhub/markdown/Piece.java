package org.havenhub.markdown;

/** A piece of a text: finished HTML, or a hole that is filled when the site's addresses are known. */
public sealed interface Piece {

    /** Well-formed, escaped HTML; elements may be opened in one piece and closed in a later one. */
    record Html(String html) implements Piece {}

    /** Where the start tag of a link goes. The number counts {@link Prose#links()} from 0. */
    record LinkStart(int link) implements Piece {}

    /** Where the end tag of a link goes. */
    record LinkEnd(int link) implements Piece {}

    /** Where a picture goes. The number counts {@link Prose#pictures()} from 0. */
    record PictureHere(int picture) implements Piece {}

    /** Where the paragraph of a link that stands alone goes; it has no other piece. A card, a list, or a plain link. */
    record LinkAlone(int link) implements Piece {}

    /**
     * Where the card of a film at another site goes, in place of a paragraph that has nothing else in it.
     *
     * @param host of the other site, as it is shown to readers
     */
    record VideoAlone(int link, String host) implements Piece {}

    /**
     * Where a word of the theme goes, such as the label of an alert; also inside the value of an attribute. Keys begin with
     * {@code prose.}
     *
     * @param key in the theme's messages
     * @param argument for the message's one placeholder; empty if it has none
     */
    record Label(String key, String argument) implements Piece {}
}
