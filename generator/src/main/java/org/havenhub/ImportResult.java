package org.havenhub;

import java.nio.file.Path;
import java.util.List;
import org.havenhub.report.Report;

/**
 * What came of a table.
 *
 * @param report what was not carried over, with the line of the table
 * @param written the new files; none if there was nothing to carry over, or a name was taken
 */
public record ImportResult(Report report, List<Path> written) {

    public ImportResult {
        written = List.copyOf(written);
    }
}
