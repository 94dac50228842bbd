/**
 * Files of the site that are not pages.
 *
 * <p>In: the {@link org.havenhub.site.Site}. Out: {@link org.havenhub.extras.ExtraFile} values: the site map, the feed and
 * the file for robots. Start at {@link org.havenhub.extras.Extras}; it knows {@code site} and what that exposes.
 */
@NullMarked
package org.havenhub.extras;

import org.jspecify.annotations.NullMarked;
