package org.havenhub.render.view;

/**
 * A way in by need, on the home page.
 *
 * @param need in the reader's words: a talk with someone, now
 * @param kind of help that answers it
 * @param href the page of that kind
 * @param count how many resources it lists
 */
public record NeedView(Words need, Words kind, String href, int count) {}
