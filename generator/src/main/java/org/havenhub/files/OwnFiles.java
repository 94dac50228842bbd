package org.havenhub.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;

/**
 * The files that Haven writes into a folder that somebody chose, where files of others may lie too. A list beside them says which are
 * Haven's, so that it writes over nothing else and takes nothing else away.
 */
public final class OwnFiles {

    static final String LIST = "haven-files.txt";

    private OwnFiles() {}

    /**
     * Tells of each file of others that stands where one of these would.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Report inTheWay(Path folder, SortedMap<String, String> texts) {
        Problems problems = new Problems();
        Optional<IntegrityList> own = own(folder);
        List<String> foreign = new ArrayList<>(texts.keySet().stream()
                .filter(name ->
                        own.filter(list -> isAsWritten(folder, name, list)).isEmpty())
                .toList());
        if (own.isEmpty() && !texts.isEmpty()) {
            foreign.add(LIST);
        }
        foreign.stream()
                .filter(name -> Disk.look(folder.resolve(name)).isPresent())
                .forEach(name -> problems.add(
                        FileRules.FILE_IN_THE_WAY,
                        Place.inFile(Disk.name(folder) + "/" + name),
                        "Haven would write this file for partners, but it does not know the one that is there.",
                        "Move it away, or choose another folder for partners.",
                        "If an earlier build made it for partners, it can be deleted."));
        return problems.report();
    }

    /**
     * Writes texts by file name, and takes away what it wrote before and is none of them.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static void keep(Path folder, SortedMap<String, String> texts) {
        own(folder)
                .ifPresent(list -> list.paths().stream()
                        .filter(name -> !texts.containsKey(name) && isAsWritten(folder, name, list))
                        .forEach(name -> ReportFiles.remove(folder, name)));
        if (!texts.isEmpty()) {
            IntegrityList list = new IntegrityList();
            texts.forEach(
                    (name, text) -> list.add(name, new NewFile.Bytes(text.getBytes(StandardCharsets.UTF_8)).digest()));
            SortedMap<String, String> all = new TreeMap<>(texts);
            all.put(LIST, list.text());
            ReportFiles.write(folder, all);
        } else if (own(folder).isPresent()) {
            ReportFiles.remove(folder, LIST);
        }
    }

    /** Whether a file lies there as it was written, or none does: what somebody has changed since is no longer Haven's. */
    private static boolean isAsWritten(Path folder, String name, IntegrityList list) {
        Path file = folder.resolve(name);
        return list.contains(name)
                && Disk.look(file)
                        .map(found -> found.isRegularFile()
                                && BuiltSite.digest(Disk.read(file))
                                        .equals(list.digests().get(name)))
                        .orElse(true);
    }

    /** What is listed; empty if nothing is, or if the list is none of Haven's. */
    private static Optional<IntegrityList> own(Path folder) {
        Path list = folder.resolve(LIST);
        return Disk.look(list)
                .filter(BasicFileAttributes::isRegularFile)
                .flatMap(found -> IntegrityList.parse(new String(Disk.read(list), StandardCharsets.UTF_8)));
    }
}
