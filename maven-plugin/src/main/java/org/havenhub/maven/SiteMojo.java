package org.havenhub.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.BuildRequest;
import org.havenhub.BuildResult;
import org.havenhub.Haven;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;
import org.havenhub.report.Reporting;
import org.jspecify.annotations.Nullable;

/** What the goals that build a hub once have in common: they tell what came of it. */
abstract class SiteMojo extends HavenMojo {

    /**
     * In which forms the report is written beside {@code report.html}, {@code report.json} and {@code report.sarif}, with commas
     * between: {@code github}, {@code gitlab}, {@code junit}, {@code markdown}. With {@code github} the problems are also printed
     * as GitHub's annotations, and not in full.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.formats")
    private @Nullable String formats;

    /**
     * Whether {@code profile.txt} beside the report says which stages, files, rules, templates and pages took how long.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.profile", defaultValue = "false")
    private boolean profile;

    /** The request as this goal wants it. */
    abstract BuildRequest adapt(BuildRequest request);

    /** What there is to say about a build that succeeded. */
    abstract List<String> describe(Summary summary);

    @Override
    final void run(BuildRequest request, Speech speech) throws MojoFailureException {
        Reporting reporting = Forms.of(formats, request.hub());
        BuildRequest adapted = adapt(request).reporting(reporting).profiled(profile);
        BuildResult result = build(adapted, pace(speech));
        tell(result.report(), request.hub(), reporting, speech);
        if (profile) {
            speech.say("What took how long: "
                    + request.reports().resolve("profile.txt").toUri());
        }
        Summary summary = new Summary(result, adapted, speech);
        if (!result.succeeded()) {
            throw new MojoFailureException(summary.failure());
        }
        describe(summary).forEach(speech::line);
    }

    private static BuildResult build(BuildRequest request, Pace pace) {
        try {
            return Haven.build(request, pace);
        } finally {
            pace.clear();
        }
    }

    @SuppressWarnings("unchecked") // Maven's interface has no types: the keys and values of a context are any objects.
    private void tell(Report report, Path hub, Reporting reporting, Speech speech) {
        if (Annotations.areAskedFor(reporting)) {
            Annotations.print(report, reporting, getPluginContext(), System.out);
        } else {
            List<Problem> problems = Afresh.of(report, hub, getPluginContext());
            problems.forEach(speech::tell);
            if (!problems.stream().allMatch(speech::canTell)) {
                speech.say(
                        "This console does not have every letter, and shows ? in its place. The report has them all.");
            }
        }
    }
}
