package org.havenhub.render.view;

/**
 * One answer to a question by which the directory can be narrowed.
 *
 * @param label what readers call it
 * @param href its page
 * @param count how many resources its page holds
 */
public record FacetValueView(Words label, String href, int count) {}
