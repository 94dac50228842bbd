package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/**
 * A table of the tabular data package: its rows by their id.
 *
 * @param file in which it stands
 */
record HsdsTable(String name, String file, Map<String, Value.Fields> rows) {

    /** Empty if it is no table, which is then told. */
    static Optional<HsdsTable> read(String name, String file, String text, Problems problems) {
        List<TableReader.Row> rows = TableReader.rows(file, text, problems);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = rows.get(0).cells().stream().map(String::strip).toList();
        if (!columns.contains("id")) {
            problems.add(
                    ImportRules.NO_NAMES,
                    rows.get(0).place(file, ""),
                    "The first row of this table of HSDS names no column “id”.",
                    "Write the names of the columns into the first row, as the documentation of HSDS 3.0 has them.");
            return Optional.empty();
        }
        HsdsTable table = new HsdsTable(name, file, new LinkedHashMap<>());
        rows.subList(1, rows.size()).forEach(row -> table.add(row, columns, problems));
        return Optional.of(table);
    }

    private void add(TableReader.Row row, List<String> columns, Problems problems) {
        Map<String, Value> cells = new LinkedHashMap<>();
        if (row.width() > columns.size()) {
            problems.add(
                    ImportRules.DAMAGED_CELL,
                    row.place(file, ""),
                    "This row has " + row.width() + " cells, but the table has " + columns.size() + " columns.",
                    "A text with a comma or semicolon in it must stand between double quotes.");
        }
        for (int column = 0; column < columns.size(); column++) {
            String typed = row.cell(column).strip();
            Place place = row.place(file, columns.get(column));
            if (!typed.isEmpty()) {
                CellDamage.check(typed, columns.get(column), place, problems);
                cells.put(columns.get(column), new Value.Text(SpreadsheetCell.read(typed), place));
            }
        }
        add(new Value.Fields(cells, row.place(file, "")), problems);
    }

    private void add(Value.Fields row, Problems problems) {
        String id = text(row, "id");
        if (id.isEmpty() || rows.putIfAbsent(id, row) != null) {
            problems.add(
                    ImportRules.TWICE,
                    row.place(),
                    id.isEmpty() ? "This row has no id." : "Another row has the id " + id + " too.",
                    ImportRules.TWICE.mend());
        }
    }

    List<String> ids() {
        return new ArrayList<>(rows.keySet());
    }

    static String text(Value.Fields row, String column) {
        return row.get(column)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .orElse("");
    }
}
