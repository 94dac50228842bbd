package org.havenhub.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.havenhub.Placed;
import org.havenhub.Workbench;
import org.havenhub.report.Problem;
import org.havenhub.report.ReportText;
import org.havenhub.report.Tongue;

/** What was answered to questions, and what came of it. */
final class Answer {

    private Answer() {}

    static String language(String tag) throws MojoFailureException {
        if (!Workbench.isLanguage(tag)) {
            throw new MojoFailureException("No language has the code “" + tag
                    + "”. Write its short code, for example en, es or pt-BR: \"-Dhaven.language=en\".");
        }
        return tag;
    }

    /** Tells what was written; fails with what kept it from being written. */
    static void tell(Placed placed, Path folder, Log log) throws MojoFailureException {
        placed.report().problems().forEach(problem -> tell(problem, log, Tongue.ENGLISH));
        if (!placed.inTheWay().isEmpty()) {
            throw new MojoFailureException("Nothing was written, because this is in the way in " + folder + ": "
                    + String.join(", ", placed.inTheWay()) + ". Haven never overwrites what people wrote.");
        }
        if (!placed.succeeded()) {
            throw new MojoFailureException("Nothing was written. Mend what is told above, and try again.");
        }
        placed.written().forEach(path -> log.info("  " + path));
    }

    /** One problem, at its severity. */
    static void tell(Problem problem, Log log, Tongue tongue) {
        String text = ReportText.of(problem, tongue);
        switch (problem.severity()) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case NOTE -> log.info(text);
        }
    }
}
