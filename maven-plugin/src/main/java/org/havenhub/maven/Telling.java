package org.havenhub.maven;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.havenhub.BuildResult;
import org.havenhub.Progress;
import org.havenhub.report.Problem;
import org.havenhub.report.Severity;
import org.havenhub.serve.ServeListener;

/** Tells on the console what came of each build while somebody writes: a problem once, as long as it is there. */
final class Telling implements ServeListener {

    private final Pace pace;
    private Speech speech;
    private Set<Problem> known = new HashSet<>();

    Telling(Speech speech, Pace pace) {
        this.speech = speech;
        this.pace = pace;
    }

    @Override
    public void goesOn(Progress progress) {
        pace.goesOn(progress);
    }

    @Override
    public void moves(Progress progress) {
        pace.moves(progress);
    }

    @Override
    public void built(BuildResult result) {
        pace.clear();
        speech = new Speech(result.tongue(), speech.log(), speech.marks());
        result.report().problems().stream()
                .filter(problem -> !known.contains(problem))
                .forEach(speech::tell);
        known = new HashSet<>(result.report().problems());
        speech.line(summary(result));
    }

    @Override
    public void failed(Throwable trouble) {
        pace.clear();
        String words = trouble instanceof UncheckedIOException io ? Trouble.inWords(io) : Trouble.ofOurs(trouble);
        speech.log().error(speech.lastWords(words));
        speech.log().debug(trouble);
    }

    private String summary(BuildResult result) {
        String warnings = speech.amount(result.report().count(Severity.WARNING), "warning");
        return result.succeeded()
                ? speech.words("Built") + ": " + speech.amount(result.pages(), "page") + ", " + changed(result) + ", "
                        + warnings + "."
                : speech.words(Amount.of(result.report().count(Severity.ERROR), "mistake") + " to mend") + ", "
                        + warnings + "; " + speech.words("the last good pages stay, with the report above them.");
    }

    private String changed(BuildResult result) {
        return speech.words(result.written() + " of " + Amount.of(result.files(), "file") + " changed");
    }
}
