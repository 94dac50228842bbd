package org.havenhub.files;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What may have changed in a hub since it was last read.
 *
 * @param everything nothing can be taken for what it was
 * @param paths files and folders, from the hub's root, with {@code /}; complete unless everything may have changed
 */
public record Changes(boolean everything, SortedSet<String> paths) {

    private static final Changes ALL = new Changes(true, Collections.emptySortedSet());
    private static final Changes NONE = new Changes(false, Collections.emptySortedSet());

    public Changes {
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    }

    public static Changes all() {
        return ALL;
    }

    public static Changes none() {
        return NONE;
    }

    /** A change of one file or folder; none if it lies where nothing is read, or is one that editors write for themselves. */
    public static Changes at(Path hub, Path file) {
        if (!file.startsWith(hub) || file.equals(hub)) {
            return NONE;
        }
        Path inside = hub.relativize(file);
        for (Path name : inside) {
            if (FolderWalk.isIgnored(name.toString())) {
                return NONE;
            }
        }
        boolean isPart = HubListing.isPart(inside.getName(0).toString());
        String path =
                FileName.normal(inside.toString().replace(inside.getFileSystem().getSeparator(), "/"));
        return isPart ? new Changes(false, new TreeSet<>(Set.of(path))) : NONE;
    }

    public Changes and(Changes others) {
        SortedSet<String> all = new TreeSet<>(paths);
        all.addAll(others.paths);
        return new Changes(everything || others.everything, all);
    }

    public boolean isEmpty() {
        return !everything && paths.isEmpty();
    }

    /** Whether a file may be another one now: it is named, or a folder that it lies in. Asked of every file after each change. */
    public boolean touch(String path) {
        if (everything) {
            return true;
        }
        for (String changed : paths) {
            if (isAt(changed, path)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String place, String path) {
        return path.startsWith(place) && (path.length() == place.length() || path.charAt(place.length()) == '/');
    }
}
