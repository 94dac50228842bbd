package org.havenhub.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder as one zip file, whose bytes depend on the files in it and the date given, and on nothing else. */
final class SiteZip {

    /** The first date that a zip file can hold. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SiteZip() {}

    /** Writes the zip file and returns how many files are in it. */
    static int write(Path folder, Path zip, LocalDateTime date) throws IOException {
        Map<String, Path> files = filesIn(folder);
        LocalDateTime entryDate = date.isBefore(EARLIEST) ? EARLIEST : date;
        Files.createDirectories(zip.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(entryDate);
                packed.putNextEntry(entry);
                Files.copy(file.getValue(), packed);
            }
        }
        return files.size();
    }

    /** Sorted by name, with {@code /} on every system. */
    private static Map<String, Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> nameOf(folder.relativize(file)), file -> file, (a, b) -> a, TreeMap::new));
        }
    }

    private static String nameOf(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
