package org.havenhub.render.view;

/**
 * Where a page stands in a list that is too long for one page.
 *
 * @param number of this page, from 1
 * @param total how many pages there are, at least 2
 * @param previous link to the page before; empty on the first one
 * @param next link to the page after; empty on the last one
 */
public record PagerView(int number, int total, String previous, String next) {}
