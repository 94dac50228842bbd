package org.havenhub.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The size of a picture, so that a page keeps its place free while the picture loads.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record PictureSize(int width, int height) {

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif");

    /** Whether a file is a picture, by its name. */
    public static boolean isPicture(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PICTURES.contains(extension);
    }

    /** The size of a PNG, JPEG or GIF picture, read from its beginning; empty for anything else. */
    public static Optional<PictureSize> read(byte[] start) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(start))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<PictureSize> read(ImageReader reader, ImageInputStream in) {
        try {
            reader.setInput(in, true, true);
            return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException | RuntimeException e) {
            // A damaged picture: the decoders of the JDK throw all sorts. Its size is simply not known.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
