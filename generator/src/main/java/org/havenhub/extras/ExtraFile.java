package org.havenhub.extras;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file of the site that is no page.
 *
 * @param path from the site's root
 * @param content its text, to be written as UTF-8: made when it is asked for, so that a large hub need not hold all of them at once
 */
public record ExtraFile(String path, Supplier<String> content) {

    ExtraFile(String path, String text) {
        this(path, () -> text);
    }

    public String text() {
        return content.get();
    }

    /** Its text in UTF-8. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
