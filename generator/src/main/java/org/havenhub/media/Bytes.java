package org.havenhub.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes that are put one after the other. */
final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes put(byte[] bytes, int start, int length) {
        out.write(bytes, start, length);
        return this;
    }

    Bytes put(byte[] bytes) {
        return put(bytes, 0, bytes.length);
    }

    Bytes put(Span span) {
        span.writeTo(this);
        return this;
    }

    Bytes u8(int value) {
        out.write(value);
        return this;
    }

    Bytes u16(int value) {
        return u8(value >>> 8).u8(value);
    }

    Bytes u32(long value) {
        return u16((int) (value >>> 16)).u16((int) value);
    }

    Bytes u16le(int value) {
        return u8(value).u8(value >>> 8);
    }

    Bytes u24le(int value) {
        return u16le(value).u8(value >>> 16);
    }

    Bytes u32le(long value) {
        return u16le((int) value).u16le((int) (value >>> 16));
    }

    Bytes latin(String text) {
        return put(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Bytes zeros(int count) {
        return put(new byte[count]);
    }

    int length() {
        return out.size();
    }

    byte[] all() {
        return out.toByteArray();
    }
}
