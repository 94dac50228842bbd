package org.havenhub.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.havenhub.report.Checked;

/**
 * A text file that an author wrote and nobody has read yet.
 *
 * @param path from the hub's root, with {@code /}, for example {@code content/en/guides/listening.md}
 * @param file where it lies
 */
public record TextFile(String path, Path file) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Reads the text; empty if it is not UTF-8, or if two versions of a list or of settings stand in it: then nobody can tell what is
     * private. May be called from several threads.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public Checked<Optional<SourceFile>> read() {
        byte[] bytes = Disk.read(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        Optional<WrongEncoding> wrong = isDoubtful(text) ? WrongEncoding.in(bytes) : Optional.empty();
        return wrong.map(found -> new Checked<>(Optional.<SourceFile>empty(), found.report(path)))
                .orElseGet(() -> inOneVersion(new SourceFile(path, tidied(text))));
    }

    private static Checked<Optional<SourceFile>> inOneVersion(SourceFile file) {
        Checked<SourceFile> first = TwoVersions.first(file);
        boolean isFit = !first.report().hasErrors() || file.path().endsWith(".md");
        return first.map(one -> isFit ? Optional.of(one) : Optional.empty());
    }

    /**
     * The text with its byte order mark and its own line ends.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public String asItStands() {
        return new String(Disk.read(file), StandardCharsets.UTF_8);
    }

    /** A decoder puts the first of these where it cannot go on; an author may have typed it, too. */
    private static boolean isDoubtful(String text) {
        return text.indexOf(WrongEncoding.UNKNOWN) >= 0 || text.indexOf('\0') >= 0;
    }

    private static String tidied(String text) {
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
