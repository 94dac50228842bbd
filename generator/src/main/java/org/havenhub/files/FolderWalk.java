package org.havenhub.files;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/** Finds every file below a folder. Follows no link; reports names that do not work everywhere and leaves them out. */
final class FolderWalk {

    private static final Set<String> LEFT_BEHIND = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r");
    private static final Set<String> NOTES_FOR_EDITORS = Set.of("readme", "readme.md", "readme.txt");

    private final Problems problems;
    private final List<Found> found = new ArrayList<>();

    private FolderWalk(Problems problems) {
        this.problems = problems;
    }

    /** All files below a folder; if it is a link or no folder, that is reported. */
    static List<Found> of(Path folder, String path, Problems problems) {
        FolderWalk walk = new FolderWalk(problems);
        walk.visit(folder, path);
        return walk.found;
    }

    /** Whether a name is no part of a hub's content, wherever it lies. */
    static boolean isIgnored(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.startsWith("~$")
                || lower.endsWith("~")
                || lower.endsWith(".swp")
                || lower.endsWith(".tmp")
                || LEFT_BEHIND.contains(lower)
                || NOTES_FOR_EDITORS.contains(lower);
    }

    private void enter(Path folder, String path) {
        Map<String, String> names = new HashMap<>();
        Disk.list(folder).forEach((name, entry) -> {
            String entryPath = path + "/" + FileName.normal(name);
            if (!isIgnored(name) && isUsable(name, entryPath) && isAlone(names, name, entryPath)) {
                visit(entry, entryPath);
            }
        });
    }

    /** A file that went away since its folder was listed was not there. */
    private void visit(Path entry, String path) {
        Disk.look(entry).ifPresent(attributes -> visit(entry, path, attributes));
    }

    private void visit(Path entry, String path, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink() || attributes.isOther()) {
            problems.add(
                    FileRules.SYMBOLIC_LINK,
                    Place.inFile(path),
                    "This is a link to another place, or a device. Haven reads plain files and folders alone.",
                    "Put a copy of the file or folder here.");
        } else if (attributes.isDirectory()) {
            enter(entry, path);
        } else {
            found.add(new Found(path, entry, attributes.size()));
        }
    }

    private boolean isUsable(String name, String path) {
        String fault = FileName.fault(name).or(() -> FileName.faultOfPath(path)).orElse("");
        if (fault.isEmpty()) {
            return true;
        }
        problems.add(
                FileRules.ODD_FILE_NAME,
                Place.inFile(path),
                "The name of this file or folder " + fault + ".",
                name.indexOf('\uFFFD') < 0
                        ? "Rename it: small letters, digits and hyphens always work."
                        : "If the name looks right to you, set the environment variable LC_ALL to C.UTF-8 for the build.");
        return false;
    }

    private boolean isAlone(Map<String, String> names, String name, String path) {
        String other = names.putIfAbsent(FileName.folded(name), name);
        if (other == null) {
            return true;
        }
        problems.add(
                FileRules.TWIN_FILES,
                Place.inFile(path),
                "Beside this file or folder there is “" + other + "”. On Windows and macOS that is the same name.",
                "Rename one of the two.");
        return false;
    }
}
