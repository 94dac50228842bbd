package org.havenhub.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what Haven makes anew each time beside the site, and what is no part of it: reports, and files for editors. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * Writes texts by file name. Each replaces what was there in one step, so that nobody reads half a report; a text that is
     * there already is left alone.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static void write(Path folder, SortedMap<String, String> texts) {
        Disk.tryTo("create", folder, () -> Files.createDirectories(folder));
        texts.forEach((name, text) -> write(folder, name, new NewFile.Bytes(text.getBytes(StandardCharsets.UTF_8))));
    }

    /**
     * Writes one text at a path below a folder, likewise.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static void write(Path folder, String path, String text) {
        Path file = folder.resolve(path);
        Path parent = Objects.requireNonNull(file.getParent(), "A file lies in a folder");
        write(parent, new TreeMap<>(Map.of(Disk.name(file), text)));
    }

    /**
     * The paths that cannot be written without leaving the folder or destroying what people made: a link is on the way, or
     * something else than a file at its end, or a file that does not begin as all of ours at this place do.
     *
     * @param beginnings of our files, by path; a path without one is ours alone
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static List<String> inTheWay(Path folder, Collection<String> paths, Map<String, String> beginnings) {
        return paths.stream()
                .filter(path -> FreshFiles.isBarred(folder, folder.resolve(path))
                        || isForeign(folder.resolve(path), beginnings.getOrDefault(path, "")))
                .toList();
    }

    private static boolean isForeign(Path file, String beginning) {
        return Disk.look(file)
                .filter(found -> !found.isRegularFile()
                        || !new String(Disk.read(file), StandardCharsets.UTF_8).startsWith(beginning))
                .isPresent();
    }

    /**
     * Takes away one that says what is no longer so.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static void remove(Path folder, String name) {
        Path file = folder.resolve(name);
        Disk.tryTo("delete", file, () -> Files.deleteIfExists(file));
    }

    private static void write(Path folder, String name, NewFile text) {
        Path place = folder.resolve(name);
        boolean isThere = Disk.look(place)
                .map(found -> found.isRegularFile() && found.size() == text.size() && text.isSameAs(place))
                .orElse(false);
        if (!isThere) {
            Path waiting = folder.resolve("." + name + ".new");
            Disk.tryTo("write", waiting, () -> {
                Files.deleteIfExists(waiting);
                text.writeTo(waiting);
            });
            Staging.move(waiting, place);
        }
    }
}
