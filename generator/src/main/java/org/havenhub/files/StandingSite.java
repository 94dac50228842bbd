package org.havenhub.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The output folder as it was before the build: what Haven wrote earlier, and what others put there.
 *
 * <p>What stands in the list is Haven's own, whatever its bytes: a tool that ran after the build may have changed them. Before a
 * new file is put in its place the list names it, so that after an interrupted build, too, the list holds everything that Haven
 * may have written. Safe for threads.
 */
final class StandingSite {

    private final OutputPlace place;
    private final String listText;
    private final IntegrityList own;
    private final boolean hasForeignList;
    private final Map<String, Folder> folders = new HashMap<>();

    private enum Folder {
        ABSENT,
        PRESENT,
        /** A link, or a file of somebody else. */
        BLOCKED
    }

    /** What is in the way of a new file. */
    enum Spot {
        FREE,
        OWN_FILE,
        FOREIGN_FILE,
        /** A link, or a folder with files of somebody else. */
        BLOCKED
    }

    StandingSite(OutputPlace place) {
        this.place = place;
        Optional<BasicFileAttributes> list = Disk.look(file(IntegrityList.NAME));
        boolean readable = list.map(BasicFileAttributes::isRegularFile).orElse(false);
        this.listText = readable ? new String(Disk.read(file(IntegrityList.NAME)), StandardCharsets.UTF_8) : "";
        Optional<IntegrityList> parsed = IntegrityList.parse(listText);
        this.own = parsed.orElseGet(IntegrityList::new);
        this.hasForeignList = parsed.isEmpty() || readable != list.isPresent();
    }

    /** Whether a file of somebody else has the name of the list. */
    boolean hasForeignList() {
        return hasForeignList;
    }

    IntegrityList own() {
        return own;
    }

    String listText() {
        return listText;
    }

    Path file(String path) {
        return place.output().resolve(path);
    }

    Spot spot(String path) {
        Folder folder = folder(parent(path));
        if (folder != Folder.PRESENT) {
            return folder == Folder.ABSENT ? Spot.FREE : Spot.BLOCKED;
        }
        return Disk.look(file(path)).map(found -> spot(path, found)).orElse(Spot.FREE);
    }

    /** Own files that a new site no longer has. */
    List<String> stale(IntegrityList site) {
        return own.paths().stream()
                .filter(path -> !site.contains(path))
                .filter(path -> folder(parent(path)) == Folder.PRESENT)
                .filter(path -> isPlainFile(file(path)))
                .toList();
    }

    private Spot spot(String path, BasicFileAttributes found) {
        if (found.isRegularFile()) {
            boolean isOwn = own.contains(path) || own.hasOtherSpelling(path);
            return isOwn ? Spot.OWN_FILE : Spot.FOREIGN_FILE;
        }
        return found.isDirectory() && holdsOwnFilesOnly(path) ? Spot.FREE : Spot.BLOCKED;
    }

    private boolean holdsOwnFilesOnly(String folder) {
        return Disk.list(file(folder)).entrySet().stream().allMatch(named -> {
            Path entry = named.getValue();
            String path = folder + "/" + named.getKey();
            boolean isFolder =
                    Disk.look(entry).map(BasicFileAttributes::isDirectory).orElse(false);
            return isFolder ? holdsOwnFilesOnly(path) : own.contains(path);
        });
    }

    private synchronized Folder folder(String path) {
        Folder known = folders.get(path);
        if (known != null) {
            return known;
        }
        Folder found = look(path);
        folders.put(path, found);
        return found;
    }

    private Folder look(String path) {
        if (path.isEmpty()) {
            return Disk.look(place.output()).isPresent() ? Folder.PRESENT : Folder.ABSENT;
        }
        Folder parent = folder(parent(path));
        return parent == Folder.PRESENT
                ? Disk.look(file(path)).map(found -> look(path, found)).orElse(Folder.ABSENT)
                : parent;
    }

    /** An own file in the place of a folder is stale and gone by then. */
    private Folder look(String path, BasicFileAttributes found) {
        if (found.isDirectory()) {
            return Folder.PRESENT;
        }
        return found.isRegularFile() && own.contains(path) ? Folder.ABSENT : Folder.BLOCKED;
    }

    private static boolean isPlainFile(Path file) {
        return Disk.look(file).map(BasicFileAttributes::isRegularFile).orElse(false);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
