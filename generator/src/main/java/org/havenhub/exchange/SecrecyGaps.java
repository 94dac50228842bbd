package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenhub.exchange.TableReader.Row;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/**
 * Rows that say nothing in a column by which others are kept back. Of merged cells only the first is saved with what stands in it, so
 * that an empty one below a yes may have been a yes. It is taken for one, and people are asked to write a no where it is none. Only
 * where a column has crosses and nothing else an empty cell is what people mean by no.
 *
 * <p>The table that Haven writes has such a column too, with yes where there is no address and nothing elsewhere: nobody merged it.
 */
final class SecrecyGaps {

    private static final String PUBLISH = "publish";
    private static final String OF_VISIT = ".visit.confidential";

    private static final Set<String> CROSSES = Set.of("x", "1", "*", "•", "✓", "✔", "☑", "✅");

    private static final int MOST_TOLD = 50;

    private static final String FILL =
            "In the spreadsheet, split the merged cells, and write yes or no into each row of this column.";

    private final String file;
    private final List<Row> rows;
    private final TableColumns columns;
    private final Problems problems;
    private final Map<Integer, List<KeptBelow>> kept = new HashMap<>();
    private final Map<Integer, List<String>> comments = new HashMap<>();

    private SecrecyGaps(String file, List<Row> rows, TableColumns columns, Problems problems) {
        this.file = file;
        this.rows = rows;
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * Tells of them.
     *
     * @param rows without the one with the names
     */
    static SecrecyGaps of(String file, List<Row> rows, TableColumns columns, Problems problems) {
        SecrecyGaps gaps = new SecrecyGaps(file, rows, columns, problems);
        gaps.asked().forEach(gaps::look);
        return gaps;
    }

    /**
     * A row that is kept back because one above it is.
     *
     * @param column as people know it
     * @param line of the row above
     */
    record KeptBelow(String column, int line, Place place) {

        boolean isOfPublishing() {
            return column.equals(PUBLISH);
        }

        boolean isBare() {
            return PrivateColumn.isBare(column);
        }

        /** The visit that it is about, as the beginning of its columns. */
        Optional<String> visit() {
            return visitOf(column);
        }

        String says() {
            return "nothing stands in “" + column + "”, below line " + line + ", which is kept back";
        }
    }

    /** Which columns keep back a row with an empty cell. */
    List<KeptBelow> keeping(Row row) {
        return kept.getOrDefault(row.line(), List.of());
    }

    /** What is to stand below the record of a row that is published. */
    List<String> comments(Row row) {
        return comments.getOrDefault(row.line(), List.of());
    }

    /** @param name as people know it */
    private record Asked(int column, String name) {

        String answer(Row row) {
            return SpreadsheetCell.bare(row.cell(column));
        }

        boolean isKept(Row row) {
            return !answer(row).isEmpty() && !isFree(row);
        }

        boolean isFree(Row row) {
            return name.equals(PUBLISH) ? TableAnswer.isYes(answer(row)) : TableAnswer.isNo(answer(row));
        }

        boolean isCrossed(Row row) {
            return CROSSES.contains(answer(row).toLowerCase(Locale.ROOT));
        }
    }

    /** @param above nothing at the top of the table */
    private record Gap(Asked asked, Optional<Row> above, List<Row> rows) {

        Gap {
            rows = List.copyOf(rows);
        }

        boolean isBelowKept() {
            return above.filter(asked::isKept).isPresent();
        }

        String where() {
            return "From here to line " + rows.get(rows.size() - 1).line() + " nothing stands in the column "
                    + asked.name();
        }
    }

    private List<Asked> asked() {
        Stream<Asked> known = IntStream.range(0, columns.names().size())
                .filter(column -> isAsked(columns.names().get(column)))
                .mapToObj(column -> new Asked(column, columns.names().get(column)));
        Stream<Asked> others =
                columns.secret().entrySet().stream().map(column -> new Asked(column.getKey(), column.getValue()));
        return Stream.concat(known, others).toList();
    }

    private static boolean isAsked(String name) {
        return name.equals(PUBLISH) || visitOf(name).isPresent();
    }

    private static Optional<String> visitOf(String name) {
        return name.endsWith(OF_VISIT)
                ? Optional.of(name.substring(0, name.length() - OF_VISIT.length() + ".visit.".length()))
                : Optional.empty();
    }

    private void look(Asked asked) {
        List<Row> keeping = rows.stream().filter(asked::isKept).toList();
        boolean isAnyFree = rows.stream().anyMatch(asked::isFree);
        if (keeping.isEmpty() || (!isAnyFree && isOfHaven(asked, keeping))) {
            return;
        }
        List<Gap> gaps = gaps(asked);
        if (!isAnyFree && keeping.stream().allMatch(asked::isCrossed)) {
            doubtCrosses(gaps);
            return;
        }
        gaps.stream().limit(MOST_TOLD).forEach(this::tell);
        gaps.forEach(gap -> gap.rows().forEach(row -> take(gap, row)));
    }

    private boolean isOfHaven(Asked asked, List<Row> keeping) {
        return visitOf(asked.name()).isPresent() && keeping.stream().noneMatch(row -> isAbout(asked, row));
    }

    /** Rows without the address that the column asks about are passed over. */
    private List<Gap> gaps(Asked asked) {
        List<Gap> gaps = new ArrayList<>();
        List<Row> empty = new ArrayList<>();
        Optional<Row> above = Optional.empty();
        for (Row row : rows) {
            if (!asked.answer(row).isEmpty()) {
                gaps.add(new Gap(asked, above, empty));
                empty.clear();
                above = Optional.of(row);
            } else if (isAbout(asked, row)) {
                empty.add(row);
            }
        }
        gaps.add(new Gap(asked, above, empty));
        return gaps.stream().filter(gap -> !gap.rows().isEmpty()).toList();
    }

    /** Whether a row has what the column asks about. */
    private boolean isAbout(Asked asked, Row row) {
        if (asked.name().equals(PUBLISH) || PrivateColumn.isBare(asked.name())) {
            return true;
        }
        Predicate<String> isOfVisit = visitOf(asked.name())
                .<Predicate<String>>map(visit -> name -> name.startsWith(visit))
                .orElse(name -> name.contains(".visit."));
        return columns.order().stream()
                .filter(column -> isOfVisit.test(columns.names().get(column)))
                .filter(column -> !columns.names().get(column).endsWith(OF_VISIT))
                .anyMatch(column -> !SpreadsheetCell.bare(row.cell(column)).isEmpty());
    }

    private void tell(Gap gap) {
        String message = gap.isBelowKept()
                ? gap.where() + ", below line " + gap.above().orElseThrow().line()
                        + ", which is kept back. Perhaps these cells were merged, so that these rows are kept back too."
                : gap.where() + ", by which other rows are kept back. These rows are not.";
        problems.add(ImportRules.DOUBTFUL_CELL, place(gap), message, FILL);
    }

    private Place place(Gap gap) {
        return gap.rows().get(0).place(file, gap.asked().name());
    }

    private void take(Gap gap, Row row) {
        if (gap.isBelowKept()) {
            KeptBelow one = new KeptBelow(
                    gap.asked().name(),
                    gap.above().orElseThrow().line(),
                    row.place(file, gap.asked().name()));
            kept.computeIfAbsent(row.line(), absent -> new ArrayList<>()).add(one);
        } else {
            doubt(gap, row);
        }
    }

    private void doubt(Gap gap, Row row) {
        String name = gap.asked().name();
        String line = name.equals(PUBLISH) ? "publish: no" : "confidential: yes beside the address";
        comments.computeIfAbsent(row.line(), absent -> new ArrayList<>())
                .add("Check: nothing stands in “" + name + "”, by which other rows are kept back. If this is to be kept"
                        + " back too, write " + line + ".");
    }

    /** Told once for the column. The cell below a cross is the one that may have been merged with it. */
    private void doubtCrosses(List<Gap> gaps) {
        int count = gaps.stream().mapToInt(gap -> gap.rows().size()).sum();
        gaps.stream()
                .limit(1)
                .forEach(gap -> problems.add(
                        ImportRules.DOUBTFUL_CELL,
                        place(gap),
                        "In the column " + gap.asked().name()
                                + " a cross keeps rows back. Rows that have none there, and are not kept back: " + count
                                + ".",
                        FILL));
        gaps.stream()
                .filter(Gap::isBelowKept)
                .forEach(gap -> doubt(gap, gap.rows().get(0)));
    }
}
