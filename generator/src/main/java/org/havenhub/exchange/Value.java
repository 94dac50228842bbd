package org.havenhub.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.havenhub.report.Place;

/** What a record says, field by field, under the names that the fields have in YAML. Every value is a text, as typed. */
sealed interface Value {

    /** Where it was read; nowhere for what Haven writes. */
    Place place();

    /** Whether it says nothing. */
    boolean isEmpty();

    /** One text. */
    record Text(String text, Place place) implements Value {

        static Text of(String text) {
            return new Text(text, NOWHERE);
        }

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /**
     * Several values in an order.
     *
     * @param numbers which each has where it was read: in a table there may be gaps between them
     */
    record Items(List<Value> items, List<Integer> numbers, Place place) implements Value {

        public Items {
            items = List.copyOf(items);
            numbers = List.copyOf(numbers);
        }

        Items(List<Value> items, Place place) {
            this(items, IntStream.rangeClosed(1, items.size()).boxed().toList(), place);
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }
    }

    /** Values with names, in the order given. */
    record Fields(Map<String, Value> fields, Place place) implements Value {

        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        static Fields of(Map<String, ? extends Value> fields) {
            return new Fields(new LinkedHashMap<>(fields), NOWHERE);
        }

        @Override
        public boolean isEmpty() {
            return fields.isEmpty();
        }

        Optional<Value> get(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        /** The list of that name; one that is empty if there is none. */
        Items items(String name) {
            return get(name)
                    .filter(Items.class::isInstance)
                    .map(Items.class::cast)
                    .orElseGet(() -> new Items(List.of(), place));
        }

        Fields with(String name, Value value) {
            Map<String, Value> all = new LinkedHashMap<>(fields);
            all.put(name, value);
            return new Fields(all, place);
        }

        Fields without(String name) {
            Map<String, Value> others = new LinkedHashMap<>(fields);
            others.remove(name);
            return new Fields(others, place);
        }
    }

    /** The place of what was not read. */
    Place NOWHERE = Place.inFile("");
}
