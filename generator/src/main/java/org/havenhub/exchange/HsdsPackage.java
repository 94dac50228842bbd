package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/**
 * The tabular data package of HSDS 3.0 as services with all that belongs to them inside, the way that its JSON has them. Each row that
 * names another which is not there is told, and so is each table of which nothing belongs to a service.
 */
final class HsdsPackage {

    static final String DESCRIPTION = "datapackage.json";

    /** The tables, by the field that lists their rows at what they belong to. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("accessibility", "accessibility"),
            Map.entry("address", "addresses"),
            Map.entry("attribute", "attributes"),
            Map.entry("contact", "contacts"),
            Map.entry("cost_option", "cost_options"),
            Map.entry("funding", "funding"),
            Map.entry("language", "languages"),
            Map.entry("location", ""),
            Map.entry("organization", ""),
            Map.entry("organization_identifier", "organization_identifiers"),
            Map.entry("phone", "phones"),
            Map.entry("program", ""),
            Map.entry("required_document", "required_documents"),
            Map.entry("schedule", "schedules"),
            Map.entry("service", ""),
            Map.entry("service_area", "service_areas"),
            Map.entry("service_at_location", "service_at_locations"),
            Map.entry("taxonomy", ""),
            Map.entry("taxonomy_term", ""));

    /** What a row names that stands inside it, and as which field. */
    private static final Map<String, Map<String, String>> INSIDE = Map.of(
            "service", Map.of("organization", "organization", "program", "program"),
            "service_at_location", Map.of("location", "location"),
            "attribute", Map.of("taxonomy_term", "taxonomy_term"),
            "taxonomy_term", Map.of("taxonomy", "taxonomy_detail"));

    /** Whose a row is that names several: the nearest. */
    private static final List<String> OWNERS =
            List.of("contact", "phone", "service_at_location", "location", "service", "program", "organization");

    /** From a service down to the taxonomy of a term there are fewer. */
    private static final int DEEPEST = 12;

    /** A place that many services share stands in each of them; more often than that, nobody meant it. */
    private static final int MOST_ROWS = 300_000;

    private final Problems problems;
    private final SortedMap<String, HsdsTable> tables = new TreeMap<>();
    private final Map<String, List<Row>> owned = new HashMap<>();
    private final Set<String> reached = new HashSet<>();

    /** The rows that the one stands in which is just made. */
    private final Set<String> around = new HashSet<>();

    private int made;
    private boolean isEndless;

    private HsdsPackage(Problems problems) {
        this.problems = problems;
    }

    private record Row(String table, Value.Fields fields) {

        String key() {
            return table + "\n" + HsdsTable.text(fields, "id");
        }
    }

    /** @param files the texts of the tables and of their description, by name */
    static List<Value.Fields> services(Map<String, String> files, Problems problems) {
        HsdsPackage all = new HsdsPackage(problems);
        all.readTables(files);
        all.tables.values().forEach(all::own);
        return all.services();
    }

    private void readTables(Map<String, String> files) {
        Map<String, String> names = HsdsFiles.tables(files, LISTS.keySet(), problems);
        names.forEach((file, table) -> HsdsTable.read(table, file, files.getOrDefault(file, ""), problems)
                .ifPresent(this::add));
    }

    private void add(HsdsTable table) {
        HsdsTable other = tables.putIfAbsent(table.name(), table);
        if (other != null) {
            problems.add(
                    ImportRules.TABLE_TWICE,
                    Place.inFile(table.file()),
                    "The table " + table.name() + " stands in " + other.file() + " and in " + table.file() + ".",
                    ImportRules.TABLE_TWICE.mend());
        }
    }

    private List<Value.Fields> services() {
        HsdsTable services = tables.get("service");
        if (services == null) {
            if (!problems.report().hasErrors()) {
                problems.add(
                        ImportRules.NO_NAMES,
                        Place.inFile(DESCRIPTION),
                        "There is no table of services: services.csv is missing.",
                        "Put all tables of HSDS into one folder.");
            }
            return List.of();
        }
        List<Value.Fields> whole = services.rows().values().stream()
                .flatMap(fields -> whole(new Row("service", fields)).stream())
                .toList();
        if (isEndless) {
            return List.of();
        }
        tables.values().forEach(this::tellUnreached);
        return whole;
    }

    private void own(HsdsTable table) {
        for (Value.Fields fields : table.rows().values()) {
            Row row = new Row(table.name(), fields);
            fields.fields().forEach((column, value) -> check(row, column, value));
            owner(row)
                    .ifPresent(owner -> owned.computeIfAbsent(owner, absent -> new ArrayList<>())
                            .add(row));
        }
    }

    private void check(Row row, String column, Value value) {
        String table = tableOf(row, column);
        String id = HsdsTable.text(row.fields(), column);
        if (!table.isEmpty() && find(table, id).isEmpty()) {
            problems.add(
                    ImportRules.BROKEN_REFERENCE,
                    value.place(),
                    "There is no row of the table " + table + " with the id " + id + ".",
                    ImportRules.BROKEN_REFERENCE.mend());
        }
    }

    /** The table that a column names; empty if it names none. */
    private static String tableOf(Row row, String column) {
        if (column.equals("link_id")) {
            return HsdsTable.text(row.fields(), "link_entity");
        }
        String table = column.endsWith("_id") ? column.substring(0, column.length() - "_id".length()) : "";
        return LISTS.containsKey(table) ? table : "";
    }

    private Optional<String> owner(Row row) {
        if (row.table().equals("attribute")) {
            return Optional.of(
                    HsdsTable.text(row.fields(), "link_entity") + "\n" + HsdsTable.text(row.fields(), "link_id"));
        }
        return LISTS.getOrDefault(row.table(), "").isEmpty()
                ? Optional.empty()
                : OWNERS.stream()
                        .filter(owner ->
                                !INSIDE.getOrDefault(row.table(), Map.of()).containsKey(owner))
                        .filter(owner -> row.fields().get(owner + "_id").isPresent())
                        .findFirst()
                        .map(owner -> owner + "\n" + HsdsTable.text(row.fields(), owner + "_id"));
    }

    private Optional<Row> find(String table, String id) {
        return Optional.ofNullable(tables.get(table))
                .flatMap(known -> Optional.ofNullable(known.rows().get(id)))
                .map(fields -> new Row(table, fields));
    }

    /** A row with those inside that it names or that name it; empty where that has no end, which is then told. */
    private Optional<Value.Fields> whole(Row row) {
        if (!hasAnEnd(row)) {
            return Optional.empty();
        }
        reached.add(row.key());
        Map<String, Value> fields = new LinkedHashMap<>(row.fields().fields());
        INSIDE.getOrDefault(row.table(), Map.of())
                .forEach((table, name) -> find(table, HsdsTable.text(row.fields(), table + "_id"))
                        .flatMap(this::whole)
                        .ifPresent(part -> fields.put(name, part)));
        Map<String, List<Value>> lists = new LinkedHashMap<>();
        owned.getOrDefault(row.key(), List.of())
                .forEach(part -> whole(part)
                        .ifPresent(known -> lists.computeIfAbsent(
                                        LISTS.getOrDefault(part.table(), ""), absent -> new ArrayList<>())
                                .add(known)));
        lists.forEach((name, items) ->
                fields.put(name, new Value.Items(items, row.fields().place())));
        around.remove(row.key());
        return Optional.of(new Value.Fields(fields, row.fields().place()));
    }

    private boolean hasAnEnd(Row row) {
        made++;
        if (!isEndless && made <= MOST_ROWS && around.size() < DEEPEST && around.add(row.key())) {
            return true;
        }
        if (!isEndless) {
            isEndless = true;
            problems.add(
                    ImportRules.BROKEN_REFERENCE,
                    row.fields().place(),
                    "From this row on, rows of these tables name each other without end.",
                    ImportRules.BROKEN_REFERENCE.mend());
        }
        return false;
    }

    private void tellUnreached(HsdsTable table) {
        List<Value.Fields> others = table.rows().values().stream()
                .filter(fields -> !reached.contains(new Row(table.name(), fields).key()))
                .toList();
        others.stream()
                .findFirst()
                .ifPresent(first -> problems.add(
                        ImportRules.NOT_CARRIED,
                        first.place(),
                        "This row belongs to no service"
                                + (others.size() == 1
                                        ? "."
                                        : ", and so do " + (others.size() - 1) + " more of this table."),
                        "Look whether a column that names the service is empty."));
    }
}
