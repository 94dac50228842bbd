package org.havenhub.files;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that the walk through a hub came by.
 *
 * @param path from the hub's root, with {@code /}, in composed Unicode form
 */
record Found(String path, Path file, long size) {

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What follows the last full stop of the name, in small letters; empty if there is none. */
    String ending() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? "" : name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
