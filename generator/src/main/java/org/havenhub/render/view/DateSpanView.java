package org.havenhub.render.view;

/**
 * A day, or several that follow each other.
 *
 * @param single whether it is a single day, and so the last the same as the first
 */
public record DateSpanView(DateView first, DateView last, boolean single) {}
