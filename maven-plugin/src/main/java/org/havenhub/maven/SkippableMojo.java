package org.havenhub.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that may stand in the build of a project, where somebody may want to leave them out. */
abstract class SkippableMojo extends SpeakingMojo {

    /**
     * Whether to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.skip", defaultValue = "false")
    private boolean skip;

    @Override
    final void run(Speech speech) throws MojoExecutionException, MojoFailureException {
        if (skip) {
            speech.say("Skipped, as haven.skip asks.");
            return;
        }
        work(speech);
    }

    /** What the goal does unless it is skipped. */
    abstract void work(Speech speech) throws MojoExecutionException, MojoFailureException;
}
