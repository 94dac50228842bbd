package org.havenhub.editor;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.havenhub.content.ContentReader;
import org.havenhub.content.SiteSettings;
import org.havenhub.report.Json;
import org.havenhub.report.Rule;
import org.havenhub.resource.ResourceReader;
import org.havenhub.yaml.FieldSet;

/**
 * JSON Schemas (draft-07) of what people write, for editors that complete and check while one types. Made from the definitions
 * that the readers use, and from the topics, kinds, areas and languages of the hub.
 *
 * <p>A schema knows each value by itself, and no more: whether two of them fit together, only a build tells.
 */
final class Schemas {

    /** The schema of {@code haven.yaml}. */
    static final String SETTINGS = "haven.schema.json";

    /** The schema of the files in {@code resources}. */
    static final String RESOURCES = "resources.schema.json";

    /** The schema of the fields above a text. */
    static final String FRONT_MATTER = "front-matter.schema.json";

    private static final String DRAFT_07 = "http://json-schema.org/draft-07/schema#";

    private static final String NO_EDITOR =
            "For the lines between --- and --- at the top of a Markdown file. Editors that know YAML do not look there by"
                    + " themselves; a tool that does can be given this schema.";

    private Schemas() {}

    /** Each schema, by the name of its file. */
    static SortedMap<String, String> of(SiteSettings hub, List<Rule> rules) {
        FieldSchema fields = new FieldSchema(hub, rules);
        return new TreeMap<>(Map.of(
                SETTINGS,
                document("The settings of a hub", fields.group(ContentReader.settingsFields())),
                FRONT_MATTER,
                document(
                        "The fields above a guide or a page",
                        Json.fields()
                                .with("description", NO_EDITOR)
                                .and(fields.group(ContentReader.frontMatterFields()))),
                RESOURCES,
                document("A list of resources", resources(fields))));
    }

    private static String document(String title, Json.Fields schema) {
        return Json.fields()
                .with("$schema", DRAFT_07)
                .with("title", title)
                .and(schema)
                .document();
    }

    /** A field that all resources of a file may share is required of each of them only where the defaults lack it. */
    private static Json.Fields resources(FieldSchema fields) {
        List<String> shared = ResourceReader.sharedFields().names();
        FieldSet record = ResourceReader.recordFields();
        List<Json> conditions = record.fields().stream()
                .filter(field -> field.required() && shared.contains(field.name()))
                .<Json>map(field -> inDefaultsOrEach(field.name()))
                .toList();
        return fields.group(ResourceReader.fields(), shared).with("allOf", Json.items(conditions));
    }

    private static Json inDefaultsOrEach(String name) {
        Json.Fields has = required(name);
        Json.Fields each = Json.fields()
                .with(
                        "anyOf",
                        Json.items(List.of(
                                Json.fields().with("type", "array").with("items", has), has.with("type", "object"))));
        return Json.fields()
                .with(
                        "if",
                        required("defaults").with("properties", Json.fields().with("defaults", has)))
                .with("else", Json.fields().with("properties", Json.fields().with("resources", each)));
    }

    private static Json.Fields required(String name) {
        return Json.fields().with("required", Json.texts(List.of(name)));
    }
}
