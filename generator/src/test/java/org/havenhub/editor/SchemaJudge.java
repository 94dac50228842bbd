package org.havenhub.editor;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.Haven;
import org.havenhub.content.ContentReader;
import org.havenhub.files.SourceFile;

/** Checks the files of a hub against its schemas, as a text editor does. */
public final class SchemaJudge {

    private static final Pattern ABOVE_TEXT =
            Pattern.compile("\\s*---[ \\t]*\\n(?<fields>.*?)^---[ \\t]*$.*", Pattern.DOTALL | Pattern.MULTILINE);

    private final Map<String, Schema> schemas = new TreeMap<>();

    /** By the schemas of a hub with these settings. */
    public SchemaJudge(String settings) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        Schemas.of(
                        ContentReader.settings(new SourceFile("haven.yaml", settings))
                                .value(),
                        Haven.rules())
                .forEach((name, schema) -> schemas.put(name, registry.getSchema(schema, InputFormat.JSON)));
    }

    /** What is wrong with a file; nothing with one that no schema is for. */
    public List<String> faults(String path, String text) {
        if (path.equals("haven.yaml")) {
            return faults(Schemas.SETTINGS, text, path);
        }
        if (path.startsWith("resources/")) {
            return faults(Schemas.RESOURCES, text, path);
        }
        Matcher aboveText = ABOVE_TEXT.matcher(text);
        return path.startsWith("content/") && aboveText.matches()
                ? faults(Schemas.FRONT_MATTER, aboveText.group("fields"), path)
                : List.of();
    }

    private List<String> faults(String schema, String yaml, String path) {
        try {
            return Objects.requireNonNull(schemas.get(schema)).validate(yaml, InputFormat.YAML).stream()
                    .map(error -> path + " " + error)
                    .toList();
        } catch (RuntimeException e) {
            return List.of(path + " is no YAML");
        }
    }
}
