package org.havenhub.maven;

import java.io.UncheckedIOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.havenhub.report.Tongue;

/** What all goals have in common: each talks in one language, also of what goes wrong. */
abstract class SpeakingMojo extends AbstractMojo {

    /** How the goal talks. */
    abstract Speech speech() throws MojoFailureException;

    /** What the goal does. A failure says why in English; it is told in the language of the speech. */
    abstract void run(Speech speech) throws MojoExecutionException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Speech speech = new Speech(Tongue.ENGLISH, getLog());
        try {
            speech = speech();
            run(speech);
        } catch (MojoFailureException e) {
            throw new MojoFailureException(speech.lastWords(String.valueOf(e.getMessage())), e.getCause());
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(speech.lastWords(Trouble.inWords(e)), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(speech.lastWords(Trouble.ofOurs(e)), e);
        }
    }
}
