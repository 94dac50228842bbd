package org.havenhub.render.view;

/**
 * A notice that holds for a short time.
 *
 * @param text what readers must know before they set out
 * @param until the last day on which it holds
 */
public record AlertView(Words text, DateView until) {}
