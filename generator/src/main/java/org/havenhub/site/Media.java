package org.havenhub.site;

import org.havenhub.files.Asset;

/**
 * A picture or document that is published.
 *
 * @param address in the site, the same as its path in the hub
 * @param width in pixels, as it is shown; 0 if it is no picture or its size is not known
 * @param height in pixels; likewise
 */
public record Media(Asset asset, Address address, int width, int height) {}
