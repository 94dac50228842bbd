package org.havenhub.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.havenhub.report.Rule;

/** Finds lists that begin in the middle of another one, because their items have another sign. */
final class SplitList {

    static final Rule SPLIT_LIST = Rule.warning(
            "split-list",
            "Another sign cuts a list in two",
            "A screen reader tells of several short lists instead of one, and not how many items there are in all.",
            "Begin every item of a list with the same sign. Between two lists, write a line of text.");

    private final Findings findings;

    /** The first of the lists of the same kind that stand one below the other without an empty line. */
    private final Map<ListBlock, ListBlock> firsts = new HashMap<>();

    SplitList(Findings findings) {
        this.findings = findings;
    }

    /** Looks at a list whose neighbours above have been looked at. */
    void check(ListBlock list) {
        ListBlock first = firstOfRun(list);
        firsts.put(list, first);
        if (sign(list) != sign(first)) {
            report(list, first);
        } else if (isTooFarLeft(list)) {
            reportBeside(list);
        }
    }

    /** Whether bullets are indented below a number, and not enough to belong to it. */
    private static boolean isTooFarLeft(ListBlock list) {
        return list instanceof BulletList
                && list.getPrevious() instanceof OrderedList above
                && column(list) > column(above)
                && isRightBelowText(list);
    }

    private void reportBeside(ListBlock list) {
        findings.add(
                SPLIT_LIST,
                marker(list),
                "This list cuts the one above in two, for it does not begin below the words of the item that it belongs to.",
                indent(list, "Begin each of its lines with "));
    }

    private ListBlock firstOfRun(ListBlock list) {
        return list.getPrevious() instanceof ListBlock above
                        && above.getClass() == list.getClass()
                        && isRightBelowText(list)
                ? firsts.getOrDefault(above, above)
                : list;
    }

    /** Signs of a quote alone are an empty line. */
    private static boolean isRightBelowText(ListBlock list) {
        BasedSequence text = list.getChars().getBaseSequence();
        int lineEnd = text.lastIndexOf('\n', list.getStartOffset());
        int lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
        return !text.subSequence(lineStart, lineEnd)
                .toString()
                .replace('>', ' ')
                .isBlank();
    }

    private static char sign(ListBlock list) {
        return marker(list).lastChar();
    }

    private static BasedSequence marker(ListBlock list) {
        return ((ListItem) list.getFirstChild()).getOpeningMarker();
    }

    private void report(ListBlock list, ListBlock first) {
        findings.add(
                SPLIT_LIST,
                marker(list),
                "A new list begins here, for the items above have the sign “" + sign(first) + "” and this one has “"
                        + sign(list) + "”.",
                "Write " + firstLine(list, sign(first)),
                "Begin the items below it with the same sign, if there are any.",
                column(list) > column(first)
                        ? indent(list, "If it belongs under the item above, begin its line with ")
                        : "If a new list is meant, write a line of text before it.");
    }

    /** As many spaces as bring a list below the words of the item above it. */
    private static String indent(ListBlock list, String what) {
        ListItem item = (ListItem) list.getPrevious().getLastChild();
        int words = column(item) + item.getOpeningMarker().length() + 1;
        int spaces = Math.max(1, words - column(list));
        return what + (spaces == 1 ? "1 more space." : spaces + " more spaces.");
    }

    /** With another sign; a number stays. */
    private static String firstLine(ListBlock list, char sign) {
        BasedSequence item = list.getFirstChild().getChars();
        int lineEnd = item.indexOf('\n');
        BasedSequence line = (lineEnd < 0 ? item : item.subSequence(0, lineEnd)).trim();
        int at = marker(list).length() - 1;
        return line.subSequence(0, at).toString() + sign + line.subSequence(at + 1);
    }

    private static int column(Node node) {
        BasedSequence text = node.getChars().getBaseSequence();
        return node.getStartOffset() - text.lastIndexOf('\n', node.getStartOffset());
    }
}
