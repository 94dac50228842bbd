package org.havenhub.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.havenhub.BuildRequest;
import org.havenhub.DueResult;
import org.havenhub.Haven;
import org.havenhub.report.Severity;

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
    void run(BuildRequest request, Speech speech) throws MojoFailureException {
        DueResult result = Haven.due(request);
        if (!result.succeeded()) {
            speech.tell(result.report());
            throw new MojoFailureException(
                    "The hub has " + Amount.of(result.report().count(Severity.ERROR), "mistake") + "; mend it first.");
        }
        speech.say(
                "To check by the end of the month: " + Amount.of(result.items().size(), "thing") + ".");
        result.lines().forEach(speech::say);
        speech.say("The list: " + request.reports().resolve("due.csv").toUri()
                + (result.items().isEmpty() ? "." : " and due.ics beside it."));
    }
}
