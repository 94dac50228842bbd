package org.havenhub.files;

import java.nio.file.Path;

/**
 * A file that is published as it is, such as a picture. Its bytes stay on disk until they are copied.
 *
 * @param path from the hub's root, with {@code /}, for example {@code media/harbour.png}
 * @param size in bytes
 * @param file where it lies
 */
public record Asset(String path, long size, Path file) {}
