package org.havenhub.extras;

import java.nio.charset.StandardCharsets;

/**
 * A file of the site that is no page.
 *
 * @param path from the site's root
 * @param text its content, to be written as UTF-8
 */
public record ExtraFile(String path, String text) {

    /** Its text in UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
