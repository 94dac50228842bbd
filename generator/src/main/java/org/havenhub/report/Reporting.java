package org.havenhub.report;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a report is written: always as {@code report.html}, {@code report.json} and {@code report.sarif}, and in whatever
 * other forms are asked for.
 *
 * @param asked what is asked for
 * @param folder where the hub lies in its repository, such as {@code sites/hub}; empty at its root. What is shown beside
 *     a change, SARIF among it, names files from the root of the repository, the others from the root of the hub
 */
public record Reporting(Set<ReportFormat> asked, String folder) {

    private static final Set<ReportFormat> ALWAYS = Set.of(ReportFormat.HTML, ReportFormat.JSON, ReportFormat.SARIF);
    private static final Set<ReportFormat> FOR_THE_HUB = Set.of(ReportFormat.HTML, ReportFormat.JSON);
    private static final Reporting USUAL = new Reporting(Set.of(), "");

    public Reporting {
        asked = Set.copyOf(asked);
    }

    /** What is always written, and no more. */
    public static Reporting usual() {
        return USUAL;
    }

    /** A report in each of its forms, by file name, with what stands round its problems in a language. */
    public SortedMap<String, String> files(Report report, Tongue tongue) {
        SortedMap<String, String> files = new TreeMap<>();
        Report inRepository = report.below(folder);
        Stream.concat(asked.stream(), ALWAYS.stream())
                .distinct()
                .forEach(format -> files.put(
                        format.fileName(), format.of(FOR_THE_HUB.contains(format) ? report : inRepository, tongue)));
        return files;
    }
}
