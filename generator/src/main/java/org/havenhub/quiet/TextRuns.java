package org.havenhub.quiet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    /** A text in pieces. */
    record Run(List<TextNode> pieces) {

        String text() {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.getWholeText()));
            return text.toString();
        }

        /** Puts something in the place of a stretch. What lies before it keeps its place, so begin with the last one. */
        void replace(Span stretch, Function<Element, Node> mark) {
            int start = 0;
            for (TextNode piece : List.copyOf(pieces)) {
                String text = piece.getWholeText();
                int from = Math.max(0, stretch.start() - start);
                int to = Math.min(text.length(), stretch.end() - start);
                if (from < to && stretch.start() >= start) {
                    cut(piece, from, to, mark);
                } else if (from < to) {
                    piece.text(text.substring(to));
                }
                start += text.length();
            }
        }

        private static void cut(TextNode piece, int from, int to, Function<Element, Node> mark) {
            Element parent = Optional.ofNullable(piece.parent()).orElseThrow();
            String text = piece.getWholeText();
            piece.text(text.substring(0, from));
            piece.after(new TextNode(text.substring(to)));
            piece.after(mark.apply(parent));
        }
    }
}
