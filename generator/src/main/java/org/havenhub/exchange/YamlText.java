package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenhub.report.Place;

/** A record as YAML that a volunteer can go on editing; each line knows where what stands in it came from. */
final class YamlText {

    /** What programs for YAML take for something else than a text. */
    private static final Set<String> OTHER_MEANINGS =
            Set.of("yes", "no", "true", "false", "on", "off", "null", "y", "n");

    /** Possessive, for a group that can go back needs a frame of the stack for each word. */
    private static final String PLAIN = "[A-Za-z][A-Za-z0-9]*+(?:[ -][A-Za-z0-9]++)*+|[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final List<String> lines = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private YamlText() {}

    /** The record as the entry of a list. */
    static YamlText of(Value.Fields record) {
        YamlText text = new YamlText();
        text.addFields(record, "  - ", "    ");
        return text;
    }

    YamlText withLine(String line) {
        lines.add(line);
        places.add(Value.NOWHERE);
        return this;
    }

    /** A text that fits behind the sign of a comment. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    String text() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Where a line came from; counts from 1. */
    Place placeOf(int line) {
        return line < 1 || line > places.size() ? Value.NOWHERE : places.get(line - 1);
    }

    private void addFields(Value.Fields fields, String first, String others) {
        String indent = first;
        for (Map.Entry<String, Value> field : fields.fields().entrySet()) {
            add(field.getKey(), field.getValue(), indent);
            indent = others;
        }
    }

    private void add(String name, Value value, String indent) {
        String deeper = " ".repeat(indent.length());
        if (value instanceof Value.Fields fields) {
            add(indent + name + ":", value.place());
            addFields(fields, deeper + "  ", deeper + "  ");
        } else if (value instanceof Value.Items items
                && items.items().stream().allMatch(Value.Text.class::isInstance)) {
            String list = items.items().stream()
                    .map(item -> scalar(((Value.Text) item).text()))
                    .collect(Collectors.joining(", ", "[", "]"));
            add(indent + name + ": " + list, value.place());
        } else if (value instanceof Value.Items items) {
            add(indent + name + ":", value.place());
            items.items().forEach(item -> addItem(item, deeper));
        } else if (value instanceof Value.Text text) {
            add(indent + name + ": " + scalar(text.text()), value.place());
        }
    }

    private void addItem(Value item, String indent) {
        if (item instanceof Value.Fields fields) {
            addFields(fields, indent + "  - ", indent + "    ");
        } else if (item instanceof Value.Text text) {
            add(indent + "  - " + scalar(text.text()), item.place());
        }
    }

    private void add(String line, Place place) {
        lines.add(line);
        places.add(place);
    }

    private static String scalar(String text) {
        if (text.matches(PLAIN) && !OTHER_MEANINGS.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n")
                .replace("\t", "\\t");
        return '"' + escaped + '"';
    }
}
