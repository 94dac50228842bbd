package org.havenhub.extras;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * One file of the site that is no page.
 *
 * @param path from the site's root
 * @param content its text, made when it is asked for, so that a large hub need not hold all of them at once
 */
public record ExtraFile(String path, Supplier<String> content) implements Extra {

    ExtraFile(String path, String text) {
        this(path, () -> text);
    }

    public String text() {
        return content.get();
    }

    @Override
    public Set<String> paths() {
        return Set.of(path);
    }

    @Override
    public void write(BiConsumer<String, String> out) {
        out.accept(path, text());
    }
}
