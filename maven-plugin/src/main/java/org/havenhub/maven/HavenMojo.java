package org.havenhub.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.BuildRequest;
import org.jspecify.annotations.Nullable;

/** What the goals that read a hub have in common: their parameters, and how they tell of mistakes. */
abstract class HavenMojo extends SkippableMojo {

    /**
     * The folder with {@code haven.yaml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.hub", defaultValue = "${project.basedir}")
    private File hub;

    /**
     * Where the site goes. Haven removes only files that it wrote there itself.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.output", defaultValue = "${project.build.directory}/haven")
    private File output;

    /**
     * Where the report goes: {@code report.html} for people, {@code report.json} and {@code report.sarif} for programs.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.reports", defaultValue = "${project.build.directory}/haven-report")
    private File reports;

    /**
     * Where {@code resources.json} and {@code resources.csv} with the resources that say {@code publish: partners} go, if there are
     * any. Whoever can read this folder can read them: hand them to partners yourself, and never put them on a server for all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.partners", defaultValue = "${project.build.directory}/haven-partners")
    private File partners;

    /**
     * Whether a warning stops the build as an error does.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.strict", defaultValue = "false")
    private boolean strict;

    /**
     * The day that the site is built for, such as {@code 2026-12-31}: it decides which reviews are overdue and what is
     * published. Without it, the current day in UTC.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.today")
    private @Nullable String today;

    /**
     * How many threads to use; 0 takes as many as the machine has processors. The site does not depend on it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.threads", defaultValue = "0")
    private int threads;

    /** Whether there is somebody who looks on: not with -B. */
    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    /** How many modules may be built at the same time (-T). */
    @Parameter(defaultValue = "${session.request.degreeOfConcurrency}", readonly = true)
    private int modulesAtOnce;

    @Override
    final Path hub() {
        return hub.toPath();
    }

    @Override
    final void work(Speech speech) throws MojoExecutionException, MojoFailureException {
        run(request(), speech);
    }

    /** What the goal does. */
    abstract void run(BuildRequest request, Speech speech) throws MojoExecutionException, MojoFailureException;

    /** Tells how far a build is. */
    final Pace pace(Speech speech) {
        return Pace.here(interactive && modulesAtOnce <= 1, speech);
    }

    /** The day for what goes on past midnight. */
    final Supplier<LocalDate> day(BuildRequest request) {
        return Dates.day(today, request.today());
    }

    private BuildRequest request() throws MojoFailureException {
        BuildRequest request = BuildRequest.of(
                        hub.toPath(),
                        output.toPath(),
                        reports.toPath(),
                        Dates.today(today),
                        getClass().getClassLoader())
                .withPartners(partners.toPath())
                .strictly(strict)
                .speaking(language());
        return Machine.here().sign(threads > 0 ? request.withThreads(threads) : request);
    }
}
