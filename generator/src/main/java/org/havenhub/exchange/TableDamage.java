package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.HashMap;
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

    /**
     * Where all rows but some below each other have something, so have most likely those. Contacts are one field here: who is visited
     * needs no telephone.
     */
    private static final List<String> SELDOM_EMPTY = List.of("contacts", "areas", "verified");

    /** One empty cell was forgotten; several below each other have one cause. */
    private static final int SHORTEST_GAP = 2;

    private static final String SPLIT =
            "In the spreadsheet, split the merged cells, and write into each row what belongs there.";

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
    private final Map<Integer, List<String>> comments = new HashMap<>();

    private TableDamage(String file, List<Row> rows, TableColumns columns, Problems problems) {
        this.file = file;
        this.rows = rows;
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * Tells the damage.
     *
     * @param rows without the one with the names
     * @return what is to stand as a comment at the record of a row, by the line of the row
     */
    static Map<Integer, List<String>> check(String file, List<Row> rows, TableColumns columns, Problems problems) {
        TableDamage damage = new TableDamage(file, rows, columns, problems);
        NEVER_EMPTY.forEach(field -> damage.gaps(field, rows).stream()
                .filter(gap -> gap.empty().size() >= SHORTEST_GAP)
                .forEach(damage::tellGap));
        SELDOM_EMPTY.forEach(damage::doubtGaps);
        damage.lookForShortPostcodes();
        return damage.comments;
    }

    /**
     * Rows without something below one that has it.
     *
     * @param field that they have nothing of
     */
    private record Gap(String field, Row above, List<Row> empty) {

        Gap {
            empty = List.copyOf(empty);
        }

        Place place(String file) {
            return empty.get(0).place(file, field);
        }

        int lastLine() {
            return empty.get(empty.size() - 1).line();
        }
    }

    private List<Integer> columns(Predicate<String> isAsked) {
        return IntStream.range(0, columns.names().size())
                .filter(column -> isAsked.test(columns.names().get(column)))
                .boxed()
                .toList();
    }

    /** Where other cells of the column are empty too, it need not be filled. */
    private void doubtGaps(String field) {
        List<Integer> status = columnsOf("status");
        List<Row> open = rows.stream().filter(row -> !isClosed(row, status)).toList();
        List<Gap> gaps = gaps(field, open);
        boolean isElsewhereFilled = gaps.stream().allMatch(gap -> gap.empty().size() >= SHORTEST_GAP)
                && open.stream().limit(1).noneMatch(first -> isEmpty(first, columnsOf(field)));
        if (isElsewhereFilled) {
            gaps.stream().limit(MOST_TOLD).forEach(this::doubtGap);
        }
    }

    /** What has closed shall have no contacts, and needs no check. */
    private static boolean isClosed(Row row, List<Integer> status) {
        return status.stream().anyMatch(column -> row.cell(column).strip().equals("closed"));
    }

    /** Of merged cells only the first is exported with what stands in it. */
    private List<Gap> gaps(String field, List<Row> all) {
        List<Integer> own = columnsOf(field);
        List<Gap> gaps = new ArrayList<>();
        List<Row> empty = new ArrayList<>();
        Optional<Row> above = Optional.empty();
        for (Row row : all) {
            if (isEmpty(row, own)) {
                empty.add(row);
            } else {
                above.ifPresent(filled -> gaps.add(new Gap(field, filled, empty)));
                empty.clear();
                above = Optional.of(row);
            }
        }
        above.ifPresent(filled -> gaps.add(new Gap(field, filled, empty)));
        return gaps.stream().filter(gap -> !gap.empty().isEmpty()).toList();
    }

    private List<Integer> columnsOf(String field) {
        return columns(column -> !column.isEmpty() && TableColumns.first(column).equals(field));
    }

    private static boolean isEmpty(Row row, List<Integer> columns) {
        return columns.stream().allMatch(column -> row.cell(column).isBlank());
    }

    /** What stands above is not quoted, for it may be kept private. */
    private void tellGap(Gap gap) {
        problems.add(
                ImportRules.DAMAGED_CELL,
                gap.place(file),
                "From here to line " + gap.lastLine() + " nothing stands in the column " + gap.field() + ", below line "
                        + gap.above().line()
                        + ". Perhaps these cells were merged: only the first of them is saved with what stands in it.",
                SPLIT);
    }

    private void doubtGap(Gap gap) {
        problems.add(
                ImportRules.DOUBTFUL_CELL,
                gap.place(file),
                "From here to line " + gap.lastLine() + " nothing stands in the column " + gap.field() + ", below line "
                        + gap.above().line()
                        + ". Perhaps these cells were merged: only the first of them is saved with what stands in it.",
                SPLIT,
                "If nothing belongs there, take the comments at these records out of the new file.");
        String comment = "The table has nothing here for " + gap.field() + ". Perhaps it was merged with line "
                + gap.above().line() + ", which has something.";
        gap.empty()
                .forEach(row -> comments.computeIfAbsent(row.line(), absent -> new ArrayList<>())
                        .add(comment));
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
        String whole = "0".repeat(longest - code.length()) + code;
        comments.computeIfAbsent(place.line(), absent -> new ArrayList<>())
                .add("The postcode " + code + " may have lost zeros at its beginning. If it has, write: postcode: \""
                        + whole + "\"");
        problems.add(
                ImportRules.DOUBTFUL_CELL,
                place,
                "The postcode " + code
                        + " has fewer digits than the others of this table. Spreadsheets take away the zeros at the"
                        + " beginning.",
                "If it has lost them, write in a column that is formatted as text: " + whole);
    }
}
