/**
 * Pictures and documents, bytes to bytes.
 *
 * <p>In: the bytes of a file. Out: the bytes that readers get, without what a picture tells beside what is seen on it; its size; and
 * problems where something cannot be taken out. Start at {@link org.havenhub.media.Cleaning}: pictures go on to the class of their
 * format, drawings to {@code Drawing}, and what is published as it is to {@code DocumentLook}, whose {@code Search} opens all that lies
 * in it and tells what it did not open. No picture is ever decoded. The packed pixels of PNG and GIF are followed to their end, and
 * what hides behind it goes; where those of JPEG and WebP end before the next part begins, only a decoder could tell. {@link
 * org.havenhub.media.QrCode} draws the code of an address, for paper. The room knows files and reports alone.
 */
@NullMarked
package org.havenhub.media;

import org.jspecify.annotations.NullMarked;
