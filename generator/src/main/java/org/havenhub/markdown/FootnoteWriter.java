package org.havenhub.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.havenhub.report.Nearest;
import org.havenhub.report.Rule;

/**
 * Writes the marks of footnotes where they stand, and the notes in the order of their marks at the end. Ids have a colon,
 * which those of headings cannot have.
 */
final class FootnoteWriter {

    static final Rule UNDEFINED_FOOTNOTE = Rule.error(
            "undefined-footnote",
            "A footnote is missing",
            "Readers see a mark in brackets that leads nowhere.",
            "Add a line with the note: [^name]: Text of the note.");

    static final Rule UNUSED_FOOTNOTE = Rule.warning(
            "unused-footnote",
            "A footnote is not shown",
            "Nothing in the text refers to it, so readers do not get to see it.",
            "Put its mark, such as [^1], where it belongs, or delete the note.");

    static final List<Rule> RULES = List.of(UNDEFINED_FOOTNOTE, UNUSED_FOOTNOTE);

    private final Draft draft;
    private final Findings findings;
    private final LinkWriter links;
    private final FootnoteRepository defined;

    /** Every note in the text. */
    private final List<FootnoteBlock> written = new ArrayList<>();

    /** Those that are referred to, in the order of their numbers. */
    private final List<FootnoteBlock> numbered = new ArrayList<>();

    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final Map<FootnoteBlock, Integer> marks = new HashMap<>();
    private int current;

    FootnoteWriter(Draft draft, Findings findings, LinkWriter links, Document document) {
        this.draft = draft;
        this.findings = findings;
        this.links = links;
        this.defined = FootnoteExtension.FOOTNOTES.get(document);
    }

    void register(Walk walk) {
        walk.onLeaf(Footnote.class, this::writeMark);
        walk.onLeaf(FootnoteBlock.class, written::add);
    }

    private void writeMark(Footnote mark) {
        FootnoteBlock note = mark.getFootnoteBlock();
        if (note == null) {
            reportUndefined(mark);
            draft.text(mark.getChars());
        } else if (!links.isMisplaced(mark, "note")) {
            int times = marks.merge(note, 1, Integer::sum);
            int number = numbers.computeIfAbsent(note, this::nextNumber);
            draft.inline("<sup class=\"footnote-mark\"><a id=\"" + markId(number, times) + "\" href=\"#fn:" + number
                    + "\" role=\"doc-noteref\" aria-label=\"");
            draft.label("footnote", String.valueOf(number));
            draft.inline("\">" + number + "</a></sup>");
        }
    }

    private int nextNumber(FootnoteBlock note) {
        numbered.add(note);
        return numbered.size();
    }

    private void reportUndefined(Footnote mark) {
        if (!findings.hasRoomFor(UNDEFINED_FOOTNOTE)) {
            return;
        }
        String name = mark.getText().toString();
        if (mark.getParent() instanceof Paragraph && mark.getPrevious() == null && mark.getNext() != null) {
            findings.add(
                    UNDEFINED_FOOTNOTE,
                    mark.getChars(),
                    "The colon is missing behind [^" + name + "], so this is no footnote.",
                    "Write [^" + name + "]: and the text of the note.");
            return;
        }
        String hint = Nearest.to(
                        name,
                        defined.keySet().stream().limit(References.MOST_NAMES).toList())
                .map(near -> "Did you mean [^" + near + "]?")
                .orElse("Add a line of its own at the end of the text: [^" + name + "]: Text of the note.");
        findings.add(UNDEFINED_FOOTNOTE, mark.getChars(), "There is no footnote “" + name + "” in this text.", hint);
    }

    /** Writes the notes, and reports those that nothing refers to. */
    List<Piece> writeNotes(Walk walk) {
        if (!numbered.isEmpty()) {
            draft.block("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"fn:title\">\n"
                    + "<h2 id=\"fn:title\">");
            draft.label("footnotes", "");
            draft.block("</h2>\n<ol>\n");
            for (current = 1; current <= numbered.size(); current++) {
                writeNote(numbered.get(current - 1), walk);
            }
            draft.block("</ol>\n</section>\n");
        }
        written.forEach(this::reportUnused);
        return draft.take();
    }

    private void writeNote(FootnoteBlock note, Walk walk) {
        draft.block("<li id=\"fn:" + current + "\">\n");
        walk.throughChildren(note);
        if (!(note.getLastChild() instanceof Paragraph)) {
            draft.block("<p>");
            writeWaysBack(note);
            draft.block("</p>\n");
        }
        draft.block("</li>\n");
    }

    /** Ends the last paragraph of a note with links to its marks. */
    void writeWayBack(Paragraph paragraph) {
        if (paragraph.getParent() instanceof FootnoteBlock note && note.getLastChild() == paragraph) {
            writeWaysBack(note);
        }
    }

    private void writeWaysBack(FootnoteBlock note) {
        for (int time = 1; time <= marks.getOrDefault(note, 0); time++) {
            draft.inline(" <a href=\"#" + markId(current, time) + "\" role=\"doc-backlink\" class=\"footnote-back\""
                    + " aria-label=\"");
            draft.label("footnote-back", time == 1 ? String.valueOf(current) : current + "-" + time);
            draft.inline("\">↩</a>");
        }
    }

    private static String markId(int number, int time) {
        return time == 1 ? "fnref:" + number : "fnref:" + number + ":" + time;
    }

    private void reportUnused(FootnoteBlock note) {
        if (!marks.containsKey(note)) {
            boolean repeated = marks.containsKey(defined.get(note.getText().toString()));
            findings.add(
                    UNUSED_FOOTNOTE,
                    note.getText(),
                    repeated
                            ? "Another footnote above is called “" + note.getText() + "” too; only that one is shown."
                            : "Nothing in the text refers to the footnote “" + note.getText() + "”.",
                    repeated ? "Give this one a name of its own." : UNUSED_FOOTNOTE.mend());
        }
    }
}
