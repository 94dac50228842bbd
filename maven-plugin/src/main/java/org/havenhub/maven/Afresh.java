package org.havenhub.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;

/** Keeps what one goal has told of a hub from being told again by the next: a build and its check find the same problems. */
final class Afresh {

    private Afresh() {}

    /**
     * The problems that were not asked for before.
     *
     * @param context what Maven keeps for the goals of one project
     */
    static List<Problem> of(Report report, Path hub, Map<Object, Object> context) {
        return report.problems().stream()
                .filter(problem -> context.putIfAbsent(List.of("haven.told", hub, problem), true) == null)
                .toList();
    }
}
