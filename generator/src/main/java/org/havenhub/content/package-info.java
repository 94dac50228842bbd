/**
 * What the authors of a hub wrote, typed.
 *
 * <p>In: the source files of a hub. Out: {@link org.havenhub.content.Content}: settings, articles and resources, each from
 * one file alone and usable whatever is wrong with it. Start at {@link org.havenhub.content.ContentReader}; it knows {@code
 * markdown}, {@code yaml}, {@code resource}, {@code language}, {@code files} and {@code report}.
 */
@NullMarked
package org.havenhub.content;

import org.jspecify.annotations.NullMarked;
