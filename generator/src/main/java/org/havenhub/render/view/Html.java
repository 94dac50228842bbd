package org.havenhub.render.view;

/**
 * HTML that is safe to print as it is.
 *
 * @param markup well-formed, escaped
 */
public record Html(String markup) {}
