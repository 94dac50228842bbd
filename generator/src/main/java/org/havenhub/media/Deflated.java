package org.havenhub.media;

import java.util.List;
import java.util.Optional;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Bytes in the zlib format (RFC 1950). */
final class Deflated {

    /** Of what is unpacked: more than any colour profile has. */
    private static final int MOST = 4 << 20;

    private static final int PIECE = 1 << 16;
    private static final int LARGEST_BLOCK = 65_535;

    private Deflated() {}

    /** The profile in a chunk {@code iCCP} of a PNG picture: a name, a zero, the method 0, and the packed bytes. */
    static Optional<Span> profile(Span chunk) {
        try {
            int end = chunk.indexOf("\0", 0);
            return end >= 0 && chunk.u8(end + 1) == 0
                    ? Optional.of(unpacked(chunk.from(end + 2L), MOST).bytes())
                    : Optional.empty();
        } catch (Damage e) {
            return Optional.empty();
        }
    }

    /** What some bytes were before, as far as it can be read, and about so many of them at most. */
    static Unpacked unpacked(Span packed, int most) {
        Bytes out = new Bytes();
        Inflater inflater = new Inflater();
        boolean whole = false;
        try {
            inflater.setInput(packed.bytes());
            byte[] piece = new byte[PIECE];
            int count = inflater.inflate(piece);
            while (count > 0 && out.length() < most) {
                out.put(piece, 0, count);
                count = inflater.inflate(piece);
            }
            whole = inflater.finished() && count == 0;
        } catch (DataFormatException e) {
            // What came before the damage counts.
        } finally {
            inflater.end();
        }
        return new Unpacked(Span.of(out.all()), whole);
    }

    /**
     * Of a stream in several pieces, where it ends; all of it if it breaks off before.
     *
     * @param most bytes that come out of it
     */
    static long length(List<Span> pieces, long most) throws Damage {
        Inflater inflater = new Inflater();
        try {
            for (Span piece : pieces) {
                inflater.setInput(piece.bytes());
                unpack(inflater, most);
            }
            return inflater.getBytesRead();
        } catch (DataFormatException e) {
            throw new Damage("Its pixels cannot be unpacked.");
        } finally {
            inflater.end();
        }
    }

    private static void unpack(Inflater inflater, long most) throws DataFormatException, Damage {
        byte[] piece = new byte[PIECE];
        while (inflater.inflate(piece) > 0) {
            if (inflater.getBytesWritten() > most) {
                throw new Damage("It has more pixels than its size says.");
            }
        }
        if (inflater.needsDictionary()) {
            throw new DataFormatException();
        }
    }

    /** The bytes in the form of packed ones, but as they are: what packers make of them differs from machine to machine. */
    static byte[] stored(byte[] bytes) {
        Bytes out = new Bytes().u8(0x78).u8(0x01);
        int start = 0;
        do {
            int length = Math.min(LARGEST_BLOCK, bytes.length - start);
            boolean last = start + length == bytes.length;
            out.u8(last ? 1 : 0).u16le(length).u16le(~length).put(bytes, start, length);
            start += length;
        } while (start < bytes.length);
        Adler32 sum = new Adler32();
        sum.update(bytes);
        return out.u32(sum.getValue()).all();
    }
}
