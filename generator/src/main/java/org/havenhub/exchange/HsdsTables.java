package org.havenhub.exchange;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.report.Json;
import org.havenhub.resource.Resource;

/**
 * Services as the tabular data package of HSDS 3.0: a table for each sort of object, whose rows name the objects that they belong to,
 * and a description of the tables ({@code datapackage.json}, a Tabular Data Package of Frictionless Data).
 *
 * <p>The same tables are always there, so that their names are known before any of them is made; one without rows names the column of
 * ids. All of them are written side by side while the services are made one by one: none of them is ever held.
 */
public final class HsdsTables {

    private static final SortedSet<String> TABLES = new TreeSet<>(Set.of(
            "accessibility",
            "address",
            "attribute",
            "contact",
            "language",
            "location",
            "organization",
            "organization_identifier",
            "phone",
            "required_document",
            "schedule",
            "service",
            "service_area",
            "service_at_location",
            "taxonomy",
            "taxonomy_term"));

    /** The file of each table, where it is not simply the name of the table with an s. */
    private static final Map<String, String> FILES = Map.of(
            "accessibility", "accessibility.csv",
            "address", "addresses.csv",
            "service_at_location", "service_at_location.csv",
            "taxonomy", "taxonomies.csv");

    /** The columns whose type is not that of a plain text. */
    private static final Map<String, String> TYPES = Map.of(
            "minimum_age", "number",
            "maximum_age", "number",
            "interval", "number",
            "assured_date", "date",
            "dtstart", "date",
            "until", "date",
            "opens_at", "time",
            "closes_at", "time");

    private static final Map<String, String> FORMATS = Map.of("email", "email", "url", "uri");

    private static final String DESCRIPTION = "datapackage.json";

    private final DataHub hub;
    private final List<Resource> resources;

    HsdsTables(DataHub hub, List<Resource> resources) {
        this.hub = hub;
        this.resources = resources;
    }

    /** The names of the files, which depend on nothing. */
    public Set<String> files() {
        return Stream.concat(TABLES.stream().map(HsdsTables::fileOf), Stream.of(DESCRIPTION))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Gives each file's name with the next piece of its text, those of different files in any order. */
    public void write(BiConsumer<String, String> out) {
        SortedMap<String, Set<String>> tables = columns();
        out.accept(DESCRIPTION, description(tables).document());
        tables.forEach((table, columns) -> out.accept(fileOf(table), Csv.row(List.copyOf(columns))));
        rows((table, row) -> out.accept(
                fileOf(table),
                Csv.row(tables.getOrDefault(table, Set.of()).stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList())));
    }

    /** The columns of each table, in the order in which the services have them. */
    private SortedMap<String, Set<String>> columns() {
        SortedMap<String, Set<String>> columns = new TreeMap<>();
        TABLES.forEach(table -> columns.put(table, new LinkedHashSet<>(Set.of("id"))));
        rows((table, row) ->
                columns.computeIfAbsent(table, absent -> new LinkedHashSet<>()).addAll(row.keySet()));
        return columns;
    }

    /** Every row with its table. What several services share has one row. */
    private void rows(BiConsumer<String, Map<String, String>> out) {
        Set<String> shared = new HashSet<>();
        for (Resource resource : resources) {
            HsdsRows rows = HsdsRows.of(HsdsService.of(resource, hub));
            rows.own().forEach(row -> out.accept(row.table(), row.cells()));
            rows.shared().stream()
                    .filter(row -> shared.add(row.id()))
                    .forEach(row -> out.accept(row.table(), row.cells()));
        }
    }

    static String fileOf(String table) {
        return FILES.getOrDefault(table, table + "s.csv");
    }

    private static Json.Fields description(SortedMap<String, Set<String>> tables) {
        return Json.fields()
                .with("name", "human_services_data")
                .with("profile", "tabular-data-package")
                .with("version", "3.0.0")
                .with("homepage", "https://docs.openreferral.org/")
                .with(
                        "resources",
                        Json.items(tables.entrySet().stream()
                                .map(table -> resource(table.getKey(), table.getValue()))
                                .toList()));
    }

    private static Json.Fields resource(String table, Set<String> columns) {
        Json.Fields schema = Json.fields()
                .with(
                        "fields",
                        Json.items(columns.stream().map(HsdsTables::field).toList()))
                .with("primaryKey", "id");
        List<Json.Fields> keys = columns.stream()
                .map(HsdsTables::foreignKey)
                .flatMap(Optional::stream)
                .toList();
        return Json.fields()
                .with("name", table)
                .with("path", fileOf(table))
                .with("profile", "tabular-data-resource")
                .with("format", "csv")
                .with("mediatype", "text/csv")
                .with("encoding", "utf-8")
                .with("schema", keys.isEmpty() ? schema : schema.with("foreignKeys", Json.items(keys)));
    }

    private static Json.Fields field(String column) {
        boolean isId = column.equals("id") || column.endsWith("_id");
        Json.Fields field = Json.fields().with("name", column).with("type", TYPES.getOrDefault(column, "string"));
        String format = isId ? "uuid" : column.endsWith("s_at") ? "any" : FORMATS.getOrDefault(column, "");
        return format.isEmpty() ? field : field.with("format", format);
    }

    private static Optional<Json.Fields> foreignKey(String column) {
        String table = column.replaceFirst("_id$", "");
        return TABLES.contains(table) && !table.equals(column)
                ? Optional.of(Json.fields()
                        .with("fields", column)
                        .with("reference", Json.fields().with("resource", table).with("fields", "id")))
                : Optional.empty();
    }
}
