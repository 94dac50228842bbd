package org.havenhub.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havenhub.report.Json;

/**
 * An object of HSDS 3.0 with those that belong to it, for example a service with its telephones.
 *
 * @param table what HSDS calls such objects, for example {@code phone}
 * @param own its simple fields; {@code id} is among them
 * @param one an object of which there is one, by the name of its field
 * @param many objects of which there are several, by the name of their field
 */
record HsdsObject(
        String table, Map<String, Json> own, Map<String, HsdsObject> one, Map<String, List<HsdsObject>> many) {

    HsdsObject {
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
        one = Collections.unmodifiableMap(new LinkedHashMap<>(one));
        many = Collections.unmodifiableMap(new LinkedHashMap<>(many));
    }

    static HsdsObject of(String table, String id) {
        return new HsdsObject(table, Map.of("id", Json.text(id)), Map.of(), Map.of());
    }

    String id() {
        return own.get("id") instanceof Json.Text id ? id.text() : "";
    }

    /** With a field more, unless it says nothing. White space around it is left out, as in all that is exported. */
    HsdsObject with(String name, String text) {
        String bare = SpreadsheetCell.bare(text);
        return bare.isEmpty() ? this : withOwn(name, Json.text(bare));
    }

    HsdsObject with(String name, long number) {
        return withOwn(name, Json.number(number));
    }

    /** With a field that HSDS requires; what is not known stays empty. */
    HsdsObject withRequired(String name, String text) {
        return withOwn(name, Json.text(SpreadsheetCell.bare(text)));
    }

    HsdsObject with(String name, HsdsObject part) {
        Map<String, HsdsObject> parts = new LinkedHashMap<>(one);
        parts.put(name, part);
        return new HsdsObject(table, own, parts, many);
    }

    HsdsObject with(String name, List<HsdsObject> list) {
        if (list.isEmpty()) {
            return this;
        }
        Map<String, List<HsdsObject>> lists = new LinkedHashMap<>(many);
        lists.put(name, List.copyOf(list));
        return new HsdsObject(table, own, one, lists);
    }

    /** As HSDS has it in JSON: with all that belongs to it inside. */
    Json.Fields json() {
        Json.Fields fields = summary();
        for (Map.Entry<String, List<HsdsObject>> list : many.entrySet()) {
            fields = fields.with(
                    list.getKey(),
                    Json.items(list.getValue().stream().map(HsdsObject::json).toList()));
        }
        return fields;
    }

    /** As lists of objects have it: with that alone of which there is one. */
    Json.Fields summary() {
        Json.Fields fields = new Json.Fields(own);
        for (Map.Entry<String, HsdsObject> part : one.entrySet()) {
            fields = fields.with(part.getKey(), part.getValue().json());
        }
        return fields;
    }

    private HsdsObject withOwn(String name, Json value) {
        Map<String, Json> fields = new LinkedHashMap<>(own);
        fields.put(name, value);
        return new HsdsObject(table, fields, one, many);
    }
}
