package org.havenhub.media;

/**
 * The size of a picture as it is shown, so that a page keeps its place free while the picture loads.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record PictureSize(int width, int height) {

    static PictureSize of(long width, long height) throws Damage {
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new Damage("It has no size.");
        }
        return new PictureSize((int) width, (int) height);
    }

    /** The size of the same picture lying on its side. */
    PictureSize turned() {
        int wide = height;
        return new PictureSize(wide, width);
    }

    long pixels() {
        return (long) width * height;
    }

    PictureSize orLarger(PictureSize other) {
        return other.pixels() > pixels() ? other : this;
    }
}
