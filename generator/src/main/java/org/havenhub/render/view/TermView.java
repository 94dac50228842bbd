package org.havenhub.render.view;

/**
 * A topic or a kind of help.
 *
 * @param label what readers call it
 * @param summary one sentence; may be empty
 * @param href its page
 * @param count how many guides and resources it has
 * @param current whether its page is this one
 */
public record TermView(Words label, Words summary, String href, int count, boolean current) {}
