package org.havenhub.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.language.LocalText;
import org.havenhub.report.Place;

/**
 * Gathers the fields of a record, leaving out those that say nothing, and white space around texts: a table cannot hold it, and what
 * comes back of one is to be published in the same bytes.
 */
final class RecordBuilder {

    private final Map<String, Value> fields = new LinkedHashMap<>();

    RecordBuilder add(String name, Value value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
        return this;
    }

    RecordBuilder add(String name, String text) {
        return add(name, text(text));
    }

    RecordBuilder add(String name, LocalText text) {
        return add(name, value(text));
    }

    /** Anything that is written as it prints: a date, an id. */
    RecordBuilder add(String name, Optional<?> value) {
        value.ifPresent(known -> add(name, known.toString()));
        return this;
    }

    RecordBuilder addValue(String name, Optional<? extends Value> value) {
        value.ifPresent(known -> add(name, known));
        return this;
    }

    RecordBuilder addAll(Value.Fields record) {
        record.fields().forEach(this::add);
        return this;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    RecordBuilder addText(String name, Optional<LocalText> text) {
        text.ifPresent(known -> add(name, known));
        return this;
    }

    RecordBuilder add(String name, List<? extends Value> items) {
        Place place = items.stream().map(Value::place).findFirst().orElse(Value.NOWHERE);
        return add(name, new Value.Items(List.copyOf(items), place));
    }

    RecordBuilder addTexts(String name, List<LocalText> texts) {
        return add(name, texts.stream().map(RecordBuilder::value).toList());
    }

    RecordBuilder addAll(String name, List<?> words) {
        return add(name, words.stream().map(word -> text(word.toString())).toList());
    }

    Value.Fields build() {
        return build(Value.NOWHERE);
    }

    /** @param place where what it is made of was read */
    Value.Fields build(Place place) {
        return new Value.Fields(fields, place);
    }

    static Value value(LocalText text) {
        if (text.byLanguage().isEmpty()) {
            return text(text.forAll());
        }
        Map<String, Value> languages = new LinkedHashMap<>();
        text.byLanguage().forEach((language, words) -> languages.put(language.tag(), text(words)));
        return Value.Fields.of(languages);
    }

    private static Value.Text text(String text) {
        return Value.Text.of(SpreadsheetCell.bare(text));
    }
}
