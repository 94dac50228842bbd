package org.havenhub.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/** Makes a record of the cells of a row: the way back from a {@link FlatRecord}. */
final class RowRecord {

    private final Problems problems;

    private RowRecord(Problems problems) {
        this.problems = problems;
    }

    /**
     * The record.
     *
     * @param cells by the name of their column, in the order of columns
     */
    static Value.Fields of(Map<String, Value.Text> cells, Place row, Problems problems) {
        Map<String, Value> fields = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            boolean isShared = FlatRecord.isShared(column);
            fields.put(column, isShared ? FlatRecord.split(cell.text(), cell.place()) : cell);
        });
        return (Value.Fields) new RowRecord(problems).group(fields, row);
    }

    /** Puts together what begins with the same part of a name. */
    private Value group(Map<String, Value> fields, Place place) {
        Map<String, Map<String, Value>> groups = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            int dot = name.indexOf(ColumnOrder.BETWEEN);
            String first = dot < 0 ? name : name.substring(0, dot);
            groups.computeIfAbsent(first, absent -> new LinkedHashMap<>())
                    .put(dot < 0 ? "" : name.substring(dot + 1), value);
        });
        Map<String, Value> grouped = new LinkedHashMap<>();
        groups.forEach((name, parts) -> grouped.put(name, value(parts)));
        boolean isList = !grouped.isEmpty() && grouped.keySet().stream().allMatch(ColumnOrder::isNumber);
        return isList ? list(grouped, place) : new Value.Fields(grouped, place);
    }

    private static Value.Items list(Map<String, Value> byNumber, Place place) {
        List<Integer> numbers = byNumber.keySet().stream().map(Integer::valueOf).toList();
        return new Value.Items(List.copyOf(byNumber.values()), numbers, place);
    }

    private Value value(Map<String, Value> parts) {
        Value first = parts.values().iterator().next();
        if (!parts.containsKey("")) {
            return group(parts, first.place());
        }
        if (parts.size() > 1) {
            problems.add(
                    ImportRules.DAMAGED_CELL,
                    first.place(),
                    "Something stands here, and the columns beside it say the same in parts.",
                    "Leave one of the two empty.");
        }
        return first;
    }
}
