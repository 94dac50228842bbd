package org.havenhub.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A way to reach a service, on its way into a record.
 *
 * @param name of the field for it: {@code call}, {@code visit}
 * @param value the number, address or place
 * @param told what is said of it besides
 */
record HsdsWay(String name, Value value, Optional<Value.Text> hours, List<Value.Text> languages, HsdsFacts told) {

    static HsdsWay of(String name, Value value) {
        return new HsdsWay(name, value, Optional.empty(), List.of(), HsdsFacts.NONE);
    }

    HsdsWay withHours(Optional<Value.Text> known) {
        return new HsdsWay(name, value, hours.or(() -> known), languages, told);
    }

    HsdsWay withLanguages(List<Value.Text> spoken) {
        return new HsdsWay(name, value, hours, spoken, told);
    }

    HsdsWay withDescription(Optional<Value.Text> description) {
        return new HsdsWay(
                name, value, hours, languages, description.map(HsdsFacts::in).orElse(told));
    }

    /** The number or address; empty for a place. */
    String written() {
        return value instanceof Value.Text text ? text.text().strip() : "";
    }

    Value.Fields record() {
        return new RecordBuilder()
                .add(name, value)
                .addValue("hours", hours)
                .add("languages", languages)
                .addAll(told.facts())
                .addValue("note", told.note())
                .build(value.place());
    }
}
