package org.havenhub.files;

import java.nio.file.Path;

/**
 * A file that is published as it is, such as a picture. Its bytes stay on disk until they are asked for.
 *
 * @param path from the hub's root, with {@code /}, for example {@code media/harbour.png}
 * @param size in bytes, when it was listed
 * @param file where it lies
 */
public record Asset(String path, long size, Path file) {

    /**
     * All its bytes.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public byte[] bytes() {
        return Disk.read(file);
    }
}
