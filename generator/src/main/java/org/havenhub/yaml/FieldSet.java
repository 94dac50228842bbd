package org.havenhub.yaml;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The fields that belong together, such as those of a resource.
 *
 * @param noun what has these fields, with a capital, for example {@code A resource}
 * @param fields in the order in which a reference shows them
 */
public record FieldSet(String noun, List<Field<?>> fields) {

    public FieldSet {
        fields = List.copyOf(fields);
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** The first fields as an author may write them on one line. */
    String example() {
        return fields.stream()
                .limit(2)
                .map(field -> field.name() + ": " + field.example())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
