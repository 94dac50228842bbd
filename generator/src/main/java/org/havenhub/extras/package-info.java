/**
 * Files of the site that are not pages.
 *
 * <p>In: the {@link org.havenhub.site.Site}. Out: {@link org.havenhub.extras.ExtraFile} values: the site map, the feed,
 * calendars, contact cards, open data, the file for robots, and what web servers need. Start at {@link
 * org.havenhub.extras.Extras}; it knows {@code site} and what that exposes, the words of the {@code theme}, and {@code exchange}.
 */
@NullMarked
package org.havenhub.extras;

import org.jspecify.annotations.NullMarked;
