package org.havenhub.markdown;

import org.havenhub.report.Place;

/**
 * A picture as its author placed it.
 *
 * @param target the source exactly as written, entities and backslash escapes resolved
 * @param alternative the text for those who do not see it; empty if there is none
 * @param title the caption given after the source; empty if there is none
 * @param place the whole picture, from {@code ![} to {@code )}
 */
public record Picture(String target, String alternative, String title, Place place) {}
