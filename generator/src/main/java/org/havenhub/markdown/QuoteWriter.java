package org.havenhub.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes quotes, and the quotes that are alerts because they begin with a line such as {@code [!NOTE]}. */
final class QuoteWriter {

    private static final Pattern MARK = Pattern.compile("\\[!(\\p{L}+)]");

    private final Draft draft;
    private final Findings findings;
    private final LostAlert lost;
    private final Deque<String> ends = new ArrayDeque<>();

    QuoteWriter(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        lost = new LostAlert(findings);
    }

    void register(Walk walk) {
        walk.on(BlockQuote.class, this::open, quote -> draft.block(ends.pop()));
    }

    private boolean open(BlockQuote quote) {
        alertKind(quote).ifPresentOrElse(kind -> openAlert(quote, kind), this::openQuote);
        return true;
    }

    private void openQuote() {
        ends.push("</blockquote>\n");
        draft.block("<blockquote>\n");
    }

    private void openAlert(BlockQuote quote, String kind) {
        ends.push("</div>\n");
        draft.block("<div class=\"alert alert-" + kind + "\" role=\"note\">\n<p class=\"alert-title\">");
        draft.label("alert-" + kind, "");
        draft.block("</p>\n");
        removeFirstLine(quote);
    }

    private Optional<String> alertKind(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        BasedSequence line = firstLine(paragraph);
        Matcher mark = MARK.matcher(line);
        Optional<String> kind = Optional.of(mark)
                .filter(Matcher::matches)
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .filter(LostAlert.KINDS::contains);
        kind.ifPresentOrElse(known -> checkEmpty(quote, paragraph, line), () -> lost.checkFirst(line));
        return kind;
    }

    private void checkEmpty(BlockQuote quote, Paragraph paragraph, BasedSequence line) {
        if (quote.getLastChild() == paragraph && paragraph.getChars().trim().equals(line)) {
            findings.add(
                    LostAlert.UNKNOWN_ALERT,
                    line,
                    "This box is empty, for no text follows in the quote.",
                    "Write > before each line that belongs into the box, right below this one.");
        }
    }

    private static BasedSequence firstLine(Paragraph paragraph) {
        BasedSequence text = paragraph.getChars();
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.subSequence(0, end)).trim();
    }

    private static void removeFirstLine(BlockQuote quote) {
        Node paragraph = quote.getFirstChild();
        Node next = paragraph.getFirstChild();
        boolean inFirstLine = true;
        while (next != null && inFirstLine) {
            Node node = next;
            inFirstLine = node.getChars().indexOf('\n') < 0;
            next = node.getNext();
            node.unlink();
        }
        if (!paragraph.hasChildren()) {
            paragraph.unlink();
        }
    }
}
