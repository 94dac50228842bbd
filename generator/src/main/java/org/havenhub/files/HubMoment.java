package org.havenhub.files;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What lies in the folders of a hub at one moment, without a look into any file: for whoever compares two of them. */
public final class HubMoment {

    private final Path hub;
    private final Map<Path, Stamp> stamps;

    /**
     * What is different of a file that was written anew. A folder is the same as long as it is one.
     *
     * @param key of the file on its disk, where there is one: another file may have come into its place
     */
    private record Stamp(boolean isFolder, long size, FileTime time, String key) {

        static Stamp of(BasicFileAttributes found) {
            return found.isDirectory()
                    ? new Stamp(true, 0, FileTime.fromMillis(0), "")
                    : new Stamp(false, found.size(), found.lastModifiedTime(), Objects.toString(found.fileKey(), ""));
        }
    }

    private HubMoment(Path hub, Map<Path, Stamp> stamps) {
        this.hub = hub;
        this.stamps = stamps;
    }

    /**
     * Looks now. Links are not followed.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static HubMoment of(Path hub) {
        Map<Path, Stamp> stamps = new LinkedHashMap<>();
        for (Path folder : HubFolders.in(hub)) {
            Disk.list(folder).values().stream()
                    .filter(file -> !Changes.at(hub, file).isEmpty())
                    .forEach(file -> stamp(file).ifPresent(stamp -> stamps.put(file, stamp)));
        }
        return new HubMoment(hub, stamps);
    }

    /** What is new, gone or different since another moment. */
    public Changes since(HubMoment earlier) {
        SortedSet<String> paths = new TreeSet<>();
        Stream.concat(stamps.keySet().stream(), earlier.stamps.keySet().stream())
                .filter(file -> !Objects.equals(stamps.get(file), earlier.stamps.get(file)))
                .forEach(file -> paths.addAll(Changes.at(hub, file).paths()));
        return new Changes(false, paths);
    }

    private static Optional<Stamp> stamp(Path file) {
        return Disk.look(file).map(Stamp::of);
    }
}
