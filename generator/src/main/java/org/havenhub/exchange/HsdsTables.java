package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.havenhub.report.Json;

/**
 * Services as the tabular data package of HSDS 3.0: a table for each sort of object, whose rows name the objects that they belong to,
 * and a description of the tables ({@code datapackage.json}, a Tabular Data Package of Frictionless Data).
 */
final class HsdsTables {

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

    /** A number with the code of its country is no formula worth an apostrophe. */
    private static final String NUMBER = "\\+[0-9 ()./-]+";

    /** Rows by table and id: what several services share has one row. */
    private final SortedMap<String, Map<String, Map<String, String>>> tables = new TreeMap<>();

    private HsdsTables() {}

    /** The files by name. */
    static SortedMap<String, String> of(Stream<HsdsObject> services) {
        HsdsTables all = new HsdsTables();
        services.forEach(service -> all.add(service, Map.of()));
        SortedMap<String, String> files = new TreeMap<>();
        all.tables.forEach((table, rows) -> files.put(fileOf(table), Csv.write(cells(rows))));
        files.put("datapackage.json", all.description().document());
        return files;
    }

    private void add(HsdsObject object, Map<String, String> owner) {
        Map<String, String> row = new LinkedHashMap<>();
        object.own().forEach((name, value) -> row.put(name, cell(value)));
        row.putAll(owner);
        object.one().forEach((name, part) -> {
            row.put(part.table() + "_id", part.id());
            add(part, Map.of());
        });
        tables.computeIfAbsent(object.table(), absent -> new LinkedHashMap<>()).putIfAbsent(object.id(), row);
        // An attribute names what it belongs to by itself.
        object.many()
                .values()
                .forEach(list -> list.forEach(part -> add(
                        part,
                        part.table().equals("attribute") ? Map.of() : Map.of(object.table() + "_id", object.id()))));
    }

    private static String cell(Json value) {
        if (value instanceof Json.Text text) {
            return text.text().matches(NUMBER) ? text.text() : SpreadsheetCell.written(text.text());
        }
        return value instanceof Json.Whole whole ? String.valueOf(whole.number()) : "";
    }

    private static List<List<String>> cells(Map<String, Map<String, String>> rows) {
        List<String> columns = columns(rows);
        List<List<String>> cells = new ArrayList<>(List.of(columns));
        rows.values()
                .forEach(row -> cells.add(columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList()));
        return cells;
    }

    private static List<String> columns(Map<String, Map<String, String>> rows) {
        return rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .toList();
    }

    static String fileOf(String table) {
        return FILES.getOrDefault(table, table + "s.csv");
    }

    private Json.Fields description() {
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

    private Json.Fields resource(String table, Map<String, Map<String, String>> rows) {
        List<String> columns = columns(rows);
        Json.Fields schema = Json.fields()
                .with(
                        "fields",
                        Json.items(columns.stream().map(HsdsTables::field).toList()))
                .with("primaryKey", "id");
        List<Json.Fields> keys =
                columns.stream().map(this::foreignKey).flatMap(Optional::stream).toList();
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

    private Optional<Json.Fields> foreignKey(String column) {
        String table = column.replaceFirst("_id$", "");
        return tables.containsKey(table) && !table.equals(column)
                ? Optional.of(Json.fields()
                        .with("fields", column)
                        .with("reference", Json.fields().with("resource", table).with("fields", "id")))
                : Optional.empty();
    }
}
