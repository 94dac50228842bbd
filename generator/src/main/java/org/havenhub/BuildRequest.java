package org.havenhub;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.havenhub.check.Maker;
import org.havenhub.report.Reporting;

/**
 * What to build, and how. Holds every default, so that a caller names only what differs.
 *
 * @param hub the folder with {@code haven.yaml}
 * @param output where the site goes; Haven removes only what it wrote there itself
 * @param reports where the report goes; beside the output, not inside it
 * @param partners where the resources for partners go, if there are any; never inside the output, and not among the reports, which are
 *     shown to more people
 * @param today the day the site is built for: decides on reviews, drafts and dates
 * @param themes where themes are found: {@code themes/<name>/theme.yaml} on its class path
 * @param strict whether a warning stops the build
 * @param writes false to check only: nothing is written but the report
 * @param reporting in which forms the report is written
 * @param profiles whether {@code profile.txt} beside the report says what took how long
 * @param language in which the report speaks, as a tag such as {@code es}; empty takes the hub's main one, and English where Haven has no words in it
 * @param maker who builds it, and on which computer: looked for in the finished files, and nothing else depends on it
 * @param threads how many to use, at least 1; the result does not depend on it
 */
public record BuildRequest(
        Path hub,
        Path output,
        Path reports,
        Path partners,
        LocalDate today,
        ClassLoader themes,
        boolean strict,
        boolean writes,
        Reporting reporting,
        boolean profiles,
        Optional<String> language,
        Maker maker,
        int threads) {

    private static final String PARTNERS = "haven-partners";

    public BuildRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads);
        }
    }

    /** A build with as many threads as the machine has processors. */
    public static BuildRequest of(Path hub, Path output, Path reports, LocalDate today, ClassLoader themes) {
        return new BuildRequest(
                hub,
                output,
                reports,
                reports.resolveSibling(PARTNERS),
                today,
                themes,
                false,
                true,
                Reporting.usual(),
                false,
                Optional.empty(),
                Maker.UNKNOWN,
                Runtime.getRuntime().availableProcessors());
    }

    public BuildRequest strictly(boolean strict) {
        return new BuildRequest(
                hub, output, reports, partners, today, themes, strict, writes, reporting, profiles, language, maker,
                threads);
    }

    /** A check: builds in memory and writes nothing but the report. */
    public BuildRequest checkOnly() {
        return new BuildRequest(
                hub, output, reports, partners, today, themes, strict, false, reporting, profiles, language, maker,
                threads);
    }

    public BuildRequest withThreads(int threads) {
        return new BuildRequest(
                hub, output, reports, partners, today, themes, strict, writes, reporting, profiles, language, maker,
                threads);
    }

    /** With what is for partners in another folder. */
    public BuildRequest withPartners(Path partners) {
        return new BuildRequest(
                hub, output, reports, partners, today, themes, strict, writes, reporting, profiles, language, maker,
                threads);
    }

    /** With a report in more forms than are always written. */
    public BuildRequest reporting(Reporting reporting) {
        return new BuildRequest(
                hub, output, reports, partners, today, themes, strict, writes, reporting, profiles, language, maker,
                threads);
    }

    /** With a table beside the report of what took how long. */
    public BuildRequest profiled(boolean profiles) {
        return new BuildRequest(
                hub, output, reports, partners, today, themes, strict, writes, reporting, profiles, language, maker,
                threads);
    }

    /** With a report in a language, if Haven has words in it. */
    public BuildRequest speaking(Optional<String> language) {
        return new BuildRequest(
                hub, output, reports, partners, today, themes, strict, writes, reporting, profiles, language, maker,
                threads);
    }

    /**
     * By somebody of whom no file may tell.
     *
     * @param users names of accounts, such as {@code anna}
     * @param folders absolute paths
     * @param hosts names of the computer
     */
    public BuildRequest madeBy(Set<String> users, Set<String> folders, Set<String> hosts) {
        Maker maker = new Maker(users, folders, hosts);
        return new BuildRequest(
                hub, output, reports, partners, today, themes, strict, writes, reporting, profiles, language, maker,
                threads);
    }

    /** The same on another day. */
    public BuildRequest on(LocalDate day) {
        return new BuildRequest(
                hub, output, reports, partners, day, themes, strict, writes, reporting, profiles, language, maker,
                threads);
    }
}
