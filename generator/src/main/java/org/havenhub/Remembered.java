package org.havenhub;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The results of one pure function, kept from one build to the next. A key holds every argument of the function, so a
 * remembered result is the right one by construction; what the last build did not ask for is forgotten.
 *
 * @param <K> the arguments: a value with a sound {@code equals}
 * @param <V> the result
 */
final class Remembered<K, V> {

    private final boolean remembers;
    private Map<K, V> last = Map.of();
    private Map<K, V> current = new ConcurrentHashMap<>();

    private Remembered(boolean remembers) {
        this.remembers = remembers;
    }

    /** Remembers nothing: for a single build, which would pay in memory and gain nothing. */
    static <K, V> Remembered<K, V> nothing() {
        return new Remembered<>(false);
    }

    static <K, V> Remembered<K, V> results() {
        return new Remembered<>(true);
    }

    /** Begins a build. Not to be called while one is running. */
    void begin() {
        last = current;
        current = new ConcurrentHashMap<>();
    }

    /** The result for a key, made if it is not remembered. The key is asked for only if results are remembered. */
    V get(Supplier<K> key, Supplier<V> function) {
        if (!remembers) {
            return function.get();
        }
        K known = key.get();
        V remembered = last.get(known);
        V value = remembered == null ? function.get() : remembered;
        current.put(known, value);
        return value;
    }
}
