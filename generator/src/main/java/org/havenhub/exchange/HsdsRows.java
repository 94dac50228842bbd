package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.havenhub.report.Json;

/**
 * A service as rows of tables: one for each object, which names the object that it belongs to.
 *
 * @param own what belongs to this service alone
 * @param shared what other services may name too
 */
record HsdsRows(List<Row> own, List<Row> shared) {

    private static final Set<String> SHARED = Set.of("taxonomy", "taxonomy_term");

    /** A number with the code of its country is no formula worth an apostrophe. */
    private static final Pattern NUMBER = Pattern.compile("\\+[0-9 ()./-]+");

    static HsdsRows of(HsdsObject service) {
        HsdsRows rows = new HsdsRows(new ArrayList<>(), new ArrayList<>());
        rows.add(service, Map.of(), new HashSet<>());
        return rows;
    }

    private void add(HsdsObject object, Map<String, String> owner, Set<String> seen) {
        Map<String, String> cells = new LinkedHashMap<>();
        object.own().forEach((name, value) -> cells.put(name, cell(value)));
        cells.putAll(owner);
        object.one().forEach((name, part) -> {
            cells.put(part.table() + "_id", part.id());
            add(part, Map.of(), seen);
        });
        if (seen.add(object.id())) {
            (SHARED.contains(object.table()) ? shared : own).add(new Row(object.table(), object.id(), cells));
        }
        // An attribute names what it belongs to by itself.
        object.many()
                .values()
                .forEach(list -> list.forEach(part -> add(
                        part,
                        part.table().equals("attribute") ? Map.of() : Map.of(object.table() + "_id", object.id()),
                        seen)));
    }

    private static String cell(Json value) {
        if (value instanceof Json.Text text) {
            return NUMBER.matcher(text.text()).matches() ? text.text() : SpreadsheetCell.written(text.text());
        }
        return value instanceof Json.Whole whole ? String.valueOf(whole.number()) : "";
    }

    /** The cells of an object by column. */
    record Row(String table, String id, Map<String, String> cells) {}
}
