package org.havenhub.yaml;

import java.util.List;

/**
 * The fields that belong together, such as those of a resource.
 *
 * @param noun what has these fields, with a capital, for example {@code A resource}
 * @param fields in the order in which a reference shows them
 * @param alternatives the fields of which exactly one has to be given; none if there is no such choice
 */
public record FieldSet(String noun, List<Field<?>> fields, List<Field<?>> alternatives) {

    public FieldSet {
        fields = List.copyOf(fields);
        alternatives = List.copyOf(alternatives);
    }

    public FieldSet(String noun, List<Field<?>> fields) {
        this(noun, fields, List.of());
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** One of the fields as an author may write it. */
    String example() {
        Field<?> first = fields.get(0);
        return first.name() + ": " + first.example();
    }
}
