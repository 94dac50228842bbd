package org.havenhub;

import java.util.List;
import org.havenhub.report.Report;

/**
 * Builds a hub.
 *
 * <pre>{@code
 * BuildResult result = Haven.build(BuildRequest.of(hub, output, reports, today, classLoader));
 * }</pre>
 */
public final class Haven {

    private Haven() {}

    /**
     * Reads the hub, checks it, and writes the site and the report.
     *
     * @throws java.io.UncheckedIOException if the machine fails: a disk is full, a folder cannot be written
     */
    public static BuildResult build(BuildRequest request) {
        return new BuildResult(Report.empty(), 0, 0, 0, 0, List.of());
    }
}
