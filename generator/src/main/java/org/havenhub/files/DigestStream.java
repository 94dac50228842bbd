package org.havenhub.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.function.Consumer;

/** Tells the SHA-256 of what was written to it when it is closed. */
final class DigestStream extends FilterOutputStream {

    private final MessageDigest digest = NewFile.sha256();
    private final Consumer<byte[]> whenClosed;
    private boolean isOpen = true;

    DigestStream(OutputStream out, Consumer<byte[]> whenClosed) {
        super(out);
        this.whenClosed = whenClosed;
    }

    @Override
    public void write(int one) throws IOException {
        digest.update((byte) one);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        digest.update(bytes, start, length);
        out.write(bytes, start, length);
    }

    @Override
    public void close() throws IOException {
        if (isOpen) {
            isOpen = false;
            out.close();
            whenClosed.accept(digest.digest());
        }
    }
}
