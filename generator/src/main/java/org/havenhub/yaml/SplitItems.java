package org.havenhub.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The items of a list in which somebody may have given each field a hyphen:
 *
 * <pre>{@code
 * contacts:
 *   - call: "0808 157 0123"
 *   - hours: "24/7"             # is told, and read as a field of the contact above
 * }</pre>
 */
final class SplitItems {

    private final FieldSet set;
    private final Given given;

    SplitItems(FieldSet set, Given given) {
        this.set = set;
        this.given = given;
    }

    List<Yaml> in(List<Yaml> items) {
        List<Yaml> whole = new ArrayList<>();
        boolean isTold = false;
        for (Yaml item : items) {
            Optional<Yaml> joined = whole.isEmpty() ? Optional.empty() : joined(whole.get(whole.size() - 1), item);
            if (joined.isPresent() && !isTold) {
                report(item);
            }
            isTold = joined.isPresent();
            joined.ifPresentOrElse(part -> whole.set(whole.size() - 1, part), () -> whole.add(item));
        }
        return whole;
    }

    /** The item above with the fields of this one; empty if this one may be an item of its own. */
    private Optional<Yaml> joined(Yaml above, Yaml item) {
        if (above instanceof Yaml.Fields begun && item instanceof Yaml.Fields more && goesOn(begun, more)) {
            List<Yaml.Entry> all = Stream.of(begun, more)
                    .flatMap(part -> part.entries().stream())
                    .toList();
            return Optional.of(new Yaml.Fields(all, begun.place()));
        }
        return Optional.empty();
    }

    private boolean goesOn(Yaml.Fields begun, Yaml.Fields more) {
        return begins(begun)
                && !begins(more)
                && !more.entries().isEmpty()
                && more.entries().stream()
                        .map(Yaml.Entry::name)
                        .allMatch(name -> set.names().contains(name) && !begun.has(name));
    }

    /** Whether an item says what it is: without that none can be. */
    private boolean begins(Yaml.Fields item) {
        if (set.names().contains(KeyedItems.ID)) {
            return item.has(KeyedItems.ID);
        }
        return Stream.concat(set.alternatives().stream(), set.fields().stream().filter(Field::required))
                .map(Field::name)
                .anyMatch(item::has);
    }

    private void report(Yaml item) {
        given.problems()
                .add(
                        FieldRules.HYPHEN_TOO_MANY,
                        item.place(),
                        set.noun() + " begins at each hyphen, but here its fields have one each.",
                        "Keep the hyphen before the first of them. In place of each other hyphen type a space, so that all"
                                + " their names stand exactly below each other.");
    }
}
