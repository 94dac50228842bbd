package org.havenhub.render.view;

/**
 * A topic.
 *
 * @param label what readers call it
 * @param summary one sentence; may be empty
 * @param href its page
 * @param count how many guides and resources it has
 */
public record TermView(Words label, Words summary, String href, int count) {}
