package org.havenhub.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A stretch of a file. Positions count from its start; what lies beyond its end is {@link Damage}. */
final class Span {

    private final byte[] file;
    private final int start;
    private final int length;

    private Span(byte[] file, int start, int length) {
        this.file = file;
        this.start = start;
        this.length = length;
    }

    static Span of(byte[] bytes) {
        return new Span(bytes, 0, bytes.length);
    }

    int length() {
        return length;
    }

    int u8(int at) throws Damage {
        if (at < 0 || at >= length) {
            throw Damage.cutOff();
        }
        return file[start + at] & 0xFF;
    }

    /** With the most significant byte first, as in {@link #u32}. */
    int u16(int at) throws Damage {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(int at) throws Damage {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** With the least significant byte first, as in {@link #u32le}. */
    int u16le(int at) throws Damage {
        return u8(at) | u8(at + 1) << 8;
    }

    int u24le(int at) throws Damage {
        return u16le(at) | u8(at + 2) << 16;
    }

    long u32le(int at) throws Damage {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    Span part(long from, long to) throws Damage {
        if (from < 0 || to < from || to > length) {
            throw Damage.cutOff();
        }
        return new Span(file, start + (int) from, (int) (to - from));
    }

    Span from(long from) throws Damage {
        return part(from, length);
    }

    /** Whether these characters of Latin-1 are at a position, wholly. */
    boolean has(long at, String characters) {
        if (at < 0 || at + characters.length() > length) {
            return false;
        }
        for (int i = 0; i < characters.length(); i++) {
            if ((file[start + (int) at + i] & 0xFF) != characters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean holds(String characters) {
        return indexOf(characters, 0) >= 0;
    }

    /** Where these characters of Latin-1 are next; -1 if they are no more. */
    int indexOf(String characters, int from) {
        return indexOf(characters, from, length);
    }

    /** Likewise, beginning before a position. */
    int indexOf(String characters, int from, int before) {
        for (int at = Math.max(0, from); at < before && at + characters.length() <= length; at++) {
            if (has(at, characters)) {
                return at;
            }
        }
        return -1;
    }

    /** Where these characters of Latin-1 are last; -1 if they are not there. */
    int lastIndexOf(String characters) {
        int at = length - characters.length();
        while (at >= 0 && !has(at, characters)) {
            at--;
        }
        return Math.max(-1, at);
    }

    boolean isOfZeros() {
        for (int at = 0; at < length; at++) {
            if (file[start + at] != 0) {
                return false;
            }
        }
        return true;
    }

    /** The characters of Latin-1 that its bytes stand for. */
    String latin() {
        return new String(file, start, length, StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return Arrays.copyOfRange(file, start, start + length);
    }

    void writeTo(Bytes out) {
        out.put(file, start, length);
    }
}
