package org.havenhub.render.view;

/**
 * A day.
 *
 * @param iso for {@code <time datetime>}, for example {@code 2026-10-01}
 * @param words for readers, for example {@code 1 October 2026}
 */
public record DateView(String iso, String words) {}
