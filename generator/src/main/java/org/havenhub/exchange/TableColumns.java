package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenhub.report.Nearest;
import org.havenhub.report.Problems;

/**
 * What the columns of a table are called.
 *
 * @param names in the order of the table, as a file of resources has them; empty for a column that is no field
 * @param order of the fields: for each the number of its column, from 0
 * @param secret the columns that say of an address whether it is secret, by their number, with the names that they have in the table
 * @param left the columns that are not known, likewise, and those without a name
 */
record TableColumns(
        List<String> names, List<Integer> order, SortedMap<Integer, String> secret, SortedMap<Integer, String> left) {

    /** More than every field in every language needs; the time for a column of two names grows with each. */
    private static final int MOST = 2_000;

    /** No field lies deeper, nor has a longer name. */
    private static final int MOST_PARTS = 6;

    private static final int LONGEST = 100;

    /** What editors may add to the table by hand. */
    private static final Set<String> FOR_EDITORS = Set.of("source", "linked-data");

    TableColumns {
        names = List.copyOf(names);
        order = List.copyOf(order);
        secret = Collections.unmodifiableSortedMap(new TreeMap<>(secret));
        left = Collections.unmodifiableSortedMap(new TreeMap<>(left));
    }

    /** Those that the first row names; nothing if it names none, or one of them twice, which is then told. */
    static Optional<TableColumns> of(String file, TableReader.Row row, Problems problems) {
        List<String> typed = row.cells().stream()
                .limit(row.width())
                .map(String::strip)
                .map(TableColumns::asFields)
                .toList();
        if (typed.size() > MOST) {
            problems.add(
                    ImportRules.TOO_LARGE,
                    row.place(file, ""),
                    "This table has " + typed.size() + " columns. Up to " + MOST + " are read.",
                    "Take out the columns that no resource needs.");
            return Optional.empty();
        }
        if (typed.stream().noneMatch(name -> first(name).equals("name"))) {
            problems.add(
                    ImportRules.NO_NAMES,
                    row.place(file, "name"),
                    "The first row names no column “name”.",
                    ImportRules.NO_NAMES.mend());
            return Optional.empty();
        }
        return isEachOnce(typed, file, row, problems)
                ? Optional.of(sorted(typed, file, row, problems))
                : Optional.empty();
    }

    /** Tells of cells below no name, once for each column: in the first row that has one. */
    static void tellUnnamed(String file, List<TableReader.Row> rows, Problems problems) {
        TableReader.Row names = rows.get(0);
        for (int column = 0; column < names.width(); column++) {
            int number = column;
            if (names.cell(column).isBlank()) {
                rows.stream()
                        .filter(row -> !row.cell(number).isBlank())
                        .findFirst()
                        .ifPresent(row -> problems.add(
                                ImportRules.UNKNOWN_COLUMN,
                                row.place(file, String.valueOf(number + 1)),
                                "Column " + (number + 1)
                                        + " has no name, so what stands in it is kept in comments and not published.",
                                ImportRules.UNKNOWN_COLUMN.mend()));
            }
        }
    }

    private static TableColumns sorted(List<String> typed, String file, TableReader.Row row, Problems problems) {
        List<String> names = new ArrayList<>();
        SortedMap<Integer, String> secret = new TreeMap<>();
        SortedMap<Integer, String> left = new TreeMap<>();
        for (int column = 0; column < typed.size(); column++) {
            String name = typed.get(column);
            boolean isKnown = isKnown(name);
            names.add(isKnown ? name : "");
            if (isKnown) {
                continue;
            }
            if (name.isEmpty()) {
                left.put(column, "column " + (column + 1));
            } else if (PrivateColumn.keepsAddress(name)) {
                secret.put(column, row.cell(column).strip());
            } else if (PrivateColumn.isAboutPrivacy(name)) {
                tellPrivate(shown(name), file, row, problems);
            } else {
                left.put(column, shown(name));
                tellUnknown(shown(name), file, row, problems);
            }
        }
        return new TableColumns(names, inOrder(names), secret, left);
    }

    /** Sorted here once and not for each row, for names take long to compare. */
    private static List<Integer> inOrder(List<String> names) {
        return IntStream.range(0, names.size())
                .filter(column -> !names.get(column).isEmpty())
                .boxed()
                .sorted(Comparator.comparing(names::get, new ColumnOrder()))
                .toList();
    }

    /** Of two columns of one name nobody can tell which is meant, so that neither is taken. */
    private static boolean isEachOnce(List<String> typed, String file, TableReader.Row row, Problems problems) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated =
                typed.stream().filter(name -> isKnown(name) && !seen.add(name)).collect(Collectors.toSet());
        repeated.stream()
                .sorted()
                .forEach(name -> problems.add(
                        ImportRules.COLUMN_TWICE,
                        row.place(file, name),
                        "Two columns are called “" + name + "”.",
                        ImportRules.COLUMN_TWICE.mend()));
        return repeated.isEmpty();
    }

    private static String shown(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
    }

    private static void tellPrivate(String shown, String file, TableReader.Row row, Problems problems) {
        problems.add(
                ImportRules.UNKNOWN_PRIVACY_COLUMN,
                row.place(file, shown),
                "“" + shown
                        + "” seems to say what is to be kept private, and Haven does not know such a column. So nothing is"
                        + " carried over.",
                ImportRules.UNKNOWN_PRIVACY_COLUMN.mend());
    }

    private static void tellUnknown(String shown, String file, TableReader.Row row, Problems problems) {
        List<String> hints = new ArrayList<>();
        Nearest.hint(first(shown), ColumnOrder.FIELDS).ifPresent(hints::add);
        hints.add(ImportRules.UNKNOWN_COLUMN.mend());
        problems.add(
                ImportRules.UNKNOWN_COLUMN,
                row.place(file, shown),
                "No field is called “" + shown
                        + "”, so what stands in this column is kept in comments and not published.",
                hints.toArray(String[]::new));
    }

    /** A field of a visit alone is none of a resource. */
    private static boolean isKnown(String name) {
        String first = first(name);
        return name.length() <= LONGEST
                && !name.equals("confidential")
                && ColumnOrder.parts(name).size() <= MOST_PARTS
                && (ColumnOrder.FIELDS.contains(first) || FOR_EDITORS.contains(first));
    }

    /** Spreadsheets and people begin names with a capital letter; codes of languages stay as they are. */
    private static String asFields(String name) {
        return ColumnOrder.parts(name).stream().map(TableColumns::asField).collect(Collectors.joining("."));
    }

    private static String asField(String part) {
        String small = part.toLowerCase(Locale.ROOT);
        return Stream.concat(ColumnOrder.FIELDS.stream(), FOR_EDITORS.stream()).anyMatch(small::equals) ? small : part;
    }

    static String first(String column) {
        return ColumnOrder.parts(column).get(0);
    }
}
