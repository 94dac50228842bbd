package org.havenhub.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.Shape;

/** The fields of a hub's files as a document: what each of them takes, an example, and what it is for. */
final class FieldReference {

    private static final String INTRODUCTION = """
            # Fields

            Everything that can stand in `haven.yaml`, above a text, and in the lists in `resources`. Each example stands as it would
            in the file. A field in bold is needed. A list of one needs no brackets, and any other field than these is a mistake, so
            that a slip is told and not passed over.

            This page is made from the definitions that the readers use; the schemas for editors are made from the same.
            """;

    /** Groups that stand inside others, each told once, after the file in which it comes up first. */
    private final Set<FieldSet> told = new LinkedHashSet<>();

    private final StringBuilder out = new StringBuilder(INTRODUCTION);

    /**
     * A file that people fill in.
     *
     * @param about what there is to know of the file as a whole
     */
    record Part(String title, String about, FieldSet fields) {}

    private FieldReference() {}

    static String of(List<Part> parts) {
        FieldReference reference = new FieldReference();
        parts.forEach(reference::part);
        return reference.out.toString();
    }

    private void part(Part part) {
        out.append("\n## ")
                .append(part.title())
                .append("\n\n")
                .append(part.about())
                .append('\n');
        table(part.fields());
        groups(part.fields());
    }

    private void groups(FieldSet above) {
        List<FieldSet> groups = groupsIn(above);
        for (FieldSet set : groups) {
            groups.stream()
                    .filter(other -> !other.equals(set) && other.fields().containsAll(set.fields()))
                    .findFirst()
                    .ifPresentOrElse(whole -> some(set, whole), () -> group(set));
        }
    }

    /** What several of a sort share is a part of what each of them may have. */
    private void some(FieldSet set, FieldSet whole) {
        out.append("\n### ")
                .append(set.noun())
                .append("\n\nAny of these fields of ")
                .append(link(whole))
                .append(": ");
        out.append(names(set.fields())).append(".\n");
    }

    private void group(FieldSet set) {
        if (!told.add(set)) {
            return;
        }
        out.append("\n### ").append(set.noun()).append('\n');
        if (!set.alternatives().isEmpty()) {
            out.append("\nIt has exactly one of ")
                    .append(names(set.alternatives()))
                    .append(".\n");
        }
        table(set);
        groups(set);
    }

    private static String names(List<Field<?>> fields) {
        return fields.stream().map(field -> "`" + field.name() + "`").collect(Collectors.joining(", "));
    }

    private void table(FieldSet set) {
        out.append("\n| field | what it takes | example | what it is |\n|---|---|---|---|\n");
        set.fields().forEach(this::row);
    }

    private void row(Field<?> field) {
        String name = "`" + field.name() + "`";
        List<String> cells = List.of(
                field.required() ? "**" + name + "**" : name,
                plain(words(field.type().shape())),
                "`" + field.example() + "`",
                plain(field.description()));
        out.append("| ")
                .append(String.join(
                        " | ", cells.stream().map(FieldReference::cell).toList()))
                .append(" |\n");
    }

    private static String words(Shape shape) {
        if (shape instanceof Shape.Group group) {
            return link(group.fields());
        }
        if (shape instanceof Shape.Either either) {
            return words(either.value()) + "; or " + link(either.fields());
        }
        return shape instanceof Shape.ListOf list && list.item() instanceof Shape.Group group
                ? "a list, of which each item is " + link(group.fields())
                : shape.words();
    }

    private static String link(FieldSet set) {
        String noun = set.noun().toLowerCase(Locale.ROOT);
        return "[" + noun + "](#" + noun.replace(' ', '-') + ")";
    }

    private static List<FieldSet> groupsIn(FieldSet set) {
        List<FieldSet> groups = new ArrayList<>();
        for (Field<?> field : set.fields()) {
            Shape shape = field.type().shape();
            if ((shape instanceof Shape.ListOf list ? list.item() : shape) instanceof Shape.Group group) {
                groups.add(group.fields());
            } else if (shape instanceof Shape.Either either) {
                groups.add(either.fields());
            }
        }
        return groups;
    }

    /** Words as Markdown that shows them as they are. */
    private static String plain(String words) {
        return words.replaceAll("([\\\\`*_<>])", "\\\\$1");
    }

    private static String cell(String words) {
        return words.replace("|", "\\|");
    }
}
