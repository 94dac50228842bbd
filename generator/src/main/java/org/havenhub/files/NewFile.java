package org.havenhub.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Set;

/** A file on its way to the site. */
sealed interface NewFile {

    long size();

    /** Its SHA-256. */
    byte[] digest();

    /** Whether a file of the same size says the same. */
    boolean isSameAs(Path file);

    void writeTo(Path file) throws IOException;

    /** Where it waits: it is written there unless it lies there already. */
    default Path waitIn(Staging staging) {
        return staging.write(this);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A file made by Haven. */
    final class Bytes implements NewFile {

        private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] digest() {
            return sha256().digest(bytes);
        }

        @Override
        public boolean isSameAs(Path file) {
            return Arrays.equals(bytes, Disk.read(file));
        }

        @Override
        public void writeTo(Path file) throws IOException {
            try (SeekableByteChannel out = Files.newByteChannel(file, NEW)) {
                ByteBuffer all = ByteBuffer.wrap(bytes);
                while (all.hasRemaining()) {
                    out.write(all);
                }
            }
        }
    }

    /** A file that was written where it waits. */
    final class Staged implements NewFile {

        private static final int PIECE = 1 << 16;

        private final Path file;
        private final byte[] digest;

        Staged(Path file, byte[] digest) {
            this.file = file;
            this.digest = digest;
        }

        @Override
        public byte[] digest() {
            return digest;
        }

        @Override
        public long size() {
            return Disk.look(file).map(BasicFileAttributes::size).orElse(0L);
        }

        @Override
        public boolean isSameAs(Path other) {
            return Arrays.equals(digest, digest(other));
        }

        @Override
        public Path waitIn(Staging staging) {
            return file;
        }

        @Override
        public void writeTo(Path other) throws IOException {
            Files.copy(file, other);
        }

        private static byte[] digest(Path file) {
            return Disk.tryTo("read", file, () -> {
                MessageDigest digest = sha256();
                byte[] piece = new byte[PIECE];
                try (InputStream in = Channels.newInputStream(Disk.open(file))) {
                    for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                        digest.update(piece, 0, length);
                    }
                }
                return digest.digest();
            });
        }
    }
}
