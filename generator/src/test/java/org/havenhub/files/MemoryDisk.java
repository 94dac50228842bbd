package org.havenhub.files;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A disk in memory with a folder {@code work}, and what tests do on it. */
record MemoryDisk(Path work) {

    static MemoryDisk unix() {
        return new MemoryDisk(Jimfs.newFileSystem(Configuration.unix()).getPath("/work"));
    }

    /** Paths with backslashes, a drive, and names that do not tell capitals apart. */
    static MemoryDisk windows() {
        return new MemoryDisk(Jimfs.newFileSystem(Configuration.windows()).getPath("C:\\work"));
    }

    static Stream<MemoryDisk> both() {
        return Stream.of(unix(), windows());
    }

    Path path(String path) {
        return work.resolve(path);
    }

    MemoryDisk write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    MemoryDisk write(String path, byte[] bytes) {
        return doing(() -> {
            Files.createDirectories(path(path).getParent());
            Files.write(path(path), bytes);
        });
    }

    MemoryDisk link(String path, String target) {
        return doing(() -> {
            Files.createDirectories(path(path).getParent());
            Files.createSymbolicLink(path(path), path(target));
        });
    }

    MemoryDisk delete(String path) {
        return doing(() -> Files.delete(path(path)));
    }

    String text(String path) {
        return Disk.tryTo("read", path(path), () -> Files.readString(path(path)));
    }

    boolean has(String path) {
        return Files.exists(path(path));
    }

    /** Every file and empty folder below a folder, sorted, with {@code /}. */
    List<String> below(String folder) {
        Path start = path(folder);
        return Disk.tryTo("list", start, () -> {
            try (Stream<Path> all = Files.walk(start)) {
                return all.filter(path -> !Files.isDirectory(path) || isEmpty(path))
                        .map(path -> start.relativize(path).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            }
        });
    }

    private static boolean isEmpty(Path folder) {
        return Disk.list(folder).isEmpty();
    }

    @FunctionalInterface
    private interface Deed {
        void run() throws IOException;
    }

    private MemoryDisk doing(Deed deed) {
        try {
            deed.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
