package org.havenhub.files;

import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A folder where new files wait until all of them are ready. Made when the first one comes. Safe for threads: each writes into
 * a bay that no other uses at that moment, because a disk makes the files of one folder one after the other.
 */
final class Staging {

    private final Path folder;
    private final Deque<Path> freeBays = new ArrayDeque<>();
    private int bays;
    private int files;

    Staging(Path folder) {
        this.folder = folder;
    }

    /** Writes a file and says where it waits. */
    Path write(NewFile file) {
        Spot spot = take();
        Disk.tryTo("write", spot.file(), () -> file.writeTo(spot.file()));
        giveBack(spot.bay());
        return spot.file();
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
        freeBays.clear();
        bays = 0;
        files = 0;
        if (Disk.look(folder).isPresent()) {
            discard(folder);
        }
    }

    private static void discard(Path folder) {
        for (Path entry : Disk.list(folder).values()) {
            if (Disk.look(entry).filter(BasicFileAttributes::isDirectory).isPresent()) {
                discard(entry);
            } else {
                delete(entry);
            }
        }
        delete(folder);
    }

    /** A spot for a file that its owner writes; the bay is to be given back. */
    synchronized Spot take() {
        if (files == 0) {
            discard();
        }
        files++;
        Path bay = freeBays.isEmpty() ? newBay() : freeBays.pop();
        return new Spot(bay, bay.resolve(Integer.toString(files)));
    }

    private Path newBay() {
        bays++;
        Path bay = folder.resolve(Integer.toString(bays));
        Disk.tryTo("create", bay, () -> Files.createDirectories(bay));
        return bay;
    }

    synchronized void giveBack(Path bay) {
        freeBays.push(bay);
    }

    private static void delete(Path path) {
        Disk.tryTo("delete", path, () -> Files.deleteIfExists(path));
    }

    /** Where one new file goes. */
    record Spot(Path bay, Path file) {}
}
