package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/**
 * An object of HSDS on its way into a record, with what belongs to it. It knows what of it was taken: all else is told to people, so
 * that nothing is lost in silence.
 */
final class HsdsNode {

    private final Value.Fields fields;
    private final String path;
    private final Problems problems;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, List<HsdsNode>> parts = new LinkedHashMap<>();

    /** @param path the way to it from its service, for people: empty, or for example {@code phones.2.} */
    HsdsNode(Value.Fields fields, String path, Problems problems) {
        this.fields = fields;
        this.path = path;
        this.problems = problems;
    }

    /** A text that stands in it, with the way to it. */
    record Fact(String path, String text, Place place) {

        /** Its own name, without the way to it. */
        String name() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        /** All texts in a value, at any depth, but for those by which objects name each other. */
        static Stream<Fact> all(String path, Value value) {
            if (value instanceof Value.Text text) {
                return text.isEmpty() ? Stream.empty() : Stream.of(new Fact(path, text.text(), text.place()));
            }
            if (value instanceof Value.Fields object) {
                return object.fields().entrySet().stream()
                        .filter(field -> !isReference(field.getKey()))
                        .flatMap(field -> all(path + "." + field.getKey(), field.getValue()));
            }
            List<Value> items = ((Value.Items) value).items();
            return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
                    .flatMap(i -> all(path + "." + (i + 1), items.get(i)));
        }
    }

    Place place() {
        return fields.place();
    }

    /** Takes a text; empty if there is none. What is no text is told. */
    Optional<Value.Text> text(String name) {
        taken.add(name);
        Optional<Value> value = fields.get(name);
        value.filter(known -> !(known instanceof Value.Text)).ifPresent(known -> tell(name, known, "one text"));
        return value.filter(Value.Text.class::isInstance)
                .map(Value.Text.class::cast)
                .filter(known -> !known.isEmpty());
    }

    /** Takes a text; empty if there is none. */
    String word(String name) {
        return text(name).map(Value.Text::text).map(String::strip).orElse("");
    }

    /** Looks at a text and leaves it. */
    String peek(String name) {
        return fields.get(name)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text().strip())
                .orElse("");
    }

    /** Takes fields of which is known what they say. */
    void take(String... names) {
        taken.addAll(List.of(names));
    }

    /** Takes the objects of a list, of each of which some may be left. */
    List<HsdsNode> all(String name) {
        return parts.computeIfAbsent(name, this::made);
    }

    /** Takes an object, of which some may be left. */
    Optional<HsdsNode> one(String name) {
        Optional<Value> value = fields.get(name);
        if (value.isPresent() && value.get() instanceof Value.Text) {
            return Optional.empty();
        }
        return all(name).stream().findFirst();
    }

    private List<HsdsNode> made(String name) {
        taken.add(name);
        Optional<Value> value = fields.get(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Value.Fields one) {
            return List.of(new HsdsNode(one, path + name + ".", problems));
        }
        if (!(value.get() instanceof Value.Items list)) {
            tell(name, value.get(), "a list of objects");
            return List.of();
        }
        List<HsdsNode> made = new ArrayList<>();
        for (Value item : list.items()) {
            if (item instanceof Value.Fields object) {
                made.add(new HsdsNode(object, path + name + "." + (made.size() + 1) + ".", problems));
            } else {
                tell(name, item, "a list of objects");
            }
        }
        return List.copyOf(made);
    }

    private void tell(String name, Value value, String right) {
        problems.add(
                ImportRules.WRONG_SHAPE,
                value.place(),
                "In HSDS " + path + name + " is " + right + ". Here stands something else.",
                ImportRules.WRONG_SHAPE.mend());
    }

    /** All texts in it, at any depth, but for those of some fields. */
    Stream<Fact> factsBeside(Set<String> names) {
        return fields.fields().keySet().stream()
                .filter(name -> !names.contains(name))
                .flatMap(this::facts);
    }

    /** What nobody took of it and of all that belongs to it, in the order in which it stands there. */
    Stream<Fact> left() {
        return fields.fields().keySet().stream()
                .flatMap(name -> taken.contains(name)
                        ? parts.getOrDefault(name, List.of()).stream().flatMap(HsdsNode::left)
                        : facts(name));
    }

    private Stream<Fact> facts(String name) {
        return isReference(name)
                ? Stream.empty()
                : fields.get(name).stream().flatMap(value -> Fact.all(path + name, value));
    }

    /** How objects name each other; a record has it by where things stand. */
    private static boolean isReference(String name) {
        return name.equals("id") || (name.endsWith("_id") && !name.equals("tax_id"));
    }
}
