package org.havenhub.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.Haven;
import org.havenhub.report.Tongue;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that may stand in the build of a project, where somebody may want to leave them out. */
abstract class SkippableMojo extends SpeakingMojo {

    /**
     * Whether to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The language in which Haven answers, such as {@code es}; without it the hub's main one, and English where Haven has no words in it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.language")
    private @Nullable String language;

    /** The folder with {@code haven.yaml}. */
    abstract Path hub();

    /** That in which Haven is asked to answer. */
    final Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** What is left out opens no file, and refuses no setting: it may be left out because it cannot work. */
    @Override
    final Speech speech() throws MojoFailureException {
        return skip
                ? new Speech(language().map(Haven::tongue).orElse(Tongue.ENGLISH), getLog())
                : Speech.of(language, hub(), getLog());
    }

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
