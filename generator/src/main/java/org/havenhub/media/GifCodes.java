package org.havenhub.media;

/**
 * The coded pixels of a GIF picture (GIF89a, Appendix F), followed to where they end without a look at one of them. No reader looks at
 * what stands behind.
 */
final class GifCodes {

    private static final int LONGEST = 12;

    private final Span coded;
    private final int clear;

    /** How many pixels each code stands for. */
    private final int[] pixels = new int[1 << LONGEST];

    private int bits;
    private int next;
    private int previous;
    private long at;

    private GifCodes(Span coded, int smallest) {
        this.coded = coded;
        clear = 1 << smallest;
        forget();
    }

    /**
     * How many of the bytes belong to the pixels.
     *
     * @param smallest bits that a pixel has
     * @param pixels that the picture has
     */
    static int length(Span coded, int smallest, long pixels) throws Damage {
        if (smallest >= LONGEST) {
            throw unreadable();
        }
        return new GifCodes(coded, smallest).read(pixels);
    }

    private int read(long missing) throws Damage {
        long left = missing;
        while (at + bits <= coded.length() * 8L) {
            int code = code();
            if (code == clear + 1) {
                return bytes(at + bits);
            }
            if (code != clear && left <= 0) {
                return bytes(at);
            }
            at += bits;
            left -= code == clear ? forget() : take(code);
        }
        return coded.length();
    }

    /** The least significant bit comes first. */
    private int code() throws Damage {
        int code = 0;
        for (int i = 0; i < bits; i++) {
            long bit = at + i;
            code |= (coded.u8((int) (bit / 8)) >>> (bit % 8) & 1) << i;
        }
        return code;
    }

    /** All codes but those of single pixels. */
    private int forget() {
        bits = Integer.numberOfTrailingZeros(clear) + 1;
        next = clear + 2;
        previous = -1;
        return 0;
    }

    /** Each code but the first makes another one: the pixels of the one before, and one more. */
    private int take(int code) throws Damage {
        if (previous >= 0 && next < pixels.length) {
            pixels[next] = pixelsOf(previous) + 1;
            next++;
            bits += next == 1 << bits && bits < LONGEST ? 1 : 0;
        }
        if (previous < 0 ? code >= clear : code >= next) {
            throw unreadable();
        }
        previous = code;
        return pixelsOf(code);
    }

    private int pixelsOf(int code) {
        return code < clear ? 1 : pixels[code];
    }

    private static int bytes(long bits) {
        return (int) ((bits + 7) / 8);
    }

    private static Damage unreadable() {
        return new Damage("Its pixels cannot be unpacked.");
    }
}
