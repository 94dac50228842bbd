package org.havenhub;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The last result of a function of the whole site. Its arguments are compared and never hashed: most of their parts are the very
 * same as the last time, and then that is quick.
 *
 * @param <K> the arguments: a value with a sound {@code equals}
 * @param <V> the result
 */
final class Latest<K, V> {

    private Optional<Entry<K, V>> last = Optional.empty();

    /** The result for the arguments, made anew if they are not those of the last time. */
    V get(K arguments, Supplier<V> function) {
        Entry<K, V> entry = last.filter(known -> known.arguments.equals(arguments))
                .orElseGet(() -> new Entry<>(arguments, function.get()));
        last = Optional.of(entry);
        return entry.value;
    }

    private record Entry<K, V>(K arguments, V value) {}
}
