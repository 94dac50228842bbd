package org.havenhub.render.view;

/**
 * The same page in another language.
 *
 * @param hreflang BCP 47 tag, or {@code x-default} for readers of any other language
 * @param href absolute if the hub says where it is published, else relative
 */
public record AlternateView(String hreflang, String href) {}
