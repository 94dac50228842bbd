package org.havenhub.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.havenhub.Placed;
import org.havenhub.Workbench;

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
    static void tell(Placed placed, Path folder, Speech speech) throws MojoFailureException {
        speech.tell(placed.report());
        if (!placed.inTheWay().isEmpty()) {
            throw new MojoFailureException("Nothing was written, because this is in the way in " + folder + ": "
                    + String.join(", ", placed.inTheWay()) + ". Haven never overwrites what people wrote.");
        }
        if (!placed.succeeded()) {
            throw new MojoFailureException("Nothing was written. Mend what is told above, and try again.");
        }
        placed.written().forEach(path -> speech.log().info("  " + path));
    }
}
