/**
 * A theme's parts, shadowed by the hub's own.
 *
 * <p>In: the files of a theme and those of the hub's {@code theme/} folder, as bytes. Out: {@link org.havenhub.theme.Theme}:
 * template sources, one joined style sheet for screens, one for the printer and one for handouts, with colours derived from the hub's brand, one script and the other assets, and the
 * words of the theme in each language. Start at {@link org.havenhub.theme.ThemeReader}; it knows {@code yaml}, {@code language}, {@code files} and {@code report}, not how pages
 * are made.
 */
@NullMarked
package org.havenhub.theme;

import org.jspecify.annotations.NullMarked;
