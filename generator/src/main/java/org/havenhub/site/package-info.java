/**
 * What will be published: every page with its address, and where every link leads.
 *
 * <p>In: {@link org.havenhub.content.Content} and the day. Out: {@link org.havenhub.site.Site}, in which each link of each
 * text leads to a page, a file or another site, or has been reported. Start at {@link org.havenhub.site.SiteResolver}; it
 * knows {@code content} and what that exposes, not how pages look.
 */
@NullMarked
package org.havenhub.site;

import org.jspecify.annotations.NullMarked;
