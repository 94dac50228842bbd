package org.havenhub.media;

import java.util.function.Function;

/**
 * What bytes were before they were packed.
 *
 * @param whole whether that is all of it
 */
record Unpacked(Span bytes, boolean whole) {

    static Unpacked nothing() {
        return new Unpacked(Span.of(new byte[0]), false);
    }

    /** Unpacks them once more. */
    Unpacked then(Function<Span, Unpacked> step) {
        Unpacked next = step.apply(bytes);
        return whole ? next : next.broken();
    }

    Unpacked broken() {
        return new Unpacked(bytes, false);
    }
}
