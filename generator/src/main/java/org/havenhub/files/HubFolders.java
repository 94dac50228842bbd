package org.havenhub.files;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The folders of a hub in which a new, changed or deleted file matters: for whoever watches over it. */
public final class HubFolders {

    private HubFolders() {}

    /**
     * The hub's own folder and every folder that is read. What is built is not among them, links are not followed.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static List<Path> in(Path hub) {
        List<Path> folders = new ArrayList<>(List.of(hub));
        Disk.list(hub).forEach((name, entry) -> {
            if (HubListing.isPart(name)) {
                folders.addAll(from(entry));
            }
        });
        return folders;
    }

    /** A folder and those below it; none if there is no folder. */
    public static List<Path> from(Path folder) {
        List<Path> folders = new ArrayList<>();
        add(folder, folders);
        return folders;
    }

    private static void add(Path entry, List<Path> folders) {
        boolean isFolder =
                Disk.look(entry).filter(BasicFileAttributes::isDirectory).isPresent();
        if (isFolder && !FolderWalk.isIgnored(Disk.name(entry))) {
            folders.add(entry);
            Disk.list(entry).values().forEach(inside -> add(inside, folders));
        }
    }
}
