package org.havenhub.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Nearest;
import org.havenhub.report.Rule;

/** Writes quotes, and the quotes that are alerts because they begin with a line such as {@code [!NOTE]}. */
final class QuoteWriter {

    static final Rule UNKNOWN_ALERT = Rule.error(
            "unknown-alert",
            "A highlighted quote is of no known kind",
            "Readers see the brackets instead of a highlighted box.",
            "Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] on the first line of the quote, and the text on"
                    + " the lines below it.");

    private static final List<String> KINDS = List.of("note", "tip", "important", "warning", "caution");
    private static final Pattern MARK_WITHOUT_SIGN =
            Pattern.compile("\\[(note|tip|important|warning|caution)]", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARK = Pattern.compile("\\[!([\\p{L}_-]{1,30})](.*)", Pattern.DOTALL);

    private final Draft draft;
    private final Findings findings;
    private final Deque<String> ends = new ArrayDeque<>();

    QuoteWriter(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
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
        if (!mark.matches()) {
            checkWithoutSign(line);
            return Optional.empty();
        }
        String kind = mark.group(1).toLowerCase(Locale.ROOT);
        if (KINDS.contains(kind) && mark.group(2).isEmpty()) {
            checkEmpty(quote, paragraph, line);
            return Optional.of(kind);
        }
        report(line, mark.group(1), kind);
        return Optional.empty();
    }

    private void checkEmpty(BlockQuote quote, Paragraph paragraph, BasedSequence line) {
        if (quote.getLastChild() == paragraph && paragraph.getChars().trim().equals(line)) {
            findings.add(
                    UNKNOWN_ALERT,
                    line,
                    "This box is empty, for no text follows in the quote.",
                    "Write > before each line that belongs into the box, right below this one.");
        }
    }

    private void checkWithoutSign(BasedSequence line) {
        Matcher mark = MARK_WITHOUT_SIGN.matcher(line);
        if (mark.matches()) {
            findings.add(
                    UNKNOWN_ALERT,
                    line,
                    "The sign ! is missing, so this quote is not highlighted.",
                    "Write [!" + mark.group(1).toUpperCase(Locale.ROOT) + "]");
        }
    }

    private void report(BasedSequence line, String written, String kind) {
        if (KINDS.contains(kind)) {
            String message = "[!" + written + "] has to stand alone on its line.";
            findings.add(UNKNOWN_ALERT, line, message, "Move the rest of the line to a line of its own, after a >.");
            return;
        }
        String hint = Nearest.to(kind, KINDS)
                .map(near -> "Did you mean [!" + near.toUpperCase(Locale.ROOT) + "]?")
                .orElse(UNKNOWN_ALERT.mend());
        findings.add(UNKNOWN_ALERT, line, "There is no highlighted quote of the kind “" + written + "”.", hint);
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
