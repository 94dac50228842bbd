package org.havenhub.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/** Puts texts where nothing is yet: all of them, or none. */
public final class FreshFiles {

    private FreshFiles() {}

    /**
     * The paths, from the folder, at which something lies already, or that a file in the place of a folder keeps from being
     * made.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static List<String> inTheWay(Path folder, Collection<String> paths) {
        return paths.stream()
                .filter(path -> isTaken(folder, folder.resolve(path)))
                .toList();
    }

    /**
     * Writes each text at its path. Nothing is ever overwritten; if the disk fails, what was written before is removed again.
     *
     * @throws java.io.UncheckedIOException if the disk fails, or if something has come into the way
     */
    public static void write(Path folder, SortedMap<String, String> texts) {
        List<Path> written = new ArrayList<>();
        try {
            texts.forEach((path, text) -> {
                Path file = folder.resolve(path);
                write(file, text);
                written.add(file);
            });
        } catch (RuntimeException e) {
            written.forEach(file -> Disk.tryTo("delete", file, () -> Files.deleteIfExists(file)));
            throw e;
        }
    }

    private static boolean isTaken(Path folder, Path file) {
        return Disk.look(file).isPresent() || isBarred(folder, file);
    }

    /** Whether something else than a folder, such as a link, is on the way from the folder to a file. */
    static boolean isBarred(Path folder, Path file) {
        for (Path part = file.getParent(); part != null && !part.equals(folder); part = part.getParent()) {
            if (Disk.look(part).filter(found -> !found.isDirectory()).isPresent()) {
                return true;
            }
        }
        return Disk.look(folder).filter(BasicFileAttributes::isRegularFile).isPresent();
    }

    private static void write(Path file, String text) {
        Path folder = file.getParent();
        if (folder != null) {
            Disk.tryTo("create", folder, () -> Files.createDirectories(folder));
        }
        Disk.tryTo("write", file, () -> new NewFile(text.getBytes(StandardCharsets.UTF_8)).writeTo(file));
    }
}
