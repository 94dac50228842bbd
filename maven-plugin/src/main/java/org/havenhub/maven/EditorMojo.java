package org.havenhub.maven;

import java.io.File;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.Workbench;

/**
 * Writes what editors of texts read beside a hub, so that they offer and check its topics, kinds, areas and languages. Run it
 * again after those have changed.
 *
 * @since 0.1.0
 */
@Mojo(name = "editor", requiresProject = false, aggregator = true, threadSafe = true)
public final class EditorMojo extends AbstractMojo {

    /**
     * The folder with {@code haven.yaml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.hub", defaultValue = "${session.executionRootDirectory}")
    private File hub;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Answer.tell(Workbench.equip(hub.toPath()), hub.toPath(), getLog());
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(Trouble.inWords(e), e);
        }
    }
}
