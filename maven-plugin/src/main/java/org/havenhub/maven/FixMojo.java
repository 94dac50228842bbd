package org.havenhub.maven;

import java.io.UncheckedIOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.BuildRequest;
import org.havenhub.Workbench;
import org.havenhub.report.Mended;

/**
 * Shows what it would mend of which nobody has to be asked what was meant: how a date is written, curled quotes, a Tab, a missing
 * space. With {@code haven.apply} it writes the files, each in one step.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", aggregator = true, threadSafe = true)
public final class FixMojo extends HavenMojo {

    /** A mend can bring another mistake of the same file to light; no file has more of them behind each other. */
    private static final int MOST_ROUNDS = 20;

    /**
     * Whether to write what {@code haven:fix} shows.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.apply", defaultValue = "false")
    private boolean apply;

    @Override
    void run(BuildRequest request) throws MojoExecutionException {
        try {
            long lines = apply ? mend(request) : show(Workbench.mended(request));
            getLog().info(lines == 0 ? "There is nothing that can be mended without asking you." : told(lines));
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(Trouble.inWords(e), e);
        }
    }

    private String told(long lines) {
        return apply
                ? Amount.of(lines, "line") + " mended. mvn haven:check tells what is left."
                : "Nothing is written yet. To mend " + Amount.of(lines, "line")
                        + " as shown: mvn haven:fix -Dhaven.apply";
    }

    private long mend(BuildRequest request) {
        long lines = 0;
        List<Mended> mended = Workbench.mended(request);
        for (int round = 0; round < MOST_ROUNDS && !mended.isEmpty(); round++) {
            lines += show(mended);
            Workbench.write(request.hub(), mended);
            mended = Workbench.mended(request);
        }
        return lines;
    }

    private long show(List<Mended> files) {
        files.forEach(mended -> getLog().info(mended.diff()));
        return files.stream().mapToLong(mended -> mended.changes().size()).sum();
    }
}
