package org.havenhub.files;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        Map<String, List<Map.Entry<String, Path>>> names = new LinkedHashMap<>();
        Disk.list(folder).entrySet().forEach(entry -> {
            String name = entry.getKey();
            if (!isIgnored(name) && isUsable(name, pathOf(path, entry))) {
                names.computeIfAbsent(FileName.folded(name), key -> new ArrayList<>(1))
                        .add(entry);
            }
        });
        names.forEach((folded, twins) -> visitOne(path, folded, twins));
    }

    /** Of names that some disk takes for one, the one in small letters is read: the others are told. */
    private void visitOne(String folder, String folded, List<Map.Entry<String, Path>> twins) {
        Map.Entry<String, Path> chosen = twins.stream()
                .filter(twin -> twin.getKey().equals(folded))
                .findFirst()
                .orElse(twins.get(0));
        twins.stream().filter(twin -> twin != chosen).forEach(twin -> reportTwin(folder, twin, chosen));
        visit(chosen.getValue(), pathOf(folder, chosen));
    }

    private static String pathOf(String folder, Map.Entry<String, Path> entry) {
        return folder + "/" + FileName.normal(entry.getKey());
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

    private void reportTwin(String folder, Map.Entry<String, Path> twin, Map.Entry<String, Path> chosen) {
        boolean isFolder = isFolder(twin);
        String thing = isFolder ? "folder" : "file";
        problems.add(
                FileRules.TWIN_FILES,
                Place.inFile(pathOf(folder, twin)),
                "Beside this " + thing + " there is “" + chosen.getKey()
                        + "”, and Haven reads that one: on Windows and macOS the two are the same name.",
                remedy(isFolder, isFolder(chosen), pathOf(folder, chosen)));
    }

    private static String remedy(boolean isFolder, boolean isBesideFolder, String other) {
        if (isFolder != isBesideFolder) {
            return "Rename one of the two.";
        }
        return isFolder
                ? "Move what is in it to " + other + ", and delete this folder."
                : "Delete this file, or rename it if you need both.";
    }

    private static boolean isFolder(Map.Entry<String, Path> entry) {
        return Disk.look(entry.getValue())
                .filter(BasicFileAttributes::isDirectory)
                .isPresent();
    }
}
