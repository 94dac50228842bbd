package org.havenhub.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a site with the SHA-256 of each, itself left out. One line for each file, sorted by path: 64 hexadecimal digits,
 * two spaces, the path. Safe for threads.
 */
final class IntegrityList {

    static final String NAME = "integrity.txt";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private final SortedMap<String, byte[]> digests = new TreeMap<>();

    /** Paths by the form they share with other spellings. */
    private final Map<String, List<String>> spellings = new HashMap<>();

    /** The folders of the files, in the same form. */
    private final Set<String> folders = new HashSet<>();

    /** Empty if the text is no such list: then somebody else wrote it. */
    static Optional<IntegrityList> parse(String text) {
        IntegrityList list = new IntegrityList();
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || isUnfit(matcher.group(2))) {
                return Optional.empty();
            }
            list.enter(matcher.group(2), HexFormat.of().parseHex(matcher.group(1)));
        }
        return Optional.of(list);
    }

    /** Adds a new file, whose path must work everywhere and be free. */
    synchronized void add(String path, byte[] digest) {
        FileName.faultOfPath(path).ifPresent(fault -> {
            throw new IllegalArgumentException("The path " + path + " " + fault);
        });
        if (FileName.folded(path).equals(NAME) || !spelled(path).isEmpty()) {
            throw new IllegalArgumentException("The path " + path + " is taken");
        }
        if (folders.contains(FileName.folded(path))
                || foldersOf(path).anyMatch(folder -> !spelled(folder).isEmpty())) {
            throw new IllegalArgumentException("The path " + path + " would be a file and a folder");
        }
        enter(path, digest);
    }

    synchronized boolean contains(String path) {
        return digests.containsKey(path);
    }

    /** Whether a path is listed that some disks take for this one. */
    synchronized boolean hasOtherSpelling(String path) {
        return spelled(path).stream().anyMatch(spelling -> !spelling.equals(path));
    }

    synchronized List<String> paths() {
        return List.copyOf(digests.keySet());
    }

    /** The digest of each file in hexadecimal digits, by path. */
    synchronized SortedMap<String, String> digests() {
        SortedMap<String, String> written = new TreeMap<>();
        digests.forEach((path, digest) -> written.put(path, HexFormat.of().formatHex(digest)));
        return written;
    }

    /** The listed files and the list itself. */
    synchronized int filesOfSite() {
        return digests.size() + 1;
    }

    /** This list and the files of another one that are not in it. */
    synchronized IntegrityList with(IntegrityList other) {
        IntegrityList both = new IntegrityList();
        digests.forEach(both::enter);
        other.digests.forEach((path, digest) -> {
            if (!digests.containsKey(path)) {
                both.enter(path, digest);
            }
        });
        return both;
    }

    synchronized String text() {
        HexFormat hex = HexFormat.of();
        return digests.entrySet().stream()
                .map(entry -> hex.formatHex(entry.getValue()) + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** A list that somebody made by hand often names itself; Haven's does not. */
    private static boolean isUnfit(String path) {
        return path.equals(NAME) || FileName.faultOfPath(path).isPresent();
    }

    private void enter(String path, byte[] digest) {
        digests.put(path, digest);
        spellings.merge(FileName.folded(path), List.of(path), IntegrityList::joined);
        foldersOf(path).map(FileName::folded).forEach(folders::add);
    }

    /** {@code a/b/c.html} lies in {@code a/b} and in {@code a}. */
    private static Stream<String> foldersOf(String path) {
        return Stream.iterate(path.lastIndexOf('/'), at -> at > 0, at -> path.lastIndexOf('/', at - 1))
                .map(at -> path.substring(0, at));
    }

    private List<String> spelled(String path) {
        return spellings.getOrDefault(FileName.folded(path), List.of());
    }

    private static List<String> joined(Collection<String> some, Collection<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
