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
 * @param safest of the words that it takes, the one that tells readers least; empty if none does
 */
public record Field<T>(
        String name, FieldType<T> type, String description, String example, boolean required, Optional<String> safest) {

    public static <T> Field<T> required(String name, FieldType<T> type, String description, String example) {
        return new Field<>(name, type, description, example, true, Optional.empty());
    }

    public static <T> Field<T> optional(String name, FieldType<T> type, String description, String example) {
        return new Field<>(name, type, description, example, false, Optional.empty());
    }

    /** The same, with the word that is written by whoever is not sure. */
    public Field<T> safestWith(String word) {
        return new Field<>(name, type, description, example, required, Optional.of(word));
    }
}
