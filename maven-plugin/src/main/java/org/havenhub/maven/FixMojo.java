package org.havenhub.maven;

import java.io.File;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.Workbench;
import org.havenhub.report.Mended;

/**
 * Shows what it would mend of which nobody has to be asked what was meant: how a date is written, curled quotes, a Tab, a missing
 * space. With {@code haven.apply} it writes the files, each in one step.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", requiresProject = false, aggregator = true, threadSafe = true)
public final class FixMojo extends AbstractMojo {

    /**
     * The folder with {@code haven.yaml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.hub", defaultValue = "${session.executionRootDirectory}")
    private File hub;

    /**
     * Whether to write what {@code haven:fix} shows.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.apply", defaultValue = "false")
    private boolean apply;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            List<Mended> files = Workbench.mended(hub.toPath());
            files.forEach(mended -> getLog().info(mended.diff()));
            if (apply) {
                Workbench.write(hub.toPath(), files);
            }
            getLog().info(told(
                    files.stream().mapToLong(mended -> mended.changes().size()).sum()));
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(Trouble.inWords(e), e);
        }
    }

    private String told(long lines) {
        if (lines == 0) {
            return "There is nothing that can be mended without asking you.";
        }
        return apply
                ? Amount.of(lines, "line") + " mended. mvn haven:check tells what is left."
                : "Nothing is written yet. To mend " + Amount.of(lines, "line")
                        + " as shown: mvn haven:fix -Dhaven.apply";
    }
}
