package org.havenhub.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** An id made of a name, version 5 of RFC 9562: the same for the same name, wherever and whenever it is made. */
final class NameUuid {

    /** For Haven alone: the version 5 of {@code havenhub.org} in the namespace of domain names. */
    private static final UUID HAVEN = of(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "havenhub.org");

    private NameUuid() {}

    static UUID of(String name) {
        return of(HAVEN, name);
    }

    private static UUID of(UUID namespace, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer named = ByteBuffer.allocate(2 * Long.BYTES + text.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(text);
        ByteBuffer hash = ByteBuffer.wrap(sha1(named.array()));
        long most = (hash.getLong() & ~0xF000L) | 0x5000L;
        long least = (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(most, least);
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1.", e);
        }
    }
}
