package org.havenhub.markdown;

import org.havenhub.report.Place;

/**
 * A heading inside a text.
 *
 * @param level 1 to 6, as written
 * @param id unique in the text; given by the author with <code>{#id}</code> or made from the words
 * @param text without markup
 * @param place the words of the heading
 */
public record Heading(int level, String id, String text, Place place) {}
