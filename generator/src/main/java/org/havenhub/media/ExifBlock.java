package org.havenhub.media;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What a camera wrote about a picture, in the form of a TIFF file (Exif 3.0, 4.5). Only three things of it matter: how the
 * picture is to be turned, and whether there is a place or a person.
 *
 * @param orientation 1 to 8, as in the field {@code Orientation}; 1 stands for no turn, and for a block that cannot be read
 * @param place whether it holds a latitude or longitude
 * @param named whether it names who took the picture, or whose camera it was
 */
record ExifBlock(int orientation, boolean place, boolean named) {

    static final String LITTLE_ENDIAN = "II*\0";
    static final String BIG_ENDIAN = "MM\0*";

    private static final ExifBlock NOTHING = new ExifBlock(1, false, false);

    private static final int ORIENTATION = 0x0112;
    private static final int ARTIST = 0x013B;
    private static final int MORE = 0x8769;
    private static final int OWNER = 0xA430;
    private static final int AUTHOR_OF_WINDOWS = 0x9C9D;
    private static final Set<Integer> PEOPLE = Set.of(ARTIST, OWNER, AUTHOR_OF_WINDOWS);
    private static final int GPS = 0x8825;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE = 4;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    /** Of a directory: cameras write fewer than a hundred. */
    private static final int MOST_ENTRIES = 500;

    /** A file has few; one that is made of nothing else would keep the build busy. */
    private static final int MOST_BLOCKS = 200;

    static ExifBlock read(Span tiff) {
        try {
            return new Reading(tiff, tiff.has(0, LITTLE_ENDIAN)).block();
        } catch (Damage e) {
            return NOTHING;
        }
    }

    /** Whether one of the blocks in some bytes is such a one. */
    static boolean anyIn(Span span, Predicate<ExifBlock> wanted) {
        return anyIn(span, LITTLE_ENDIAN, wanted) || anyIn(span, BIG_ENDIAN, wanted);
    }

    private static boolean anyIn(Span span, String start, Predicate<ExifBlock> wanted) {
        int at = span.indexOf(start, 0);
        for (int count = 0; at >= 0 && count < MOST_BLOCKS; count++) {
            if (wanted.test(at(span, at))) {
                return true;
            }
            at = span.indexOf(start, at + 1);
        }
        return false;
    }

    private static ExifBlock at(Span span, int at) {
        try {
            return read(span.from(at));
        } catch (Damage e) {
            return NOTHING;
        }
    }

    /** A whole block that says how the picture is to be turned, and nothing else. */
    static byte[] turned(int orientation) {
        Bytes tiff = new Bytes().latin(BIG_ENDIAN).u32(8);
        tiff.u16(1).u16(ORIENTATION).u16(SHORT).u32(1).u16(orientation).u16(0);
        return tiff.u32(0).all();
    }

    private record Reading(Span tiff, boolean littleEndian) {

        ExifBlock block() throws Damage {
            if (!littleEndian && !tiff.has(0, BIG_ENDIAN)) {
                return NOTHING;
            }
            int orientation = 1;
            boolean place = false;
            long first = u32(4);
            boolean named = isNamed(first);
            for (int i = 0; i < entries(first); i++) {
                int entry = entry(first, i);
                if (u16(entry) == ORIENTATION && u16(entry + 2) == SHORT) {
                    orientation = u16(entry + 8);
                } else if (u16(entry) == GPS) {
                    place |= isPlace(u32(entry + 8));
                } else if (u16(entry) == MORE) {
                    named |= isNamed(u32(entry + 8));
                }
            }
            return new ExifBlock(orientation >= 1 && orientation <= 8 ? orientation : 1, place, named);
        }

        /** A text of one byte is empty: it ends in a zero. */
        private boolean isNamed(long directory) throws Damage {
            for (int i = 0; i < entries(directory); i++) {
                int entry = entry(directory, i);
                if (PEOPLE.contains(u16(entry)) && u32(entry + 4) > 1) {
                    return true;
                }
            }
            return false;
        }

        /** A camera without reception writes the directory all the same, with the time alone. */
        private boolean isPlace(long directory) throws Damage {
            for (int i = 0; i < entries(directory); i++) {
                int tag = u16(entry(directory, i));
                if (tag == LATITUDE || tag == LONGITUDE) {
                    return true;
                }
            }
            return false;
        }

        private int entries(long directory) throws Damage {
            return directory > tiff.length() ? 0 : Math.min(MOST_ENTRIES, u16((int) directory));
        }

        private static int entry(long directory, int index) {
            return (int) directory + 2 + index * ENTRY;
        }

        private int u16(int at) throws Damage {
            return littleEndian ? tiff.u16le(at) : tiff.u16(at);
        }

        private long u32(int at) throws Damage {
            return littleEndian ? tiff.u32le(at) : tiff.u32(at);
        }
    }
}
