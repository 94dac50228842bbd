package org.havenhub.files;

import java.nio.file.Path;
import java.util.Map;
import org.havenhub.report.Checked;
import org.havenhub.report.Report;

/**
 * Where the files of a site go, one after the other and from any number of threads. The last good site stays as it is until
 * {@link #commit}; closing without it leaves no trace.
 *
 * <pre>{@code
 * Checked<SiteOutput> opened = SiteOutput.into(hub, output, reports, partners);
 * try (SiteOutput site = opened.value()) {
 *     site.put("index.html", bytes);
 *     site.commit();
 * }
 * }</pre>
 *
 * <p>Every site holds {@code integrity.txt}: the SHA-256 of each of its other files, in the form that {@code sha256sum --check}
 * reads. The same list tells the next build which files Haven wrote, so that it can remove what is stale and touches nothing
 * else.
 */
public sealed interface SiteOutput extends AutoCloseable permits FolderOutput, MemoryOutput, UnwrittenOutput {

    /** The path of the list of files, which every output writes itself. */
    String INTEGRITY = IntegrityList.NAME;

    /**
     * An output that writes into a folder. If the folder cannot be used, that is reported and nothing will be written.
     *
     * @param hub must not be inside the output
     * @param reports must not be inside the output either: a report is not for readers
     * @param partners nor must what is for partners alone
     * @throws java.io.UncheckedIOException if the disk fails
     */
    static Checked<SiteOutput> into(Path hub, Path output, Path reports, Path partners) {
        OutputPlace place = OutputPlace.of(hub, output, reports, partners);
        Report report = place.check();
        return new Checked<>(report.hasErrors() ? new UnwrittenOutput() : FolderOutput.into(place), report);
    }

    /** An output that does everything but write. */
    static SiteOutput unwritten() {
        return new UnwrittenOutput();
    }

    /**
     * An output that holds the site in memory.
     *
     * @param last the files of the last time, whose arrays are used again where they are equal
     */
    static MemoryOutput inMemory(Map<String, byte[]> last) {
        return new MemoryOutput(last);
    }

    /**
     * Adds a file.
     *
     * @param path from the site's root, with {@code /}
     * @throws IllegalArgumentException if the path could lead out of the site, does not work on every computer, or is taken,
     *     by another spelling included
     * @throws java.io.UncheckedIOException if the disk fails
     */
    void put(String path, byte[] bytes);

    /** Begins a file that is written piece by piece. Several may be open at once. */
    OpenFile open(String path);

    /**
     * Puts all files in their places, removes stale ones, and brings the list up to date. If a file that Haven did not write
     * is in the way, that is reported and nothing happens.
     *
     * @throws java.io.UncheckedIOException if the disk fails; the next build puts right what was left half done
     */
    Checked<Written> commit();

    @Override
    void close();
}
