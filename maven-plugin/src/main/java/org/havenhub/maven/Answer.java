package org.havenhub.maven;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.havenhub.NewEntry;
import org.havenhub.NewHub;
import org.havenhub.Placed;
import org.havenhub.Workbench;
import org.havenhub.report.Nearest;
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

    /** What to begin, by its word in English or in the language of the question. */
    static NewEntry.Sort sort(String word, Speech speech) throws MojoFailureException {
        for (NewEntry.Sort sort : NewEntry.Sort.values()) {
            String english = sort.name().toLowerCase(Locale.ROOT);
            if (word.equalsIgnoreCase(english) || word.equalsIgnoreCase(speech.words(english))) {
                return sort;
            }
        }
        throw new MojoFailureException("“" + word + "” is nothing that can be begun. Write guide, page or resource.");
    }

    static String kind(String id, List<String> kinds) throws MojoFailureException {
        if (!kinds.contains(id)) {
            throw new MojoFailureException("No kind has the id “" + id + "”."
                    + Nearest.hint(id, kinds).map(hint -> " " + hint).orElse("") + " Write one of these: "
                    + String.join(", ", kinds) + ".");
        }
        return id;
    }

    /** The path of a text in a hub, however its folders are parted and its accents composed. */
    static String text(String typed, Path hub) throws MojoFailureException {
        String path = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC)
                .replace('\\', '/')
                .replaceFirst("^\\./", "");
        List<String> paths = Workbench.pathsOfTexts(hub);
        if (!paths.contains(path)) {
            throw new MojoFailureException("No text of the hub lies at “" + path + "”."
                    + Nearest.hint(path, paths).map(hint -> " " + hint).orElse("")
                    + " Write its path from the folder with haven.yaml, such as content/en/guides/listening.md.");
        }
        return path;
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
