package org.havenhub.extras;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.havenhub.report.Place;

/** Files of the site that are no pages, and are made together. Their text is UTF-8. */
public interface Extra {

    /** From the site's root. */
    Set<String> paths();

    /** What they are made of, where one place of the hub says it all. */
    default Optional<Place> source() {
        return Optional.empty();
    }

    /** Gives each path with the next piece of its text. No piece ends within what belongs together, such as a row. */
    void write(BiConsumer<String, String> out);
}
