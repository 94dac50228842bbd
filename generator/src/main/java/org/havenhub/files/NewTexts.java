package org.havenhub.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

/** Takes in a file from elsewhere, and writes files into a hub that were not there. Nothing is ever replaced. */
public final class NewTexts {

    private NewTexts() {}

    /**
     * The beginning of a file; empty if there is none.
     *
     * @param most how many bytes are read at most
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Optional<byte[]> read(Path file, int most) {
        return Disk.look(file).filter(found -> found.isRegularFile()).map(found -> Disk.read(file, most));
    }

    /**
     * Writes texts by file name; if one of the names is taken already, or that of the folder by what is none, nothing is written,
     * and that is the answer. A link to a folder is none: it may lead out of the hub.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Optional<Path> write(Path folder, SortedMap<String, String> texts) {
        boolean isNoFolder =
                Disk.look(folder).filter(found -> !found.isDirectory()).isPresent();
        Optional<Path> taken = isNoFolder
                ? Optional.of(folder)
                : texts.keySet().stream()
                        .map(folder::resolve)
                        .filter(file -> Disk.look(file).isPresent())
                        .findFirst();
        if (taken.isEmpty()) {
            Disk.tryTo("create", folder, () -> Files.createDirectories(folder));
            texts.forEach((name, text) -> write(folder.resolve(name), text));
        }
        return taken;
    }

    private static void write(Path file, String text) {
        Disk.tryTo("write", file, () -> new NewFile(text.getBytes(StandardCharsets.UTF_8)).writeTo(file));
    }
}
