package org.havenhub.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text while it is being written: HTML and holes of the current section, and what has been found so far. */
final class Draft {

    private final List<Heading> headings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private List<Piece> pieces = new ArrayList<>();
    private Optional<Heading> sectionHeading = Optional.empty();
    private final WordCount words = new WordCount();

    /** Markup between blocks; words do not run across it. */
    void block(String markup) {
        words.end();
        html.append(markup);
    }

    /** Markup among words. */
    void inline(String markup) {
        html.append(markup);
    }

    /** What readers read. */
    void text(CharSequence text) {
        words.read(text);
        Markup.escape(text, html);
    }

    /** Code, and other text that does not count as words. */
    void verbatim(CharSequence text) {
        Markup.escape(text, html);
    }

    void piece(Piece piece) {
        if (html.length() > 0) {
            pieces.add(new Piece.Html(html.toString()));
            html.setLength(0);
        }
        pieces.add(piece);
    }

    void label(String key, String argument) {
        piece(new Piece.Label("prose." + key, argument));
    }

    /** Gives the link its number. */
    int add(Link link) {
        links.add(link);
        return links.size() - 1;
    }

    void add(Picture picture) {
        pictures.add(picture);
        piece(new Piece.PictureHere(pictures.size() - 1));
    }

    void add(Heading heading) {
        headings.add(heading);
    }

    /** Ends the current section. What is written until {@link #startSection} is nobody's. */
    void endSection() {
        sections.add(new Section(sectionHeading, take()));
    }

    void startSection(Heading heading) {
        take();
        sectionHeading = Optional.of(heading);
    }

    /** What has been written since the section began or this was called. */
    List<Piece> take() {
        words.end();
        if (html.length() > 0) {
            pieces.add(new Piece.Html(html.toString()));
            html.setLength(0);
        }
        List<Piece> taken = pieces;
        pieces = new ArrayList<>();
        return taken;
    }

    Prose prose(List<Piece> notes) {
        return new Prose(headings, links, pictures, sections, notes, words.count());
    }
}
