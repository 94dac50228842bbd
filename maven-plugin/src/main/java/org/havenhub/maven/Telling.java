package org.havenhub.maven;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.maven.plugin.logging.Log;
import org.havenhub.BuildResult;
import org.havenhub.report.Problem;
import org.havenhub.report.Severity;
import org.havenhub.report.Tongue;
import org.havenhub.serve.ServeListener;

/** Tells on the console what came of each build while somebody writes: a problem once, as long as it is there. */
final class Telling implements ServeListener {

    private final Log log;
    private final BiConsumer<Problem, Tongue> tell;
    private Set<Problem> known = new HashSet<>();

    Telling(Log log, BiConsumer<Problem, Tongue> tell) {
        this.log = log;
        this.tell = tell;
    }

    @Override
    public void built(BuildResult result) {
        result.report().problems().stream()
                .filter(problem -> !known.contains(problem))
                .forEach(problem -> tell.accept(problem, result.tongue()));
        known = new HashSet<>(result.report().problems());
        log.info(summary(result));
    }

    @Override
    public void failed(RuntimeException trouble) {
        log.error(trouble instanceof UncheckedIOException ? Trouble.inWords(trouble) : Trouble.ofOurs(trouble));
        log.debug(trouble);
    }

    static String summary(BuildResult result) {
        String warnings = Amount.of(result.report().count(Severity.WARNING), "warning");
        return result.succeeded()
                ? "Built: " + Amount.of(result.pages(), "page") + ", " + result.written() + " of "
                        + Amount.of(result.files(), "file") + " changed, " + warnings + "."
                : Amount.of(result.report().count(Severity.ERROR), "mistake") + " to mend, " + warnings
                        + "; the last good pages stay, with the report above them.";
    }
}
