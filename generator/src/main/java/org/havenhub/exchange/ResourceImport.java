package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.havenhub.language.Slug;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;

/**
 * Makes files of resources of what others have: the open data of another hub, {@code data/resources.json}; a table that has the columns
 * of {@code data/resources.csv}, in any order, some or all; and HSDS 3.0, as JSON or as the tables of its data package. Each mistake
 * is told with its line and column, and while there is one nothing comes out; what comes out is what a build reads without an error.
 *
 * <pre>{@code
 * Checked<List<String>> files = ResourceImport.of("list.csv", bytes, hub);
 * }</pre>
 */
public final class ResourceImport {

    /** The largest table that is read, and the largest folder of tables, in bytes: more than a hundred thousand resources need. */
    public static final int LARGEST = 64 << 20;

    static final String BEGIN = "resources:\n";

    /** Files that people edit stay far below what a build reads. */
    private static final int LONGEST_FILE = 256 << 10;

    private final String file;
    private final TargetHub hub;
    private final Problems problems = new Problems();
    private final NewRecords records;

    private ResourceImport(String file, TargetHub hub) {
        this.file = file;
        this.hub = hub;
        records = new NewRecords(file, hub, problems);
    }

    /** What is reported of a table, beside what a build would report of the resources in it. */
    public static List<Rule> rules() {
        return ImportRules.all();
    }

    /**
     * The texts of the files, in the order of the rows.
     *
     * @param file what the table is called in problems
     */
    public static Checked<List<String>> of(String file, byte[] bytes, TargetHub hub) {
        ResourceImport all = new ResourceImport(file, hub);
        TableReader.text(file, bytes, all.problems).ifPresent(all::read);
        return all.done();
    }

    /**
     * Likewise of a folder: the tables of HSDS, or its services as a file each.
     *
     * @param folder what it is called in problems
     * @param files by their name
     */
    public static Checked<List<String>> ofFolder(String folder, SortedMap<String, byte[]> files, TargetHub hub) {
        ResourceImport all = new ResourceImport(folder, hub);
        long total = files.values().stream().mapToLong(bytes -> bytes.length).sum();
        if (total > LARGEST) {
            all.problems.add(TableReader.tooLarge(folder));
            return all.done();
        }
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach(
                (name, bytes) -> TableReader.text(name, bytes, all.problems).ifPresent(text -> texts.put(name, text)));
        boolean isPackage = texts.keySet().stream().anyMatch(HsdsFiles::isTable);
        all.addServices(
                isPackage ? HsdsPackage.services(texts, all.problems) : HsdsImport.services(texts, all.problems));
        return all.done();
    }

    private void read(String text) {
        String begin = text.stripLeading();
        if (begin.startsWith("{") || begin.startsWith("[")) {
            JsonReader.read(file, text, problems).ifPresent(this::addDocument);
        } else {
            addTable(text);
        }
    }

    private Checked<List<String>> done() {
        List<String> texts = records.texts();
        return problems.with(problems.report().hasErrors() ? List.of() : files(texts));
    }

    private void addDocument(Value document) {
        if (HsdsImport.isHsds(document)) {
            addServices(HsdsImport.services(document, problems));
            return;
        }
        Optional<Value> list =
                document instanceof Value.Fields object ? object.get("resources") : Optional.of(document);
        list.filter(Value.Items.class::isInstance)
                .map(Value.Items.class::cast)
                .ifPresentOrElse(records -> addRecords(records, isOfHaven(document)), this::tellNoList);
    }

    private void tellNoList() {
        problems.add(
                ImportRules.NO_NAMES,
                Place.inFile(file),
                "This JSON has no list of “resources”.",
                "What can be read are data/resources.json of another hub, and services of HSDS 3.0.");
    }

    private static boolean isOfHaven(Value document) {
        return document instanceof Value.Fields object
                && object.get("format")
                        .filter(format ->
                                format instanceof Value.Text text && text.text().equals(ResourceData.FORMAT))
                        .isPresent();
    }

    private void addRecords(Value.Items list, boolean isOfHaven) {
        for (Value item : list.items()) {
            if (item instanceof Value.Fields record && !records.isFull()) {
                records.add(new Draft(record, List.of(), List.of(), isOfHaven), new Problems());
            } else if (!(item instanceof Value.Fields)) {
                problems.add(
                        ImportRules.WRONG_SHAPE,
                        item.place(),
                        "Here the list of resources holds something that is no object.",
                        "Write the fields of a resource between { and }.");
            }
        }
    }

    private void addServices(List<Value.Fields> services) {
        HsdsImport hsds = new HsdsImport(hub, problems);
        for (Value.Fields service : services) {
            if (!records.isFull()) {
                Problems own = new Problems();
                records.add(hsds.draft(service, own), own);
            }
        }
        hsds.tell();
    }

    private void addTable(String text) {
        List<TableReader.Row> rows = TableReader.rows(file, text, problems);
        if (!rows.isEmpty()) {
            TableColumns.tellUnnamed(file, rows, problems);
            TableColumns.of(file, rows.get(0), problems)
                    .ifPresent(columns -> addRows(rows.subList(1, rows.size()), columns));
        }
    }

    private void addRows(List<TableReader.Row> rows, TableColumns columns) {
        Map<Integer, List<String>> comments = TableDamage.check(file, rows, columns, problems);
        TableSecrecy secrecy = new TableSecrecy(file, columns, SecrecyGaps.of(file, rows, columns, problems));
        rows.stream()
                .takeWhile(row -> !records.isFull())
                .forEach(row -> addRow(row, columns, secrecy, comments.getOrDefault(row.line(), List.of())));
        secrecy.tell(problems);
    }

    private static List<String> files(List<String> records) {
        List<String> files = new ArrayList<>();
        StringBuilder text = new StringBuilder(BEGIN);
        for (String record : records) {
            if (text.length() + record.length() > LONGEST_FILE) {
                files.add(text.toString());
                text = new StringBuilder(BEGIN);
            }
            text.append('\n').append(record);
        }
        if (text.length() > BEGIN.length()) {
            files.add(text.toString());
        }
        return files;
    }

    private void addRow(TableReader.Row row, TableColumns columns, TableSecrecy secrecy, List<String> comments) {
        Problems own = new Problems();
        if (row.width() > columns.names().size()) {
            own.add(
                    ImportRules.DAMAGED_CELL,
                    row.place(file, ""),
                    "This row has " + row.width() + " cells, but the table has "
                            + columns.names().size() + " columns.",
                    "A text with a comma or semicolon in it must stand between double quotes.");
            records.refuse(own);
            return;
        }
        Map<String, Value.Text> cells = withId(cells(row, columns, own), row);
        TableSecrecy.Kept kept = secrecy.keep(row, RowRecord.of(cells, row.place(file, ""), own));
        List<String> all =
                Stream.concat(comments.stream(), kept.comments().stream()).toList();
        records.add(new Draft(kept.record(), all, left(row, columns), false), own);
    }

    /** What has no field is not published, and not lost either. */
    private List<HsdsNode.Fact> left(TableReader.Row row, TableColumns columns) {
        return columns.left().entrySet().stream()
                .filter(column -> !row.cell(column.getKey()).isBlank())
                .map(column -> new HsdsNode.Fact(
                        column.getValue(),
                        SpreadsheetCell.bare(row.cell(column.getKey())),
                        row.place(file, column.getValue())))
                .toList();
    }

    private Map<String, Value.Text> cells(TableReader.Row row, TableColumns columns, Problems own) {
        Map<String, Value.Text> cells = new LinkedHashMap<>();
        for (int column : columns.order()) {
            String typed = SpreadsheetCell.bare(row.cell(column));
            String cell = SpreadsheetCell.read(typed);
            if (!cell.isEmpty()) {
                String name = columns.names().get(column);
                Place place = row.place(file, name);
                CellDamage.check(typed, name, place, own);
                cells.put(name, new Value.Text(isOfSecrecy(name) ? answer(cell) : cell, place));
            }
        }
        return cells;
    }

    private static boolean isOfSecrecy(String name) {
        return name.endsWith(".confidential");
    }

    /** A cross, or the word of another language, says as clearly as a yes that an address is secret. */
    private static String answer(String cell) {
        if (TableAnswer.isYes(cell)) {
            return ResourceRecord.YES;
        }
        return TableAnswer.isNo(cell) ? ResourceRecord.NO : cell;
    }

    /** With an id of the name, for a row that has none. It is the first of the fields. */
    private Map<String, Value.Text> withId(Map<String, Value.Text> cells, TableReader.Row row) {
        Map<String, Value.Text> all = new LinkedHashMap<>();
        if (!cells.containsKey("id")) {
            cells.entrySet().stream()
                    .filter(cell -> TableColumns.first(cell.getKey()).equals("name"))
                    .findFirst()
                    .flatMap(cell -> Slug.ofAnyScript(cell.getValue().text()))
                    .ifPresent(slug -> all.put("id", new Value.Text(slug, row.place(file, "id"))));
        }
        all.putAll(cells);
        return all;
    }
}
