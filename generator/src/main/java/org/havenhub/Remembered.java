package org.havenhub;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The results of one function, kept from one build to the next. A key holds every argument of the function, so a remembered
 * result is the right one by construction; where it stands for something on disk or for what all keys share, {@link #forget} has
 * to be told of changes. What the last whole build did not ask for is forgotten.
 *
 * @param <K> the arguments: a value with a sound {@code equals}
 * @param <V> the result
 */
final class Remembered<K, V> {

    private final boolean remembers;
    private final Map<K, Result<V>> results = new ConcurrentHashMap<>();
    private int build;

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

    /** The result for a key, made if it is not remembered. The key is asked for only if results are remembered. */
    V get(Supplier<K> key, Supplier<V> function) {
        if (!remembers) {
            return function.get();
        }
        K known = key.get();
        Result<V> remembered = results.get(known);
        if (remembered == null) {
            V value = function.get();
            results.put(known, new Result<>(value, build));
            return value;
        }
        remembered.askedIn = build;
        return remembered.value;
    }

    /** Not to be called while a build is running; nor are the others below. */
    void forget(Predicate<K> changed) {
        results.keySet().removeIf(changed);
    }

    /** A build came to its end: what it did not ask for is of no use any more. */
    void settle() {
        results.values().removeIf(result -> result.askedIn != build);
        build++;
    }

    private static final class Result<V> {

        private final V value;

        /** Threads that ask in one build write the same. */
        private volatile int askedIn;

        Result(V value, int build) {
            this.value = value;
            askedIn = build;
        }
    }
}
