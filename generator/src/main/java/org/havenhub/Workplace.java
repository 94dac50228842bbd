package org.havenhub;

/**
 * What a build works with, and on which nothing that comes of it depends.
 *
 * @param memo what is remembered of earlier builds
 */
record Workplace(Memo memo, Parallel threads, Stopwatch stopwatch) {

    /** For work of which nobody asks how long it takes. */
    static Workplace of(Memo memo, Parallel threads) {
        return new Workplace(memo, threads, new Stopwatch());
    }
}
