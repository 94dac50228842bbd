package org.havenhub.files;

import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder where new files wait until all of them are ready. Made when the first one comes. Safe for threads. */
final class Staging {

    private final Path folder;
    private int count;

    Staging(Path folder) {
        this.folder = folder;
    }

    /** Writes a file and says where it waits. */
    Path write(NewFile file) {
        Path place = next();
        Disk.tryTo("write", place, () -> file.writeTo(place));
        return place;
    }

    /** Puts a waiting file in its place, in one step where the disk can do that, so that readers never find half a file. */
    static void move(Path waiting, Path place) {
        Disk.tryTo("write", place, () -> {
            try {
                Files.move(waiting, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(waiting, place, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    /** Removes the folder, also one that an interrupted build left behind. */
    synchronized void discard() {
        count = 0;
        if (Disk.look(folder).isPresent()) {
            Disk.list(folder).values().forEach(Staging::delete);
            delete(folder);
        }
    }

    private synchronized Path next() {
        if (count == 0) {
            discard();
            Disk.tryTo("create", folder, () -> Files.createDirectories(folder));
        }
        count++;
        return folder.resolve(Integer.toString(count));
    }

    private static void delete(Path path) {
        Disk.tryTo("delete", path, () -> Files.deleteIfExists(path));
    }
}
