/**
 * The rules of a good site, one file for each.
 *
 * <p>In: the {@link org.havenhub.site.Site} before it is rendered, and each finished page and file. Out: problems. Start at {@link
 * org.havenhub.check.SiteCheck}, {@link org.havenhub.check.HtmlCheck} and, for style sheets, scripts and drawings, {@link
 * org.havenhub.check.FileCheck}. It knows jsoup, as {@code quiet} does; it
 * sees the site and what that exposes, never the theme.
 */
@NullMarked
package org.havenhub.check;

import org.jspecify.annotations.NullMarked;
