package org.havenhub.media;

/**
 * A picture that was read wholly.
 *
 * @param frame the largest that a browser has to make room for, as it is stored
 * @param orientation how it is to be turned, 1 to 8, as in Exif
 * @param place whether the file as it is stored tells where it was taken
 * @param clean the file without what readers do not need: its pixels are the same
 */
record PictureFile(PictureSize frame, int orientation, boolean place, Span clean) {

    /** From here on, width and height change places. */
    private static final int FIRST_LYING = 5;

    PictureSize shown() {
        return orientation >= FIRST_LYING ? frame.turned() : frame;
    }
}
