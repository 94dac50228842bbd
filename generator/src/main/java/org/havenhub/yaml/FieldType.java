package org.havenhub.yaml;

import java.util.Optional;
import java.util.function.Function;
import org.havenhub.report.Located;

/**
 * A sort of value, and how it is read. The sorts that Haven has are in {@link FieldTypes}.
 *
 * @param <T> what it is read into
 * @param shape what it looks like in the file
 * @param reading how to read it
 */
public record FieldType<T>(Shape shape, Reading<T> reading) {

    /**
     * Turns what was typed into a value.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Reading<T> {

        /** The value; empty after a problem was reported. */
        Optional<T> read(Given given);
    }

    Optional<T> read(Given given) {
        return reading.read(given);
    }

    /** The same values as something else. */
    public <R> FieldType<R> map(Function<? super T, ? extends R> change) {
        return new FieldType<>(shape, given -> reading.read(given).map(change));
    }

    /** The same values with the places where they stand. */
    public FieldType<Located<T>> located() {
        return new FieldType<>(
                shape,
                given -> reading.read(given)
                        .map(value -> new Located<>(value, given.yaml().place())));
    }
}
