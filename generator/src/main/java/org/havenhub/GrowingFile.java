package org.havenhub;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.havenhub.files.SiteOutput;

/** A file of the site that grows piece by piece. Most have one piece, and are given away as a whole: that is quicker. */
final class GrowingFile {

    private final String path;
    private final SiteOutput output;
    private Optional<byte[]> first = Optional.empty();
    private Optional<OutputStream> stream = Optional.empty();

    GrowingFile(String path, SiteOutput output) {
        this.path = path;
        this.output = output;
    }

    void add(byte[] piece) {
        if (first.isEmpty()) {
            first = Optional.of(piece);
            return;
        }
        try {
            if (stream.isEmpty()) {
                stream = Optional.of(new BufferedOutputStream(output.open(path)));
                stream.get().write(first.get());
            }
            stream.get().write(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        if (stream.isEmpty()) {
            output.put(path, first.orElse(new byte[0]));
            return;
        }
        try {
            stream.get().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
