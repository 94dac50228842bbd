package org.havenhub.check;

import java.util.zip.Deflater;

/** What a file weighs on its way to a reader: compressed as servers do (DEFLATE, RFC 1951). */
final class Compressed {

    private static final int BUFFER = 8_192;

    private Compressed() {}

    /** In bytes. */
    static int size(byte[] bytes) {
        return size(bytes, Deflater.DEFAULT_COMPRESSION);
    }

    /** In bytes, or a few more if even those are not more than enough: that is known in half the time. */
    static int sizeIfAbove(int enough, byte[] bytes) {
        int quick = size(bytes, Deflater.BEST_SPEED);
        return quick <= enough ? quick : size(bytes);
    }

    private static int size(byte[] bytes, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                deflater.deflate(buffer);
            }
            return Math.toIntExact(deflater.getBytesWritten());
        } finally {
            deflater.end();
        }
    }

    /** As people say it, rounded up; a kilobyte has a thousand bytes. */
    static String kilobytes(int bytes) {
        return (bytes + 999) / 1_000 + " kB";
    }
}
