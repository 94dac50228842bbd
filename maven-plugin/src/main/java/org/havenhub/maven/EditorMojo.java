package org.havenhub.maven;

import java.io.File;
import java.nio.file.Path;
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
public final class EditorMojo extends SkippableMojo {

    /**
     * The folder with {@code haven.yaml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.hub", defaultValue = "${session.executionRootDirectory}")
    private File hub;

    @Override
    Path hub() {
        return hub.toPath();
    }

    @Override
    void work(Speech speech) throws MojoFailureException {
        Answer.tell(Workbench.equip(hub.toPath()), hub.toPath(), speech);
    }
}
