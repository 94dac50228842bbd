package org.havenhub.extras;

/**
 * A file of the site that is no page.
 *
 * @param path from the site's root
 * @param text its content, to be written as UTF-8
 */
public record ExtraFile(String path, String text) {}
