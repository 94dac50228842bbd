package org.havenhub.yaml;

/**
 * A field that a file may hold: everything that is known of it. Readers, references and editors use this one definition.
 *
 * @param <T> what it is read into
 * @param name as it stands in the file
 * @param type what it holds
 * @param description one sentence for the people who fill it in
 * @param example a value as it stands in the file
 * @param required whether a file without it is wrong
 */
public record Field<T>(String name, FieldType<T> type, String description, String example, boolean required) {

    public static <T> Field<T> required(String name, FieldType<T> type, String description, String example) {
        return new Field<>(name, type, description, example, true);
    }

    public static <T> Field<T> optional(String name, FieldType<T> type, String description, String example) {
        return new Field<>(name, type, description, example, false);
    }
}
