package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.havenhub.report.Place;

/**
 * A record in one row. A column is named by the way to its value: {@code name}, {@code name.es}, {@code contacts.2.hours}. Lists
 * of short words share a cell, with a semicolon between them; a semicolon or backslash that belongs to a word has a backslash
 * before it.
 */
final class FlatRecord {

    /** The lists that stand in one cell. In all others each entry has a number. */
    private static final List<String> SHARED_CELLS =
            List.of("topics", "areas", "languages", "access", "except", "shown-with");

    private FlatRecord() {}

    /** The cells of a record by column, in no order of columns. */
    static Map<String, String> of(Value.Fields record) {
        Map<String, String> cells = new LinkedHashMap<>();
        add(record, "", cells);
        return cells;
    }

    private static void add(Value value, String column, Map<String, String> cells) {
        if (value instanceof Value.Text text) {
            cells.put(column, text.text());
        } else if (value instanceof Value.Fields fields) {
            fields.fields().forEach((name, part) -> add(part, below(column, name), cells));
        } else if (value instanceof Value.Items items && isShared(column)) {
            cells.put(column, joined(items));
        } else if (value instanceof Value.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                add(items.items().get(i), below(column, String.valueOf(i + 1)), cells);
            }
        }
    }

    private static String below(String column, String part) {
        return column.isEmpty() ? part : column + ColumnOrder.BETWEEN + part;
    }

    /** Whether a column holds a list in one cell. */
    static boolean isShared(String column) {
        List<String> parts = ColumnOrder.parts(column);
        return SHARED_CELLS.contains(parts.get(parts.size() - 1));
    }

    private static String joined(Value.Items items) {
        return items.items().stream()
                .map(item -> ((Value.Text) item).text())
                .map(text -> text.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining("; "));
    }

    /** The words of a cell that holds a list. */
    static Value.Items split(String cell, Place place) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign == '\\' && i + 1 < cell.length()) {
                i++;
                word.append(cell.charAt(i));
            } else if (sign == ';') {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(sign);
            }
        }
        words.add(word.toString());
        return new Value.Items(
                words.stream()
                        .map(String::strip)
                        .filter(Predicate.not(String::isEmpty))
                        .<Value>map(text -> new Value.Text(text, place))
                        .toList(),
                place);
    }
}
