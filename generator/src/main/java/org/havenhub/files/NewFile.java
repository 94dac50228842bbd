package org.havenhub.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Set;

/** A file on its way to the site. */
final class NewFile {

    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

    private final byte[] bytes;

    NewFile(byte[] bytes) {
        this.bytes = bytes;
    }

    long size() {
        return bytes.length;
    }

    /** Its SHA-256. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether a file of the same size says the same. */
    boolean isSameAs(Path file) {
        return Arrays.equals(bytes, Disk.read(file));
    }

    void writeTo(Path file) throws IOException {
        try (SeekableByteChannel out = Files.newByteChannel(file, NEW)) {
            ByteBuffer all = ByteBuffer.wrap(bytes);
            while (all.hasRemaining()) {
                out.write(all);
            }
        }
    }
}
