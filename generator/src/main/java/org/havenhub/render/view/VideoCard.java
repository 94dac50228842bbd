package org.havenhub.render.view;

/**
 * A film at another site, of which nothing is loaded before the reader goes there.
 *
 * @param title what its author calls it
 * @param href absolute
 * @param host of the other site, without {@code www.}
 */
public record VideoCard(String title, String href, Words host) {}
