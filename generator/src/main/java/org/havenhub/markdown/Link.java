package org.havenhub.markdown;

import org.havenhub.report.Place;

/**
 * A link as its author wrote it.
 *
 * @param target the destination as written, entities and backslash escapes resolved; of another site, without what would tell it of
 *     a reader
 * @param text what a reader hears, without markup; the alternative text of a picture inside counts
 * @param alone whether the link is all there is in its paragraph: then a {@code resource:} link becomes a card, and so does one to a film
 * @param place the destination
 */
public record Link(String target, String text, boolean alone, Place place) {}
