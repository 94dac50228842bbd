package org.havenhub.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A site as the last build left it in its folder, with what the list there says of each file.
 *
 * @param digests the SHA-256 of every file but the list, in hexadecimal digits, by path; the list's own is that of what lies there
 */
public record BuiltSite(Path folder, SortedMap<String, String> digests) {

    /** Empty if there is no list of Haven's in the folder. */
    public static Optional<BuiltSite> in(Path folder) {
        Path list = folder.resolve(IntegrityList.NAME);
        return isFile(list) ? of(folder, Disk.read(list)) : Optional.empty();
    }

    private static Optional<BuiltSite> of(Path folder, byte[] list) {
        return IntegrityList.parse(new String(list, StandardCharsets.UTF_8)).map(known -> {
            SortedMap<String, String> digests = known.digests();
            digests.put(IntegrityList.NAME, digest(list));
            return new BuiltSite(folder, digests);
        });
    }

    /** The SHA-256 of some bytes, as the list writes it. */
    public static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(NewFile.sha256().digest(bytes));
    }

    /** The length of a file in bytes; 0 if it is gone. */
    public long size(String path) {
        return Disk.look(folder.resolve(path)).map(BasicFileAttributes::size).orElse(0L);
    }

    /** What a text file of the site says; empty if it is gone. */
    public String text(String path) {
        Path file = folder.resolve(path);
        return isFile(file) ? new String(Disk.read(file), StandardCharsets.UTF_8) : "";
    }

    private static boolean isFile(Path file) {
        return Disk.look(file).map(BasicFileAttributes::isRegularFile).orElse(false);
    }
}
