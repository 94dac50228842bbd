package org.havenhub.markdown;

import java.util.List;

/** Fills the holes of a prose in the plainest way, so that a test can look at it as HTML. */
final class ProseHtml {

    private final Prose prose;
    private final StringBuilder html = new StringBuilder();

    private ProseHtml(Prose prose) {
        this.prose = prose;
    }

    static String of(Prose prose) {
        ProseHtml writer = new ProseHtml(prose);
        prose.sections().forEach(writer::write);
        writer.write(prose.notes());
        return writer.html.toString();
    }

    private void write(Section section) {
        section.heading().ifPresent(this::write);
        write(section.pieces());
    }

    private void write(Heading heading) {
        html.append("<h2 id=\"").append(escaped(heading.id())).append("\">");
        html.append(escaped(heading.text())).append("</h2>\n");
    }

    private void write(List<Piece> pieces) {
        pieces.forEach(this::write);
    }

    private void write(Piece piece) {
        if (piece instanceof Piece.Html fixed) {
            html.append(fixed.html());
        } else if (piece instanceof Piece.LinkStart start) {
            start(start.link());
        } else if (piece instanceof Piece.LinkEnd) {
            html.append("</a>");
        } else if (piece instanceof Piece.PictureHere here) {
            write(prose.pictures().get(here.picture()));
        } else if (piece instanceof Piece.LinkAlone alone) {
            html.append("<p class=\"alone\">");
            start(alone.link());
            html.append(escaped(prose.links().get(alone.link()).text())).append("</a></p>\n");
        } else if (piece instanceof Piece.VideoAlone film) {
            html.append("<div class=\"video\" title=\"").append(film.host()).append("\">");
            start(film.link());
            html.append(escaped(prose.links().get(film.link()).text())).append("</a></div>\n");
        } else if (piece instanceof Piece.Label label) {
            html.append("{").append(label.key());
            html.append(label.argument().isEmpty() ? "" : " " + label.argument())
                    .append("}");
        }
    }

    private void start(int link) {
        html.append("<a href=\"")
                .append(escaped(prose.links().get(link).target()))
                .append("\">");
    }

    private void write(Picture picture) {
        html.append("<img src=\"").append(escaped(picture.target()));
        html.append("\" alt=\"").append(escaped(picture.alternative())).append("\"");
        if (!picture.title().isEmpty()) {
            html.append(" title=\"").append(escaped(picture.title())).append("\"");
        }
        html.append(">");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        Markup.escape(text, escaped);
        return escaped.toString();
    }
}
