package org.havenhub.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/**
 * The items of a list in which somebody may have used ids as names:
 *
 * <pre>{@code
 * resources:
 *   night-line: {name: Night Line}    # is told, and read as
 *   - {id: night-line, name: Night Line}
 * }</pre>
 */
final class KeyedItems {

    /** The name of the field that such an item lacks. */
    static final String ID = "id";

    private final FieldSet set;
    private final Problems problems;

    KeyedItems(FieldSet set, Problems problems) {
        this.set = set;
        this.problems = problems;
    }

    List<Yaml> in(Yaml list) {
        List<Yaml> items = list instanceof Yaml.Items typed ? typed.items() : List.of(list);
        return items.stream().flatMap(this::items).toList();
    }

    /** Whether a field is an item with its id for a name. */
    private boolean isKeyed(Yaml.Entry entry) {
        return !set.names().contains(entry.name())
                && entry.value() instanceof Yaml.Fields item
                && set.names().stream().anyMatch(item::has);
    }

    private Stream<Yaml> items(Yaml item) {
        if (!(item instanceof Yaml.Fields fields) || fields.entries().stream().noneMatch(this::isKeyed)) {
            return Stream.of(item);
        }
        List<Yaml.Entry> rest = new ArrayList<>(fields.entries());
        rest.removeIf(this::isKeyed);
        Stream<Yaml> keyed = fields.entries().stream().filter(this::isKeyed).map(this::withId);
        return rest.isEmpty() ? keyed : Stream.concat(keyed, Stream.of(new Yaml.Fields(rest, fields.place())));
    }

    private Yaml withId(Yaml.Entry entry) {
        report(entry);
        Yaml id = new Yaml.Text(entry.name(), false, entry.place());
        List<Yaml.Entry> entries = new ArrayList<>(List.of(new Yaml.Entry(ID, entry.place(), id)));
        if (entry.value() instanceof Yaml.Fields item) {
            item.entries().stream().filter(field -> !field.name().equals(ID)).forEach(entries::add);
        }
        return new Yaml.Fields(entries, entry.place());
    }

    private void report(Yaml.Entry entry) {
        String name = Wording.shortened(entry.name());
        String inBraces = restOfLine(entry.place()).replaceFirst("^:\\s*", "");
        String[] hints = inBraces.startsWith("{")
                ? new String[] {
                    "Write: - {" + ID + ": " + name + ", "
                            + Wording.cut(inBraces.substring(1).strip())
                }
                : new String[] {
                    "Write: - " + ID + ": " + name,
                    "Begin each field of it so that it stands exactly below the word " + ID + "."
                };
        problems.add(
                FieldRules.ID_AS_NAME,
                entry.place(),
                name + " is an id, but it stands here as the name of a field.",
                hints);
    }

    private static String restOfLine(Place place) {
        String line = place.excerpt();
        return line.substring(Math.min(line.length(), place.column() - 1 + place.length()));
    }
}
