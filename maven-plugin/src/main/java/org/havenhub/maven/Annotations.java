package org.havenhub.maven;

import java.io.PrintStream;
import java.util.Map;
import org.havenhub.report.Report;
import org.havenhub.report.ReportFormat;
import org.havenhub.report.Reporting;
import org.havenhub.report.Tongue;

/**
 * Tells GitHub of the problems of a build. It listens to whole lines of the standard output only, which Maven's log would put
 * words in front of; and the lines that are told to people are not printed beside them, for an author could write one
 * that GitHub obeys.
 */
final class Annotations {

    private static final String TOLD = "haven.told ";

    private Annotations() {}

    static boolean areAskedFor(Reporting reporting) {
        return reporting.asked().contains(ReportFormat.GITHUB);
    }

    /**
     * Prints what was not printed before.
     *
     * @param context what Maven keeps for the goals of one project: two of them find the same problems
     */
    static void print(Report report, Reporting reporting, Map<Object, Object> context, PrintStream out) {
        ReportFormat.GITHUB
                .of(report.below(reporting.folder()), Tongue.ENGLISH)
                .lines()
                .filter(line -> context.putIfAbsent(TOLD + line, true) == null)
                .forEach(out::println);
    }
}
