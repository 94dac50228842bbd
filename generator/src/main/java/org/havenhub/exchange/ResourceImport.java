package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Slug;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Severity;
import org.havenhub.resource.Resource;
import org.havenhub.resource.ResourceReader;

/**
 * Makes files of resources of the open data of another hub, {@code data/resources.json}, or of a table that has the columns of {@code
 * data/resources.csv}, in any order, some or all. Each mistake is told with its line and column, and while there is one nothing comes
 * out; what comes out is what a build reads without an error.
 *
 * <pre>{@code
 * Checked<List<String>> files = ResourceImport.of("list.csv", bytes, hub);
 * }</pre>
 */
public final class ResourceImport {

    /** The largest table that is read, in bytes: more than a hundred thousand resources need. */
    public static final int LARGEST = 64 << 20;

    /** Files that people edit stay far below what a build reads. */
    private static final int LONGEST_FILE = 256 << 10;

    private static final String BEGIN = "resources:\n";

    private final String file;
    private final TargetHub hub;
    private final Problems problems = new Problems();
    private final Set<String> ids;
    private final Set<String> unknown = new HashSet<>();
    private final RowTally tally = new RowTally();

    private ResourceImport(String file, TargetHub hub) {
        this.file = file;
        this.hub = hub;
        ids = new HashSet<>(hub.ids());
    }

    /**
     * The texts of the files, in the order of the rows.
     *
     * @param file what the table is called in problems
     */
    public static Checked<List<String>> of(String file, byte[] bytes, TargetHub hub) {
        return new ResourceImport(file, hub).read(bytes);
    }

    private Checked<List<String>> read(byte[] bytes) {
        Optional<String> text = TableReader.text(file, bytes, problems);
        List<String> records = text.map(known -> known.stripLeading().startsWith("{") ? ofJson(known) : ofTable(known))
                .orElse(List.of());
        tally.tell(file, problems);
        return problems.with(problems.report().hasErrors() ? List.of() : files(records));
    }

    private List<String> ofJson(String text) {
        Optional<Value> list = JsonReader.read(file, text, problems)
                .flatMap(
                        value -> value instanceof Value.Fields document ? document.get("resources") : Optional.empty());
        if (list.isEmpty() && !problems.report().hasErrors()) {
            problems.add(
                    ImportRules.NO_NAMES,
                    Place.inFile(file),
                    "This JSON has no list of “resources”.",
                    "Only data/resources.json of another hub can be read.");
        }
        return list.filter(Value.Items.class::isInstance).map(Value.Items.class::cast).stream()
                .flatMap(items -> items.items().stream())
                .filter(Value.Fields.class::isInstance)
                .flatMap(record -> record((Value.Fields) record).stream())
                .toList();
    }

    private Optional<String> record(Value.Fields record) {
        Problems own = new Problems();
        record.get("id")
                .filter(Value.Text.class::isInstance)
                .ifPresent(id -> checkId(Map.of("id", (Value.Text) id), own));
        return carriedOver(text(record, record.place(), own), own);
    }

    private Optional<String> carriedOver(Optional<String> text, Problems own) {
        return tally.add(own.report(), problems) ? text : Optional.empty();
    }

    private List<String> ofTable(String text) {
        List<TableReader.Row> rows = TableReader.rows(file, text, problems);
        if (rows.isEmpty()) {
            return List.of();
        }
        return TableColumns.of(file, rows.get(0), problems)
                .map(columns -> rows.subList(1, rows.size()).stream()
                        .takeWhile(row -> !tally.isFull())
                        .map(row -> record(row, columns))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
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

    private Optional<String> record(TableReader.Row row, TableColumns columns) {
        Problems own = new Problems();
        if (row.width() > columns.names().size()) {
            own.add(
                    ImportRules.DAMAGED_CELL,
                    row.place(file, ""),
                    "This row has " + row.width() + " cells, but the table has "
                            + columns.names().size() + " columns.",
                    "A text with a comma or semicolon in it must stand between double quotes.");
            return carriedOver(Optional.empty(), own);
        }
        Map<String, Value.Text> cells = withId(cells(row, columns, own), row);
        Value.Fields record = RowRecord.of(cells, row.place(file, ""), own);
        checkId(cells, own);
        return carriedOver(text(record, row.place(file, ""), own), own);
    }

    private Map<String, Value.Text> cells(TableReader.Row row, TableColumns columns, Problems own) {
        Map<String, Value.Text> cells = new LinkedHashMap<>();
        for (int column : columns.order()) {
            String typed = row.cell(column).strip();
            String cell = SpreadsheetCell.read(typed);
            if (!cell.isEmpty()) {
                String name = columns.names().get(column);
                Place place = row.place(file, name);
                CellDamage.check(typed, name, place, own);
                cells.put(name, new Value.Text(cell, place));
            }
        }
        return cells;
    }

    /** With an id of the name, for a row that has none. It is the first of the fields. */
    private Map<String, Value.Text> withId(Map<String, Value.Text> cells, TableReader.Row row) {
        Map<String, Value.Text> all = new LinkedHashMap<>();
        if (!cells.containsKey("id")) {
            cells.entrySet().stream()
                    .filter(cell -> TableColumns.first(cell.getKey()).equals("name"))
                    .findFirst()
                    .flatMap(cell -> Slug.of(cell.getValue().text()))
                    .ifPresent(slug -> all.put("id", new Value.Text(slug, row.place(file, "id"))));
        }
        all.putAll(cells);
        return all;
    }

    private void checkId(Map<String, Value.Text> cells, Problems own) {
        Optional.ofNullable(cells.get("id"))
                .filter(id -> !ids.add(id.text()))
                .ifPresent(id -> own.add(
                        ImportRules.TWICE,
                        id.place(),
                        hub.ids().contains(id.text())
                                ? "The hub has a resource with the id " + id.text() + " already."
                                : "Another row has the id " + id.text() + " too.",
                        ImportRules.TWICE.mend()));
    }

    /** Reads the record as a build will, so that nothing comes out that it would refuse. */
    private Optional<String> text(Value.Fields record, Place whole, Problems own) {
        YamlText yaml = YamlText.of(record);
        if (record.get("contacts").isEmpty()) {
            yaml.withLine("    contacts: []");
            boolean isClosed = record.get("status")
                    .filter(status ->
                            status instanceof Value.Text text && text.text().equals("closed"))
                    .isPresent();
            if (!isClosed && record.get("publish").isEmpty()) {
                yaml.withLine("    # Nobody can reach it yet: add a contact, and take the next line out.");
                yaml.withLine("    publish: no");
            }
        }
        Checked<List<Resource>> read =
                ResourceReader.read(new SourceFile(file, BEGIN + yaml.text()), hub.languages(), hub.country());
        read.value().forEach(resource -> checkTerms(resource, whole, own));
        read.report().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.at(origin(problem, yaml, whole)))
                .forEach(own::add);
        return Optional.of(yaml.text());
    }

    private void checkTerms(Resource resource, Place place, Problems own) {
        checkTerms("kind", List.of(resource.kind()), place, own);
        checkTerms("topics", resource.topics(), place, own);
        checkTerms("areas", resource.areas(), place, own);
    }

    /** Each once: in a table from elsewhere the same word stands in many rows. */
    private void checkTerms(String field, List<Located<String>> terms, Place place, Problems own) {
        terms.stream()
                .map(Located::value)
                .filter(id -> hub.lacks(field, id) && unknown.add(field + " " + id))
                .forEach(id -> own.add(
                        ImportRules.UNKNOWN_TERM,
                        place,
                        "The hub has no “" + id + "” for the field " + field + ".",
                        ImportRules.UNKNOWN_TERM.mend()));
    }

    private Place origin(Problem problem, YamlText yaml, Place whole) {
        Place place = yaml.placeOf(problem.place().line() - 1);
        return place.equals(Value.NOWHERE) ? whole : place;
    }
}
