package org.havenhub.maven;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** What went wrong apart from the hub, in plain words. */
final class Trouble {

    private Trouble() {}

    /** The machine's trouble: a full disk, a folder that cannot be written. */
    static String inWords(Exception e) {
        Throwable cause = e instanceof UncheckedIOException unchecked ? unwrap(unchecked) : e;
        if (cause instanceof AccessDeniedException denied) {
            return "Haven has no permission for " + denied.getFile() + ". Check who may read and write there.";
        }
        if (cause instanceof NoSuchFileException missing) {
            return "Haven could not find " + missing.getFile() + ". It may have been moved during the build.";
        }
        if (cause instanceof FileAlreadyExistsException file) {
            return "Haven needs a folder at " + file.getFile() + ", but a file is in its place.";
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return "Haven could not use " + system.getFile() + ": " + system.getReason() + ".";
        }
        return "Haven could not read or write a file: " + cause.getMessage() + ".";
    }

    /** A fault of Haven's own. */
    static String ofOurs(Throwable e) {
        return "This is a fault in Haven, not in your hub (" + e + "). Run the same command with -e,"
                + " and send what it prints to the people who look after Haven.";
    }

    private static Throwable unwrap(UncheckedIOException e) {
        return Objects.requireNonNull(e.getCause(), "An UncheckedIOException always has a cause");
    }
}
