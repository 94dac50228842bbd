package org.havenhub.yaml;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the items of a list, also of one that is typed without brackets or hyphens. */
final class ListParts {

    private static final Pattern BETWEEN_VALUES = Pattern.compile("\\s*[,;،、]\\s*");

    private ListParts() {}

    /** The parts of what was given, each to be read as an item. */
    static List<Yaml> of(Shape item, Given given) {
        if (item instanceof Shape.Group group) {
            return new SplitItems(group.fields(), given).in(groups(group.fields(), given));
        }
        if (given.yaml() instanceof Yaml.Items items) {
            return items.items();
        }
        List<String> values = given.yaml() instanceof Yaml.Text text ? runTogether(text.value(), item) : List.of();
        if (values.isEmpty()) {
            return List.of(given.yaml());
        }
        given.wrong(
                FieldRules.MISTYPED,
                given.name() + " takes a list, but these values stand in no brackets.",
                "Write: " + given.name() + ": [" + String.join(", ", values) + "]");
        return values.stream()
                .<Yaml>map(value -> new Yaml.Text(value, true, given.yaml().place()))
                .toList();
    }

    private static List<Yaml> groups(FieldSet set, Given given) {
        if (set.names().contains(KeyedItems.ID)) {
            return new KeyedItems(set, given.problems()).in(given.yaml());
        }
        return given.yaml() instanceof Yaml.Items items ? items.items() : List.of(given.yaml());
    }

    /** The values of a list without brackets; none if the text may be a single value. */
    private static List<String> runTogether(String text, Shape item) {
        String pattern = pattern(item);
        if (pattern.isEmpty() || text.matches(pattern)) {
            return List.of();
        }
        List<String> values = List.of(BETWEEN_VALUES.split(text.strip()));
        return values.size() > 1 && values.stream().allMatch(value -> value.matches(pattern)) ? values : List.of();
    }

    private static String pattern(Shape item) {
        if (item instanceof Shape.Name) {
            return Shape.Name.PATTERN;
        }
        return item instanceof Shape.Line line ? line.pattern() : "";
    }
}
