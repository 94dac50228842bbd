package org.havenhub.files;

import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the files of a theme, which lie in a folder or a jar on a class path. A theme is code its user chose: it is trusted. */
public final class ThemeFiles {

    private static final String FOLDER = "themes";
    private static final String DESCRIPTION = "theme.yaml";

    private ThemeFiles() {}

    /**
     * Everything in {@code themes/<name>/}, by path from there, for example {@code layouts/home.ftlh}. Empty if the class path
     * has no {@code themes/<name>/theme.yaml}.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Optional<SortedMap<String, byte[]>> find(String name, ClassLoader classPath) {
        if (FileName.fault(name).isPresent()) {
            return Optional.empty();
        }
        return Optional.ofNullable(classPath.getResource(FOLDER + "/" + name + "/" + DESCRIPTION))
                .map(ThemeFiles::beside);
    }

    /** The names of the themes on a class path. A jar without entries for its folders hides its own. */
    public static SortedSet<String> names(ClassLoader classPath) {
        SortedSet<String> names = new TreeSet<>();
        List<URL> folders =
                Disk.tryTo("list", Path.of(FOLDER), () -> Collections.list(classPath.getResources(FOLDER + "/")));
        folders.forEach(folder -> names.addAll(read(folder, ThemeFiles::namesIn)));
        return names;
    }

    private static SortedMap<String, byte[]> beside(URL themeYaml) {
        return read(themeYaml, file -> inFolder(folderOf(file)));
    }

    private static <T> T read(URL resource, Function<Path, T> reader) {
        if (!resource.getProtocol().equals("jar")) {
            return reader.apply(Path.of(URI.create(resource.toString())));
        }
        String place = resource.getPath();
        int mark = place.lastIndexOf("!/");
        return inJar(Path.of(URI.create(place.substring(0, mark))), place.substring(mark + 1), reader);
    }

    /** Opens the jar for itself alone: a shared file system would be closed under the feet of a build beside this one. */
    private static <T> T inJar(Path jar, String path, Function<Path, T> reader) {
        return Disk.tryTo("read", jar, () -> {
            try (FileSystem opened = FileSystems.newFileSystem(jar)) {
                return reader.apply(opened.getPath(path));
            }
        });
    }

    private static SortedSet<String> namesIn(Path folder) {
        SortedSet<String> names = new TreeSet<>();
        Disk.list(folder).forEach((name, theme) -> {
            if (Files.exists(theme.resolve(DESCRIPTION))) {
                names.add(name);
            }
        });
        return names;
    }

    private static SortedMap<String, byte[]> inFolder(Path theme) {
        return Disk.tryTo("read", theme, () -> {
            SortedMap<String, byte[]> contents = new TreeMap<>();
            try (Stream<Path> files = Files.walk(theme)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    contents.put(pathFrom(theme, file), Files.readAllBytes(file));
                }
            }
            return contents;
        });
    }

    private static String pathFrom(Path theme, Path file) {
        return theme.relativize(file).toString().replace(theme.getFileSystem().getSeparator(), "/");
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("Not in a folder: " + file);
        }
        return folder;
    }
}
