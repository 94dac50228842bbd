package org.havenhub.media;

import java.util.zip.CRC32;

/**
 * A part of a PNG picture.
 *
 * @param whole with length, name and checksum
 */
record PngChunk(String name, Span whole, Span inside) {

    /** Length, name and checksum. */
    static final int AROUND = 12;

    private static final int HEAD = 8;

    static PngChunk at(Span file, int at) throws Damage {
        long end = at + HEAD + file.u32(at);
        Span whole = file.part(at, end + AROUND - HEAD);
        return new PngChunk(whole.part(4, HEAD).latin(), whole, file.part((long) at + HEAD, end));
    }

    static PngChunk of(String name, byte[] inside) {
        byte[] checked = new Bytes().latin(name).put(inside).all();
        byte[] whole = new Bytes()
                .u32(inside.length)
                .put(checked)
                .u32(checksum(checked))
                .all();
        return new PngChunk(name, Span.of(whole), Span.of(inside));
    }

    /** A small letter comes first in the names of those that a reader may pass over. */
    boolean isNeeded() {
        return name.charAt(0) < 'a';
    }

    void check() throws Damage {
        int end = whole.length() - 4;
        if (checksum(whole.part(4, end).bytes()) != whole.u32(end)) {
            throw new Damage("One of its parts was changed or lost on the way: its checksum is another one.");
        }
    }

    /** With so many bytes inside. */
    PngChunk upTo(long length) throws Damage {
        return length == inside.length()
                ? this
                : of(name, inside.part(0, length).bytes());
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
