package org.havenhub.render.view;

/**
 * A time of day.
 *
 * @param iso for {@code <time datetime>}, for example {@code 17:30}
 * @param words for readers, for example {@code 5:30 pm}
 */
public record TimeView(String iso, Words words) {}
