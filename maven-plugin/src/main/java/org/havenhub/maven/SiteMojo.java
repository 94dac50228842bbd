package org.havenhub.maven;

import java.io.UncheckedIOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.havenhub.BuildRequest;
import org.havenhub.BuildResult;
import org.havenhub.Haven;

/** What the goals that build a hub once have in common: they tell what came of it. */
abstract class SiteMojo extends HavenMojo {

    /** The request as this goal wants it. */
    abstract BuildRequest adapt(BuildRequest request);

    /** What there is to say about a build that succeeded. */
    abstract List<String> describe(Summary summary);

    @Override
    final void run(BuildRequest request) throws MojoExecutionException, MojoFailureException {
        BuildResult result = build(adapt(request));
        result.report().problems().forEach(this::tell);
        Summary summary = new Summary(result, request.hub(), request.output(), request.reports());
        if (!result.succeeded()) {
            throw new MojoFailureException(summary.failure());
        }
        describe(summary).forEach(getLog()::info);
    }

    private static BuildResult build(BuildRequest request) throws MojoExecutionException {
        try {
            return Haven.build(request);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(Trouble.inWords(e), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(Trouble.ofOurs(e), e);
        }
    }
}
