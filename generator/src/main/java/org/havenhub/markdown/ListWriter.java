package org.havenhub.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/** Writes lists: with bullets, with numbers, of tasks, of terms and what they mean. */
final class ListWriter {

    private final Draft draft;

    ListWriter(Draft draft) {
        this.draft = draft;
    }

    void register(Walk walk) {
        surround(walk, BulletList.class, "<ul>\n", "</ul>\n");
        walk.on(OrderedList.class, this::openOrdered, list -> draft.block("</ol>\n"));
        walk.on(BulletListItem.class, item -> open(item, "<li>"), item -> draft.block("</li>\n"));
        walk.on(OrderedListItem.class, item -> open(item, "<li>"), item -> draft.block("</li>\n"));
        walk.on(TaskListItem.class, this::openTask, item -> draft.block("</li>\n"));
        surround(walk, DefinitionList.class, "<dl>\n", "</dl>\n");
        surround(walk, DefinitionTerm.class, "<dt>", "</dt>\n");
        walk.on(DefinitionItem.class, item -> open(item, "<dd>"), item -> draft.block("</dd>\n"));
    }

    /** Whether a paragraph stands in a list without blank lines, where it is written without tags of its own. */
    static boolean isTight(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        return parent instanceof DefinitionTerm || (parent instanceof ListItem item && item.isInTightList());
    }

    private <N extends Node> void surround(Walk walk, Class<N> type, String start, String end) {
        walk.on(
                type,
                node -> {
                    draft.block(start);
                    return true;
                },
                node -> draft.block(end));
    }

    private boolean openOrdered(OrderedList list) {
        int first = list.getStartNumber();
        draft.block(first == 1 ? "<ol>\n" : "<ol start=\"" + first + "\">\n");
        return true;
    }

    private boolean open(ListItem item, String tag) {
        draft.block(tag);
        boolean startsWithText = item.getFirstChild() instanceof Paragraph && item.isInTightList();
        if (!startsWithText && item.getFirstChild() != null) {
            draft.block("\n");
        }
        return true;
    }

    private boolean openTask(TaskListItem item) {
        draft.block(item.isItemDoneMarker() ? "<li class=\"task task-done\">" : "<li class=\"task\">");
        if (!(item.getFirstChild() instanceof Paragraph)) {
            writeState(item);
        }
        return true;
    }

    /** The state of a task is text, for those who do not see the box. */
    void writeState(TaskListItem item) {
        draft.inline("<span class=\"task-state\">");
        draft.label(item.isItemDoneMarker() ? "task-done" : "task-open", "");
        draft.inline("</span> ");
    }
}
