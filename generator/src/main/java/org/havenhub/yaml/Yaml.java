package org.havenhub.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.havenhub.report.Place;

/**
 * A piece of YAML with the place where its author wrote it. There are no numbers, dates or booleans: every value is a text
 * exactly as typed, so that {@code 0808}, {@code +44}, {@code no} and {@code 1.10} keep what they say.
 */
public sealed interface Yaml {

    /** Where it stands; a collection's place is its first line. */
    Place place();

    /** What this is, in the words of an author, for example {@code a list}. */
    String noun();

    /** The same with every place changed, for example to keep the author's line out of it. */
    Yaml withPlaces(UnaryOperator<Place> change);

    /**
     * A text.
     *
     * @param value exactly as typed, without the quotes; empty if nothing was typed
     * @param quoted whether it stood in quotes or in a block: then an empty text was meant to be empty
     * @param place the text with its quotes
     */
    record Text(String value, boolean quoted, Place place) implements Yaml {

        /** Whether nothing was typed after the name of the field. */
        public boolean isAbsent() {
            return value.isEmpty() && !quoted;
        }

        @Override
        public String noun() {
            return "a text";
        }

        @Override
        public Text withPlaces(UnaryOperator<Place> change) {
            return new Text(value, quoted, change.apply(place));
        }
    }

    /** A list, in the order of the file. */
    record Items(List<Yaml> items, Place place) implements Yaml {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String noun() {
            return "a list";
        }

        @Override
        public Items withPlaces(UnaryOperator<Place> change) {
            List<Yaml> changed =
                    items.stream().map(item -> item.withPlaces(change)).toList();
            return new Items(changed, change.apply(place));
        }
    }

    /** Names with values, in the order of the file. No name stands twice. */
    record Fields(List<Entry> entries, Place place) implements Yaml {

        public Fields {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String name) {
            for (Entry entry : entries) {
                if (entry.name().equals(name)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        public boolean has(String name) {
            return entry(name).isPresent();
        }

        /** These fields, followed by those of the defaults that are not among them. */
        public Fields withDefaults(Fields defaults) {
            List<Entry> all = new ArrayList<>(entries);
            defaults.entries.stream().filter(entry -> !has(entry.name())).forEach(all::add);
            return new Fields(all, place);
        }

        @Override
        public String noun() {
            return "a group of fields";
        }

        @Override
        public Fields withPlaces(UnaryOperator<Place> change) {
            List<Entry> changed =
                    entries.stream().map(entry -> entry.withPlaces(change)).toList();
            return new Fields(changed, change.apply(place));
        }
    }

    /**
     * A name with its value.
     *
     * @param name as typed, without quotes
     * @param place the name
     * @param isAstray whether it may belong to another group, which its line is told for
     */
    record Entry(String name, Place place, Yaml value, boolean isAstray) {

        public Entry(String name, Place place, Yaml value) {
            this(name, place, value, false);
        }

        private Entry withPlaces(UnaryOperator<Place> change) {
            return new Entry(name, change.apply(place), value.withPlaces(change), isAstray);
        }
    }
}
