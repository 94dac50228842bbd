package org.havenhub.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes in a file from elsewhere, and writes files into a hub that were not there. Nothing is ever replaced. */
public final class NewTexts {

    private NewTexts() {}

    /** Whether a file of this name can lie on every computer. */
    public static boolean canBeNamed(String name) {
        return FileName.fault(name).isEmpty();
    }

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
     * The files of a folder that end in one of these ways, by name; empty if it is no folder. Folders inside are not looked into.
     *
     * @param endings in small letters; files may have them in capitals
     * @param most how many bytes are read at most, of all of them
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Optional<SortedMap<String, byte[]>> readFolder(Path folder, int most, List<String> endings) {
        if (Disk.look(folder).filter(BasicFileAttributes::isDirectory).isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        int room = most;
        for (Map.Entry<String, Path> entry : Disk.list(folder).entrySet()) {
            if (endings.stream().anyMatch(entry.getKey().toLowerCase(Locale.ROOT)::endsWith)) {
                byte[] bytes = read(entry.getValue(), room).orElse(new byte[0]);
                room -= bytes.length;
                files.put(entry.getKey(), bytes);
            }
        }
        return Optional.of(files);
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
        Disk.tryTo("write", file, () -> new NewFile.Bytes(text.getBytes(StandardCharsets.UTF_8)).writeTo(file));
    }
}
