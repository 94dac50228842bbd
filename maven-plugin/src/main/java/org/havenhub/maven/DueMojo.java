package org.havenhub.maven;

import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.havenhub.BuildRequest;
import org.havenhub.DueResult;
import org.havenhub.Haven;
import org.havenhub.report.Severity;
import org.havenhub.report.Tongue;

/**
 * Lists what a person has to check by the end of this month, what is overdue included: the lines on every page first, then by the
 * day. Writes the list beside the report, for a spreadsheet ({@code due.csv}) and, if something is due, a calendar ({@code due.ics}). Nothing of it
 * is published.
 *
 * @since 0.1.0
 */
@Mojo(name = "due", threadSafe = true)
public final class DueMojo extends HavenMojo {

    @Override
    void run(BuildRequest request) throws MojoExecutionException, MojoFailureException {
        DueResult result = list(request);
        if (!result.succeeded()) {
            result.report().problems().forEach(problem -> tell(problem, Tongue.ENGLISH));
            throw new MojoFailureException(
                    "The hub has " + Amount.of(result.report().count(Severity.ERROR), "mistake") + "; mend it first.");
        }
        getLog().info("To check by the end of the month: "
                + Amount.of(result.items().size(), "thing") + ".");
        result.lines().forEach(getLog()::info);
        getLog().info("The list: " + request.reports().resolve("due.csv").toUri()
                + (result.items().isEmpty() ? "." : " and due.ics beside it."));
    }

    private static DueResult list(BuildRequest request) throws MojoExecutionException {
        try {
            return Haven.due(request);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(Trouble.inWords(e), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(Trouble.ofOurs(e), e);
        }
    }
}
