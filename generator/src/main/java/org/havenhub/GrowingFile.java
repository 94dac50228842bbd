package org.havenhub;

import java.util.Optional;
import org.havenhub.files.OpenFile;
import org.havenhub.files.SiteOutput;

/** A file of the site that grows piece by piece. Most have one piece, and are given away as a whole: that is quicker. */
final class GrowingFile implements AutoCloseable {

    private final String path;
    private final SiteOutput output;
    private Optional<byte[]> first = Optional.empty();
    private Optional<OpenFile> file = Optional.empty();

    GrowingFile(String path, SiteOutput output) {
        this.path = path;
        this.output = output;
    }

    void add(byte[] piece) {
        if (first.isEmpty()) {
            first = Optional.of(piece);
            return;
        }
        if (file.isEmpty()) {
            file = Optional.of(output.open(path));
            file.get().write(first.get());
        }
        file.get().write(piece);
    }

    /** Adds it to the site. */
    void finish() {
        file.ifPresentOrElse(OpenFile::finish, () -> output.put(path, first.orElse(new byte[0])));
    }

    /** Leaves no trace of one that is not finished. */
    @Override
    public void close() {
        file.ifPresent(OpenFile::close);
    }
}
