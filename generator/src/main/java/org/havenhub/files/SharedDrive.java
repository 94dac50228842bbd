package org.havenhub.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Drives that others write to as well: over a network, or from outside of a virtual machine. No system tells of what these do. */
public final class SharedDrive {

    /** As Linux and macOS call them. */
    private static final Set<String> KINDS = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "afs",
            "ncpfs",
            "webdav",
            "davfs",
            "ceph",
            "9p",
            "virtiofs",
            "vboxsf",
            "vmhgfs",
            "prl_fs",
            "fakeowner");

    private SharedDrive() {}

    /** Whether a folder lies on such a drive; no if that cannot be found out, as a disk in memory or one that is guarded does not tell. */
    public static boolean holds(Path folder) {
        try {
            return isOne(Files.getFileStore(folder).type());
        } catch (IOException | UnsupportedOperationException | SecurityException unknown) {
            return false;
        }
    }

    /** A drive that a program of its own looks after (FUSE) may lie anywhere; but {@code fuseblk} is a disk. */
    static boolean isOne(String type) {
        String kind = type.toLowerCase(Locale.ROOT);
        return KINDS.contains(kind) || kind.equals("fuse") || kind.startsWith("fuse.");
    }
}
