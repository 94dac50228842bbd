package org.havenhub.quiet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.havenhub.quiet.QuietWords.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;

/** The texts of a page, each as it is read in one go: a word may begin in bold and end in plain letters. */
final class TextRuns implements NodeFilter {

    /** Words end at these, too: at the mark of a footnote, for one. */
    private static final Set<String> PARTING = Set.of("sub", "sup");

    private final Evaluator left;
    private final List<Run> runs = new ArrayList<>();
    private List<TextNode> pieces = new ArrayList<>();

    private TextRuns(Evaluator left) {
        this.left = left;
    }

    /** @param left which elements are not looked into */
    static List<Run> of(Document page, Evaluator left) {
        TextRuns runs = new TextRuns(left);
        page.filter(runs);
        runs.end();
        return runs.runs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            pieces.add(piece);
            return FilterResult.CONTINUE;
        }
        if (node.nameIs("br")) {
            pieces.add(new TextNode(" "));
        }
        boolean stays = node instanceof Element element && element.is(left);
        if (stays || parts(node)) {
            end();
        }
        return stays ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (parts(node)) {
            end();
        }
        return FilterResult.CONTINUE;
    }

    private void end() {
        if (!pieces.isEmpty()) {
            runs.add(new Run(pieces));
            pieces = new ArrayList<>();
        }
    }

    private static boolean parts(Node node) {
        return node instanceof Element element && (element.isBlock() || PARTING.contains(element.normalName()));
    }

    /** A text in pieces. What stands for a line break is in no page. */
    record Run(List<TextNode> pieces) {

        String text() {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.getWholeText()));
            return text.toString();
        }

        /**
         * Puts something in the place of each stretch: where it begins, whatever it goes on into.
         *
         * @param stretches in order; none of them overlaps another
         */
        void replace(List<Span> stretches, Function<Element, Node> mark) {
            int start = 0;
            int next = 0;
            for (TextNode piece : pieces) {
                int end = start + piece.getWholeText().length();
                if (piece.parent() == null) {
                    start = end;
                    continue;
                }
                Cut cut = new Cut(piece, start);
                for (; next < stretches.size() && stretches.get(next).start() < end; next++) {
                    Span stretch = stretches.get(next);
                    cut.keepUntil(Math.max(start, stretch.start()));
                    cut.skip(Math.min(end, stretch.end()), stretch.start() >= start, mark);
                    if (stretch.end() > end) {
                        break;
                    }
                }
                cut.keepUntil(end);
                cut.putBack();
                start = end;
            }
        }
    }

    /** A piece of text on its way to a row of texts and marks. */
    private static final class Cut {

        private final TextNode piece;
        private final Element parent;
        private final String text;
        private final int start;
        private final List<Node> parts = new ArrayList<>();
        private int done;

        /** @param start of the piece in its run */
        Cut(TextNode piece, int start) {
            this.piece = piece;
            this.parent = Optional.ofNullable(piece.parent()).orElseThrow();
            this.text = piece.getWholeText();
            this.start = start;
            this.done = start;
        }

        void keepUntil(int end) {
            if (end > done) {
                parts.add(new TextNode(text.substring(done - start, end - start)));
                done = end;
            }
        }

        void skip(int end, boolean marked, Function<Element, Node> mark) {
            done = end;
            if (marked) {
                parts.add(mark.apply(parent));
            }
        }

        /** All at once: each part for itself would move all that stand behind it. */
        void putBack() {
            int place = piece.siblingIndex();
            if (parts.size() != 1
                    || !(parts.get(0) instanceof TextNode same)
                    || !same.getWholeText().equals(text)) {
                piece.remove();
                parent.insertChildren(place, parts);
            }
        }
    }
}
