package org.havenhub.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** Writes a text of an author again: only if it still is what was read, in one step, and with the permissions it had. */
public final class SourceRewrite {

    private SourceRewrite() {}

    /**
     * Replaces a text by another.
     *
     * @param before as it stood on the disk when it was read
     * @throws java.io.UncheckedIOException if the disk fails, or if the file has changed since
     */
    public static void write(Path hub, String path, String before, String after) {
        Path file = hub.resolve(path);
        Path waiting = file.resolveSibling("." + Disk.name(file) + ".new");
        byte[] read = before.getBytes(StandardCharsets.UTF_8);
        Disk.tryTo("write", file, () -> {
            if (FreshFiles.isBarred(hub, file) || !Arrays.equals(read, Disk.read(file))) {
                throw new FileSystemException(file.toString(), null, "it has changed since it was read; try again");
            }
            Files.deleteIfExists(waiting);
            new NewFile(after.getBytes(StandardCharsets.UTF_8)).writeTo(waiting);
            copyPermissions(file, waiting);
        });
        Staging.move(waiting, file);
    }

    /** Where the disk knows some of this kind. */
    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old =
                Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (old != null) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }
}
