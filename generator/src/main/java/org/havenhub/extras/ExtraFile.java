package org.havenhub.extras;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.havenhub.report.Place;
import org.havenhub.resource.Resource;

/**
 * One file of the site that is no page.
 *
 * @param path from the site's root
 * @param source what it is made of, where one place of the hub says it all
 * @param content its text, made when it is asked for, so that a large hub need not hold all of them at once
 */
public record ExtraFile(String path, Optional<Place> source, Supplier<String> content) implements Extra {

    ExtraFile(String path, Supplier<String> content) {
        this(path, Optional.empty(), content);
    }

    ExtraFile(String path, String text) {
        this(path, () -> text);
    }

    /** A file on one resource. */
    static ExtraFile of(Resource resource, String path, Supplier<String> content) {
        return new ExtraFile(path, Optional.of(resource.place()), content);
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
