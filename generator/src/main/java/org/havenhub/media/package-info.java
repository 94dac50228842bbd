/**
 * Pictures and documents, bytes to bytes.
 *
 * <p>In: the bytes of a file. Out: what the site needs to know of it, such as the size of a picture; and the code of an
 * address, for paper. Start at {@link org.havenhub.media.PictureSize}; it knows {@code files} alone.
 */
@NullMarked
package org.havenhub.media;

import org.jspecify.annotations.NullMarked;
