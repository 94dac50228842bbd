package org.havenhub.render.view;

/**
 * A file with the ways to reach a resource, for a reader's own contacts.
 *
 * @param href to the file
 * @param name what the contacts will show
 */
public record CardView(String href, Words name) {}
