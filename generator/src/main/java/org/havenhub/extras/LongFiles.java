package org.havenhub.extras;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Files that may be too long to be held.
 *
 * @param paths from the site's root
 * @param pieces gives each path with the next piece of its text
 */
record LongFiles(Set<String> paths, Consumer<BiConsumer<String, String>> pieces) implements Extra {

    static LongFiles of(String path, Supplier<Stream<String>> pieces) {
        return new LongFiles(Set.of(path), out -> pieces.get().forEachOrdered(piece -> out.accept(path, piece)));
    }

    @Override
    public void write(BiConsumer<String, String> out) {
        pieces.accept(out);
    }
}
