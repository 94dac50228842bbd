package org.havenhub.yaml;

import java.util.Optional;

/**
 * A field that a file may hold: everything that is known of it. Readers, references and editors use this one definition.
 *
 * @param <T> what it is read into
 * @param name as it stands in the file
 * @param type what it holds
 * @param description one sentence for the people who fill it in
 * @param example a value as it stands in the file
 * @param required whether a file without it is wrong
 * @param mayBeBlank whether a file may have its name with nothing after it: any field that is not required, and a list that is
 *     still to be filled
 * @param safest of the words that it takes, the one that tells readers least; empty if none does
 */
public record Field<T>(
        String name,
        FieldType<T> type,
        String description,
        String example,
        boolean required,
        boolean mayBeBlank,
        Optional<String> safest) {

    public static <T> Field<T> required(String name, FieldType<T> type, String description, String example) {
        return new Field<>(name, type, description, example, true, false, Optional.empty());
    }

    public static <T> Field<T> optional(String name, FieldType<T> type, String description, String example) {
        return new Field<>(name, type, description, example, false, true, Optional.empty());
    }

    /** The same, with the word that is written by whoever is not sure. */
    public Field<T> safestWith(String word) {
        return new Field<>(name, type, description, example, required, mayBeBlank, Optional.of(word));
    }

    /** The same, whose name may stand there with nothing after it yet. */
    public Field<T> orBlank() {
        return new Field<>(name, type, description, example, required, true, safest);
    }
}
