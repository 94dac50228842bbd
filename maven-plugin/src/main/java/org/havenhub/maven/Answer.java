package org.havenhub.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.havenhub.NewHub;
import org.havenhub.Placed;
import org.havenhub.Workbench;
import org.havenhub.report.Report;
import org.havenhub.report.Tongue;

/** What was answered to questions, and what came of it. */
final class Answer {

    private Answer() {}

    /** The code of a language that goes by a code or a name. */
    static String language(String typed) throws MojoFailureException {
        return Workbench.language(typed)
                .orElseThrow(() -> new MojoFailureException("No language has the code or the name “" + typed
                        + "”. Write its short code, for example en, es or pt-BR, or its name, for example Spanish."));
    }

    /** The same hub, if one with these words builds. */
    static NewHub fitting(NewHub hub, Tongue tongue) throws MojoFailureException {
        Report refused = Workbench.refused(hub);
        if (refused.hasErrors()) {
            throw new MojoFailureException(refused.problems().stream()
                    .map(tongue::say)
                    .flatMap(problem -> Stream.concat(Stream.of(problem.message()), problem.hints().stream()))
                    .collect(Collectors.joining(" ")));
        }
        return hub;
    }

    /** An address of the web, of which people type the host alone. */
    static String address(String typed) {
        return typed.matches("[^:/?#\\s]+\\.[^:\\s]+") ? "https://" + typed : typed;
    }

    /** Says what keeps something from being written. */
    static String inTheWay(List<String> paths, Path folder) {
        return "Nothing was written, because this is in the way in " + folder + ": " + String.join(", ", paths)
                + ". Haven never overwrites what people wrote.";
    }

    /** Tells what was written; fails with what kept it from being written. */
    static void tell(Placed placed, Path folder, Speech speech) throws MojoFailureException {
        speech.tell(placed.report());
        if (!placed.inTheWay().isEmpty()) {
            throw new MojoFailureException(inTheWay(placed.inTheWay(), folder));
        }
        if (!placed.succeeded()) {
            throw new MojoFailureException("Nothing was written. Mend what is told above, and try again.");
        }
        placed.written().forEach(path -> speech.log().info("  " + path));
    }
}
