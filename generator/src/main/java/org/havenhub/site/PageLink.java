package org.havenhub.site;

import org.havenhub.language.Language;

/**
 * A link to a page, with the words it is known by.
 *
 * @param address of the page
 * @param title of the page; empty for a built-in page such as the directory, which the theme names in its own words
 * @param language the page is written in, for {@code hreflang} and {@code lang}
 */
public record PageLink(Address address, String title, Language language) {}
