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
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.havenhub.report.Rule;

/** Writes lists: with bullets, with numbers, of tasks, of terms and what they mean. */
final class ListWriter {

    static final Rule LIST_NUMBER = Rule.warning(
            "list-number",
            "The numbers of a list do not follow each other",
            "A list counts on from its first number whatever the others say, so readers see other numbers than the ones that"
                    + " a text may refer to.",
            "Number the items one after the other, or give each the same number and let the list count.");

    private final Draft draft;
    private final Findings findings;
    private final LostTask tasks;
    private final SplitList splits;

    ListWriter(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        tasks = new LostTask(findings);
        splits = new SplitList(findings);
    }

    void register(Walk walk) {
        walk.on(BulletList.class, this::openBullets, list -> draft.block("</ul>\n"));
        walk.on(OrderedList.class, this::openOrdered, list -> draft.block("</ol>\n"));
        walk.on(BulletListItem.class, this::openItem, item -> draft.block("</li>\n"));
        walk.on(OrderedListItem.class, this::openItem, item -> draft.block("</li>\n"));
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

    private boolean openBullets(BulletList list) {
        splits.check(list);
        draft.block("<ul>\n");
        return true;
    }

    private boolean openOrdered(OrderedList list) {
        splits.check(list);
        int first = list.getStartNumber();
        checkNumbers(list, first);
        draft.block(first == 1 ? "<ol>\n" : "<ol start=\"" + first + "\">\n");
        return true;
    }

    /** One number for all is a habit of people who let the list count: 1. 1. 1. */
    private void checkNumbers(OrderedList list, int first) {
        List<BasedSequence> markers = new ArrayList<>();
        list.getChildren().forEach(item -> TypedList.markers((ListItem) item).forEach(markers::add));
        if (markers.stream().anyMatch(marker -> number(marker) != first)) {
            IntStream.range(0, markers.size())
                    .filter(i -> number(markers.get(i)) != first + i)
                    .findFirst()
                    .ifPresent(i -> reportNumber(markers.get(i), first + i));
        }
    }

    private void reportNumber(BasedSequence marker, int shown) {
        String typed = marker.subSequence(0, marker.length() - 1).toString();
        String sign = marker.subSequence(marker.length() - 1).toString();
        findings.add(
                LIST_NUMBER,
                marker,
                "You typed " + typed + " here, but readers see " + shown + ": a list counts on from its first number.",
                "Write " + shown + sign + " and look whether a text refers to this item by its number.",
                "If a new list begins here, write a line of text before it, such as a heading.");
    }

    /** At most nine digits, which is all that Markdown takes. */
    private static int number(BasedSequence marker) {
        return Integer.parseInt(marker.subSequence(0, marker.length() - 1).toString());
    }

    private boolean openItem(ListItem item) {
        tasks.check(item);
        return open(item, "<li>");
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
        adopt(item);
        draft.block(item.isItemDoneMarker() ? "<li class=\"task task-done\">" : "<li class=\"task\">");
        if (!(item.getFirstChild() instanceof Paragraph)) {
            writeState(item);
        }
        return true;
    }

    /** flexmark makes a task of an item and leaves that item as the parent of all children but the first and the last. */
    private static void adopt(TaskListItem item) {
        List<Node> children = new ArrayList<>();
        item.getChildren().forEach(children::add);
        children.forEach(item::appendChild);
    }

    /** The state of a task is text, for those who do not see the box. */
    void writeState(TaskListItem item) {
        draft.inline("<span class=\"task-state\">");
        draft.label(item.isItemDoneMarker() ? "task-done" : "task-open", "");
        draft.inline("</span> ");
    }
}
