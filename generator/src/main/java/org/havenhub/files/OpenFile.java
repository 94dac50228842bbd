package org.havenhub.files;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.function.Consumer;

/**
 * A file of a site that is written piece by piece, because nobody shall have to hold it. {@link #finish} adds it to the site; closing
 * without it leaves no trace. The disk's trouble leaves as {@link java.io.UncheckedIOException} and names the file.
 *
 * <pre>{@code
 * try (OpenFile file = site.open("data/resources.csv")) {
 *     file.write(bytes);
 *     file.finish();
 * }
 * }</pre>
 */
public final class OpenFile implements AutoCloseable {

    private final Path file;
    private final OutputStream out;
    private final OutputStream buffer;
    private final MessageDigest digest = NewFile.sha256();
    private final Consumer<byte[]> whenFinished;

    /**
     * @param file where the pieces go
     * @param whenFinished is given the SHA-256 of all pieces
     */
    OpenFile(Path file, OutputStream out, Consumer<byte[]> whenFinished) {
        this.file = file;
        this.out = out;
        this.buffer = new BufferedOutputStream(out);
        this.whenFinished = whenFinished;
    }

    public void write(byte[] piece) {
        digest.update(piece);
        Disk.tryTo("write", file, () -> buffer.write(piece));
    }

    /** Fails as {@link SiteOutput#put} does. */
    public void finish() {
        Disk.tryTo("write", file, buffer::flush);
        close();
        whenFinished.accept(digest.digest());
    }

    /** What waits in the buffer is not written any more: it may be what the disk has no room for. */
    @Override
    public void close() {
        Disk.tryTo("write", file, out::close);
    }
}
