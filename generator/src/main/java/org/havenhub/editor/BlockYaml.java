package org.havenhub.editor;

import java.util.List;
import java.util.Map;
import org.havenhub.report.Json;

/** Writes JSON values as YAML that people can read. Texts stand in double quotes, whose escapes YAML shares with JSON. */
final class BlockYaml {

    private final StringBuilder out = new StringBuilder();

    private BlockYaml() {}

    static String of(Json.Fields document) {
        BlockYaml yaml = new BlockYaml();
        yaml.fields(document, "", "");
        return yaml.out.toString();
    }

    /** The first line may stand behind the hyphen of a list. */
    private void fields(Json.Fields fields, String first, String indent) {
        String lead = first;
        for (Map.Entry<String, Json> field : fields.fields().entrySet()) {
            out.append(lead).append(field.getKey()).append(':');
            value(field.getValue(), indent);
            lead = indent;
        }
    }

    private void value(Json value, String indent) {
        if (value instanceof Json.Fields inner && !inner.fields().isEmpty()) {
            out.append('\n');
            fields(inner, indent + "  ", indent + "  ");
        } else if (value instanceof Json.Items items && !items.items().isEmpty()) {
            out.append('\n');
            items(items.items(), indent + "  ");
        } else {
            out.append(' ');
            value.write(out, "");
            out.append('\n');
        }
    }

    private void items(List<Json> items, String indent) {
        for (Json item : items) {
            if (item instanceof Json.Fields inner && !inner.fields().isEmpty()) {
                fields(inner, indent + "- ", indent + "  ");
            } else {
                out.append(indent).append("- ");
                item.write(out, indent);
                out.append('\n');
            }
        }
    }
}
