package org.havenhub.yaml;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns at which a line may begin: those of the groups that are open above it. */
final class Columns {

    private static final Pattern ITEM = Pattern.compile("[-—–•*](?= |\u00A0|$)");
    private static final Pattern FIELD = Pattern.compile(Row.NAME + "[:：]");
    private static final Pattern DASHES = Pattern.compile("(?:- +)*+");

    /** The innermost first. */
    private final Deque<Column> open = new ArrayDeque<>();

    private boolean opensGroup;

    /** Takes note of a line. */
    void add(int column, String content) {
        while (!open.isEmpty() && open.getFirst().at >= column) {
            open.pop();
        }
        boolean isItem = ITEM.matcher(content).lookingAt();
        open.push(new Column(column, isItem));
        Matcher dashes = DASHES.matcher(content);
        if (isItem && dashes.lookingAt()) {
            open.push(new Column(column + dashes.end(), false));
        }
        opensGroup = content.stripTrailing().endsWith(":");
    }

    /** Where a line was most likely meant to begin that seems to begin at a column. */
    int nearest(int column, String content) {
        boolean isItem = ITEM.matcher(content).lookingAt();
        if (!isItem && !FIELD.matcher(content).lookingAt()) {
            return Math.max(column, innermost() + 1);
        }
        if (opensGroup && column >= innermost() + (isItem ? 0 : 1)) {
            return column;
        }
        return open.stream()
                .filter(known -> known.ofItems == isItem)
                .map(Column::at)
                .min(Comparator.comparingInt(at -> Math.abs(at - column)))
                .orElse(0);
    }

    /** Whether a line can have been meant to begin at one column only: else a field would go to another owner. */
    boolean leaveNoChoice(int column, String content) {
        boolean isItem = ITEM.matcher(content).lookingAt();
        boolean isText = !isItem && !FIELD.matcher(content).lookingAt();
        boolean isFirstOfGroup = opensGroup && column >= innermost() + (isItem ? 0 : 1);
        return isText
                || isFirstOfGroup
                || open.stream().filter(known -> known.ofItems == isItem).count() == 1;
    }

    private int innermost() {
        return open.isEmpty() ? -1 : open.getFirst().at;
    }

    /**
     * A column where a group is open.
     *
     * @param ofItems whether the group is a list
     */
    private record Column(int at, boolean ofItems) {}
}
