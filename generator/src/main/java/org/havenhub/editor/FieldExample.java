package org.havenhub.editor;

import org.havenhub.files.SourceFile;
import org.havenhub.report.Json;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.Yaml;
import org.havenhub.yaml.YamlReader;

/** The example of a field, from YAML to JSON. */
final class FieldExample {

    private FieldExample() {}

    static Json of(Field<?> field) {
        SourceFile file = new SourceFile("example.yaml", field.name() + ": " + field.example() + "\n");
        return YamlReader.read(file)
                .value()
                .flatMap(yaml -> yaml.entry(field.name()))
                .map(entry -> json(entry.value()))
                .orElseThrow(() -> new IllegalStateException("The example of " + field.name() + " cannot be read"));
    }

    private static Json json(Yaml yaml) {
        if (yaml instanceof Yaml.Items items) {
            return Json.items(items.items().stream().map(FieldExample::json).toList());
        }
        if (yaml instanceof Yaml.Fields fields) {
            Json.Fields json = Json.fields();
            for (Yaml.Entry entry : fields.entries()) {
                json = json.with(entry.name(), json(entry.value()));
            }
            return json;
        }
        return Json.text(((Yaml.Text) yaml).value());
    }
}
