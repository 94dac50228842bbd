package org.havenhub.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.Workbench;
import org.havenhub.report.Checked;
import org.havenhub.report.Mended;
import org.havenhub.report.Problem;

/**
 * Shows what it would mend of which nobody has to be asked what was meant: how a date is written, curled quotes, a Tab, a missing
 * space. With {@code haven.apply} it writes the files, each in one step.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", requiresProject = false, aggregator = true, threadSafe = true)
public final class FixMojo extends SkippableMojo {

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
    Path hub() {
        return hub.toPath();
    }

    @Override
    void work(Speech speech) throws MojoFailureException {
        Checked<List<Mended>> mendable = Workbench.mended(hub.toPath());
        speech.tell(mendable.report());
        if (mendable.report().problems().stream().anyMatch(FixMojo::isNoHub)) {
            throw new MojoFailureException("Nothing was written. Mend what is told above, and try again.");
        }
        List<Mended> files = mendable.value();
        files.forEach(mended -> getLog().info(mended.diff(speech.tongue())));
        if (apply) {
            Workbench.write(hub.toPath(), files);
        }
        speech.say(
                told(files.stream().mapToLong(mended -> mended.changes().size()).sum()));
    }

    /** A file that lies astray is told of, and keeps no other from being mended. */
    private static boolean isNoHub(Problem problem) {
        return problem.rule().id().equals("missing-hub");
    }

    private String told(long lines) {
        if (lines == 0) {
            return "There is nothing that can be mended without asking you.";
        }
        return apply
                ? Amount.of(lines, "line") + " mended. mvn haven:check tells what is left."
                : "Nothing is written yet. To mend " + Amount.of(lines, "line")
                        + " as shown: mvn haven:fix \"-Dhaven.apply\"";
    }
}
