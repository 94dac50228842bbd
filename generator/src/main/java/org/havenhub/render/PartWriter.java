package org.havenhub.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.markdown.Piece;
import org.havenhub.render.view.Html;
import org.havenhub.render.view.LinkView;
import org.havenhub.render.view.ProsePart;
import org.havenhub.render.view.ResourceCard;
import org.havenhub.render.view.VideoCard;
import org.havenhub.render.view.Words;
import org.havenhub.resource.Resource;
import org.havenhub.site.Families;
import org.havenhub.site.Target;
import org.havenhub.site.Text;
import org.havenhub.theme.Message;

/** Writes the pieces of one section: HTML up to the next card, the card, HTML again. */
final class PartWriter {

    private static final String PARAGRAPH = "<p>";
    private static final String PARAGRAPH_END = "</p>";

    private final Text text;
    private final Standpoint here;
    private final LinkTags links;
    private final PictureTags pictures;
    private final List<ProsePart> parts = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private boolean inFigure;

    private PartWriter(Text text, Standpoint here) {
        this.text = text;
        this.here = here;
        links = new LinkTags(text, here);
        pictures = new PictureTags(text, here);
    }

    static List<ProsePart> write(List<Piece> pieces, Text text, Standpoint here) {
        PartWriter writer = new PartWriter(text, here);
        for (int i = 0; i < pieces.size(); i++) {
            writer.write(pieces.get(i), i + 1 < pieces.size() ? Optional.of(pieces.get(i + 1)) : Optional.empty());
        }
        writer.flush();
        return writer.parts;
    }

    private void write(Piece piece, Optional<Piece> next) {
        if (piece instanceof Piece.Html fixed) {
            writeFixed(fixed.html());
        } else if (piece instanceof Piece.LinkStart start) {
            html.append(links.start(start.link()));
        } else if (piece instanceof Piece.LinkEnd end) {
            html.append(links.end(end.link()));
        } else if (piece instanceof Piece.PictureHere picture) {
            writePicture(picture.picture(), next);
        } else if (piece instanceof Piece.LinkAlone alone) {
            writeAlone(alone.link());
        } else if (piece instanceof Piece.VideoAlone film) {
            writeFilm(film);
        } else if (piece instanceof Piece.Label label) {
            html.append(label(label));
        }
    }

    private void writeFixed(String fixed) {
        html.append(fixed, inFigure ? PARAGRAPH_END.length() : 0, fixed.length());
        inFigure = false;
    }

    /** A picture with a caption that is alone in its paragraph takes the paragraph's place as a figure. */
    private void writePicture(int picture, Optional<Piece> next) {
        boolean alone = html.toString().endsWith(PARAGRAPH)
                && next.filter(Piece.Html.class::isInstance)
                        .map(piece -> ((Piece.Html) piece).html().startsWith(PARAGRAPH_END))
                        .orElse(false);
        if (alone && pictures.hasCaption(picture)) {
            html.setLength(html.length() - PARAGRAPH.length());
            html.append(pictures.figure(picture));
            inFigure = true;
        } else {
            html.append(pictures.inline(picture));
        }
    }

    private void writeAlone(int link) {
        Target target = text.links().get(link);
        if (target instanceof Target.ToResource one) {
            addCards(ResourceCards.withSiblings(List.of(one.resource()), here));
        } else if (target instanceof Target.ToResources many) {
            addList(many, link);
        } else {
            html.append(PARAGRAPH)
                    .append(links.whole(link))
                    .append(PARAGRAPH_END)
                    .append('\n');
        }
    }

    private void writeFilm(Piece.VideoAlone film) {
        if (text.links().get(film.link()) instanceof Target.Outside outside) {
            flush();
            String title = text.article().prose().links().get(film.link()).text();
            parts.add(ProsePart.of(new VideoCard(title, outside.url(), Words.code(film.host()))));
        } else {
            writeAlone(film.link());
        }
    }

    private void addCards(List<ResourceCard> cards) {
        flush();
        parts.add(ProsePart.of(cards));
    }

    /** Of a long list the first, if a page shows all of it. */
    private void addList(Target.ToResources list, int link) {
        Optional<LinkView> whole = wholeList(list, link);
        List<Resource> shown = whole.isPresent() ? here.site().families().first(list.resources()) : list.resources();
        flush();
        parts.add(ProsePart.of(ResourceCards.of(shown, list.asked(), here), whole));
    }

    /** Nobody can follow a link on a sheet. */
    private Optional<LinkView> wholeList(Target.ToResources list, int link) {
        if (list.resources().size() <= Families.FEW || here.isQuiet()) {
            return Optional.empty();
        }
        Map<String, Object> values = Map.of(
                "list",
                text.article().prose().links().get(link).text(),
                "count",
                list.resources().size());
        return here.overview()
                .pageOf(list, here.language())
                .map(page -> here.link(page, here.voice().say(Phrase.LISTING_WHOLE, values)));
    }

    private String label(Piece.Label label) {
        return here.voice()
                .find(label.key())
                .map(message -> label(message, label.argument()))
                .orElse("");
    }

    private String label(Message message, String argument) {
        Map<String, String> values = new HashMap<>();
        message.holes().forEach(hole -> values.put(hole, argument));
        String words = new Sentence(message, values, here.voice()).html();
        boolean foreign = !message.language().equals(here.language());
        return foreign && !isInsideTag()
                ? Markup.inLanguage(
                        words, message.language().tag(), message.language().direction())
                : words;
    }

    private boolean isInsideTag() {
        return html.lastIndexOf("<") > html.lastIndexOf(">");
    }

    private void flush() {
        if (!html.toString().isBlank()) {
            parts.add(ProsePart.of(new Html(html.toString())));
        }
        html.setLength(0);
    }
}
