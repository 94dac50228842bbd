package org.havenhub.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What is worked out once, when it is first asked for, and then known. Any number of threads may ask.
 *
 * @param <K> all that a result depends on: a value with a sound {@code equals}
 * @param <V> the result
 */
final class Once<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();

    /** Looks before it asks for a place: what is known needs no lock. */
    V get(K key, Supplier<V> work) {
        V result = known.get(key);
        return result == null ? known.computeIfAbsent(key, absent -> work.get()) : result;
    }
}
