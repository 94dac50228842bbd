package org.havenhub;

import java.util.List;
import org.havenhub.report.Report;

/**
 * What came of putting files into a hub. With anything in the way, or an error in the report, nothing was written.
 *
 * @param written paths from the hub's folder
 * @param inTheWay paths at which something lies already
 * @param report what is wrong with the values given
 */
public record Placed(List<String> written, List<String> inTheWay, Report report) {

    public Placed {
        written = List.copyOf(written);
        inTheWay = List.copyOf(inTheWay);
    }

    public boolean succeeded() {
        return inTheWay.isEmpty() && !report.hasErrors();
    }
}
