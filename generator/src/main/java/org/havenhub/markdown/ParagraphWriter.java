package org.havenhub.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Writes paragraphs, with or without tags of their own, and the links that stand alone in theirs. */
final class ParagraphWriter {

    private final Draft draft;
    private final LinkWriter links;
    private final ListWriter lists;
    private final FootnoteWriter footnotes;
    private final ParagraphHabits habits;
    private boolean alone;

    ParagraphWriter(Draft draft, LinkWriter links, ListWriter lists, FootnoteWriter footnotes, ParagraphHabits habits) {
        this.draft = draft;
        this.links = links;
        this.lists = lists;
        this.footnotes = footnotes;
        this.habits = habits;
    }

    void register(Walk walk) {
        walk.on(Paragraph.class, this::open, this::close);
    }

    private boolean open(Paragraph paragraph) {
        habits.check(paragraph);
        alone = isRoomForCard(paragraph) && links.writeAlone(paragraph.getFirstChild());
        if (!alone) {
            draft.block(ListWriter.isTight(paragraph) ? "" : "<p>");
            writeState(paragraph);
        }
        return !alone;
    }

    private void close(Paragraph paragraph) {
        if (alone) {
            alone = false;
            return;
        }
        footnotes.writeWayBack(paragraph);
        if (!ListWriter.isTight(paragraph)) {
            draft.block("</p>\n");
        } else if (paragraph.getNext() != null) {
            draft.block("\n");
        }
    }

    /** A link that stands alone may become a card, which needs a place among blocks. */
    private static boolean isRoomForCard(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        Node parent = paragraph.getParent();
        boolean amongBlocks = parent instanceof Document
                || parent instanceof BlockQuote
                || (parent instanceof ListItem item
                        && !(item instanceof TaskListItem)
                        && !ListWriter.isTight(paragraph));
        return amongBlocks && only != null && only.getNext() == null;
    }

    private void writeState(Paragraph paragraph) {
        if (paragraph.getParent() instanceof TaskListItem item && item.getFirstChild() == paragraph) {
            lists.writeState(item);
        }
    }
}
