/**
 * Page to HTML.
 *
 * <p>In: {@link org.havenhub.site.Site} and {@link org.havenhub.theme.Theme}. Out: the text of each page's file. Start at
 * {@link org.havenhub.render.Renderer}: a small view maker for each kind of page turns it into a record of {@link
 * org.havenhub.render.view}, and the theme's layout for that kind prints it. The only room that knows FreeMarker; it knows
 * {@code site} and what that exposes, {@code theme}, {@code quiet} and {@code report}.
 */
@NullMarked
package org.havenhub.render;

import org.jspecify.annotations.NullMarked;
