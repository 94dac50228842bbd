package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.havenhub.exchange.TableReader.Row;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/** What spreadsheets did to a table that no cell shows by itself, and only its column does. */
final class TableDamage {

    /** Without them a row is no resource, so that an empty cell is never meant. */
    private static final List<String> NEVER_EMPTY = List.of("name", "kind");

    /** One empty cell was forgotten; several below each other have one cause. */
    private static final int SHORTEST_GAP = 2;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,10}");

    /** Fewer postcodes than these have no usual length. */
    private static final int FEWEST_POSTCODES = 3;

    /** A postcode begins with two zeros at most: in the United States and in Spain. */
    private static final int MOST_ZEROS = 2;

    private static final int MOST_TOLD = 50;

    private final String file;
    private final List<Row> rows;
    private final TableColumns columns;
    private final Problems problems;

    private TableDamage(String file, List<Row> rows, TableColumns columns, Problems problems) {
        this.file = file;
        this.rows = rows;
        this.columns = columns;
        this.problems = problems;
    }

    /** @param rows without the one with the names */
    static void check(String file, List<Row> rows, TableColumns columns, Problems problems) {
        TableDamage damage = new TableDamage(file, rows, columns, problems);
        NEVER_EMPTY.forEach(damage::lookForGaps);
        damage.lookForShortPostcodes();
    }

    private List<Integer> columns(Predicate<String> isAsked) {
        return IntStream.range(0, columns.names().size())
                .filter(column -> isAsked.test(columns.names().get(column)))
                .boxed()
                .toList();
    }

    /** Of merged cells only the first is exported with what stands in it. */
    private void lookForGaps(String field) {
        List<Integer> own = columns(
                column -> !column.isEmpty() && TableColumns.first(column).equals(field));
        List<Row> gap = new ArrayList<>();
        Optional<Row> above = Optional.empty();
        for (Row row : rows) {
            if (own.stream().allMatch(column -> row.cell(column).isBlank())) {
                gap.add(row);
            } else {
                above.ifPresent(filled -> tellGap(filled, List.copyOf(gap), field, own));
                gap.clear();
                above = Optional.of(row);
            }
        }
        above.ifPresent(filled -> tellGap(filled, gap, field, own));
    }

    private void tellGap(Row above, List<Row> gap, String field, List<Integer> own) {
        if (gap.size() < SHORTEST_GAP) {
            return;
        }
        String cell = own.stream()
                .map(column -> above.cell(column).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        problems.add(
                ImportRules.DAMAGED_CELL,
                gap.get(0).place(file, field),
                "From here to line " + gap.get(gap.size() - 1).line() + " nothing stands in the column " + field
                        + ", below “" + cell + "” in line " + above.line()
                        + ". Perhaps these cells were merged: only the first of them is saved with what stands in it.",
                "In the spreadsheet, split the merged cells, and write into each row what belongs there.");
    }

    /** Numbers lose the zeros that they begin with. Where two countries are in one table they differ too, so it is a doubt. */
    private void lookForShortPostcodes() {
        Map<Place, String> postcodes = new TreeMap<>();
        for (int column : columns(TableDamage::isPostcode)) {
            for (Row row : rows) {
                String cell = SpreadsheetCell.read(SpreadsheetCell.bare(row.cell(column)));
                if (DIGITS.matcher(cell).matches()) {
                    postcodes.put(row.place(file, columns.names().get(column)), cell);
                }
            }
        }
        int longest = postcodes.values().stream().mapToInt(String::length).max().orElse(0);
        long whole = postcodes.values().stream()
                .filter(code -> code.length() == longest)
                .count();
        if (whole >= FEWEST_POSTCODES && whole * 2 > postcodes.size()) {
            postcodes.entrySet().stream()
                    .filter(code -> code.getValue().length() < longest)
                    .filter(code -> code.getValue().length() >= longest - MOST_ZEROS)
                    .limit(MOST_TOLD)
                    .forEach(code -> tellPostcode(code.getKey(), code.getValue(), longest));
        }
    }

    private static boolean isPostcode(String column) {
        List<String> parts = ColumnOrder.parts(column);
        return parts.get(parts.size() - 1).equals("postcode");
    }

    private void tellPostcode(Place place, String code, int longest) {
        problems.add(
                ImportRules.DOUBTFUL_CELL,
                place,
                "The postcode " + code
                        + " has fewer digits than the others of this table. Spreadsheets take away the zeros at the"
                        + " beginning.",
                "If it has lost them, write in a column that is formatted as text: "
                        + "0".repeat(longest - code.length()) + code);
    }
}
