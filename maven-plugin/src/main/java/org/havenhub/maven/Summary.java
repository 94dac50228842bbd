package org.havenhub.maven;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.havenhub.BuildRequest;
import org.havenhub.BuildResult;
import org.havenhub.Progress;
import org.havenhub.report.Severity;

/**
 * What came of a build, in a few lines.
 *
 * @param request what was built
 */
record Summary(BuildResult result, BuildRequest request, Speech speech) {

    /** For a build that takes long, while it goes on: whole lines, which a log can hold too. */
    static String progress(Progress progress, Speech speech) {
        String parts = progress.parts() == 0 ? "" : ", " + speech.words(progress.done() + " of " + progress.parts());
        return speech.words(progress.stage()) + parts + ", "
                + speech.words("for " + Amount.of(progress.time().toSeconds(), "second")) + " …";
    }

    /** For a site that was written. */
    List<String> built() {
        return List.of(say("The site: " + request.output().resolve("index.html").toUri()), size(), times(), report());
    }

    /** For a site that was only checked. */
    List<String> checked() {
        return List.of(
                say("The hub is in order") + ": " + amount(result.pages(), "page") + ", " + warnings() + ".",
                times(),
                report());
    }

    /** For a hub with mistakes: one sentence, after they were all told. */
    String failure() {
        Path hub = request.hub();
        Path report = request.reports().resolve("report.html");
        return say("The hub has " + Amount.of(result.report().count(Severity.ERROR), "mistake")
                + "; nothing was written. Read " + (report.startsWith(hub) ? hub.relativize(report) : report));
    }

    private String size() {
        return amount(result.pages(), "page") + ", " + amount(result.files(), "file") + " ("
                + say(result.written() + " written") + ", " + say(result.files() - result.written() + " unchanged")
                + ", "
                + say(result.removed() + " removed") + "), " + warnings() + ".";
    }

    private String warnings() {
        return amount(result.report().count(Severity.WARNING), "warning");
    }

    private String times() {
        Duration total = result.stages().stream().map(BuildResult.Stage::time).reduce(Duration.ZERO, Duration::plus);
        return result.stages().stream()
                .map(stage -> say(stage.name()) + " " + seconds(stage.time()))
                .collect(Collectors.joining(", ", "", "; " + say(seconds(total) + " in all.")));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }

    private String report() {
        return say("The report: " + request.reports().resolve("report.html").toUri());
    }

    private String amount(long count, String noun) {
        return speech.amount(count, noun);
    }

    private String say(String english) {
        return speech.words(english);
    }
}
