package org.havenhub;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers the results of pure functions from one build to the next. A key holds every argument of its function, so a
 * remembered result is the right one by construction; what the last build did not ask for is forgotten.
 */
final class Memo {

    private final boolean remembers;
    private Map<Object, Object> last = Map.of();
    private Map<Object, Object> current = new ConcurrentHashMap<>();

    private Memo(boolean remembers) {
        this.remembers = remembers;
    }

    /** Remembers nothing: for a single build, which would pay in memory and gain nothing. */
    static Memo none() {
        return new Memo(false);
    }

    static Memo inMemory() {
        return new Memo(true);
    }

    /** Begins a build. Not to be called while one is running. */
    void begin() {
        last = current;
        current = new ConcurrentHashMap<>();
    }

    /**
     * The result for a key, made if it is not remembered. The key must be a value with a sound {@code equals}, of a type that
     * belongs to one function alone.
     */
    <V> V get(Supplier<Object> key, Class<V> type, Supplier<V> function) {
        if (!remembers) {
            return function.get();
        }
        Object known = key.get();
        Object remembered = last.get(known);
        V value = remembered == null ? function.get() : type.cast(remembered);
        current.put(known, value);
        return value;
    }
}
