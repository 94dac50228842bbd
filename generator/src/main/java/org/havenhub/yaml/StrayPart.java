package org.havenhub.yaml;

import java.util.Optional;

/**
 * A field that belongs into the items of a list beside it, of which each is one of a few things: a telephone number that was
 * written for the resource and not for a contact.
 *
 * @param of the name of the list
 * @param field the name that it has there
 * @param value what was typed, as it may stand between braces, or an example
 * @param isExample whether the value is one, which its author has to replace
 * @param isOneOfTheThings whether it is what an item is, and not what is said of one
 */
record StrayPart(String of, String field, String value, boolean isExample, boolean isOneOfTheThings) {

    /** Empty if the items of a field have no such field. */
    static Optional<StrayPart> of(Yaml.Entry entry, Field<?> list) {
        return items(list)
                .flatMap(items -> FamiliarNames.meant(entry.name(), items.names())
                        .or(() -> Optional.of(entry.name()).filter(items.names()::contains))
                        .flatMap(meant -> items.fields().stream()
                                .filter(field -> field.name().equals(meant))
                                .findFirst())
                        .map(field -> of(list.name(), field, entry.value(), items)));
    }

    private static StrayPart of(String list, Field<?> field, Yaml given, FieldSet items) {
        boolean isThing = items.alternatives().contains(field);
        return !(field.type().shape() instanceof Shape.Group) && given instanceof Yaml.Text text && !text.isAbsent()
                ? new StrayPart(list, field.name(), Quotes.around(text.value().strip()), false, isThing)
                : new StrayPart(list, field.name(), field.example(), true, isThing);
    }

    private static Optional<FieldSet> items(Field<?> field) {
        return field.type().shape() instanceof Shape.ListOf list
                        && list.item() instanceof Shape.Group group
                        && !group.fields().alternatives().isEmpty()
                ? Optional.of(group.fields())
                : Optional.empty();
    }

    /** What to write instead. */
    String hint(boolean isListThere) {
        if (!isOneOfTheThings) {
            return "It is said of one of the " + of + ": write it there, as " + field + ".";
        }
        String remedy = isListThere
                ? "Write below " + of + ", as an item of its own: - " + field + ": " + value
                : "Write: " + of + ": [{" + field + ": " + value + "}]";
        return isExample ? remedy + ", with what is true here." : remedy;
    }
}
