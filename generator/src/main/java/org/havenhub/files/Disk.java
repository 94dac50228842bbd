package org.havenhub.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the other types here ask of the disk. Its trouble leaves as {@link UncheckedIOException} and names the file. */
final class Disk {

    private Disk() {}

    /** Something that may fail. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** Something that may fail and gives nothing back. */
    @FunctionalInterface
    interface Deed {
        void run() throws IOException;
    }

    static <T> T tryTo(String verb, Path file, Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot " + verb + " " + file + ": " + reason(e), e);
        }
    }

    static void tryTo(String verb, Path file, Deed deed) {
        tryTo(verb, file, () -> {
            deed.run();
            return file;
        });
    }

    /** What lies at the path itself, links not followed; empty if nothing does. */
    static Optional<BasicFileAttributes> look(Path file) {
        return tryTo("look at", file, () -> {
            try {
                return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        });
    }

    /** All bytes of a file that is no link. */
    static byte[] read(Path file) {
        return read(file, Integer.MAX_VALUE);
    }

    /** The first bytes of a file that is no link. */
    static byte[] read(Path file, int most) {
        return tryTo("read", file, () -> {
            try (SeekableByteChannel channel = open(file)) {
                ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), most));
                int count;
                do {
                    count = channel.read(bytes);
                } while (count > 0);
                return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
            }
        });
    }

    static SeekableByteChannel open(Path file) throws IOException {
        return Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    /** What a folder holds, by name. */
    static SortedMap<String, Path> list(Path folder) {
        return tryTo("list", folder, () -> {
            SortedMap<String, Path> found = new TreeMap<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(entry -> found.put(name(entry), entry));
            }
            return found;
        });
    }

    /** Whether the folder was empty, and is gone now. */
    static boolean deleteIfEmpty(Path folder) {
        return tryTo("delete", folder, () -> {
            try {
                Files.delete(folder);
                return true;
            } catch (DirectoryNotEmptyException e) {
                return false;
            }
        });
    }

    /** The last name of a path; empty for a root. */
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
