package org.havenhub.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.havenhub.Haven;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;
import org.havenhub.report.ReportText;
import org.havenhub.report.Tongue;
import org.jspecify.annotations.Nullable;

/** Talks to the person at the console in one language. A sentence comes in English, and goes out as a whole or stays as it is. */
record Speech(Tongue tongue, Log log, Marks marks) {

    /** At the console of this Maven. */
    Speech(Tongue tongue, Log log) {
        this(tongue, log, Marks.here());
    }

    /** In the language asked for, else in that of the hub in a folder. */
    static Speech of(@Nullable String asked, Path hub, Log log) throws MojoFailureException {
        Speech usual = new Speech(Haven.tongue(hub), log);
        if (asked == null || asked.isBlank()) {
            return usual;
        }
        if (!Haven.speaks(asked)) {
            throw new MojoFailureException(usual.words(
                    "haven.language is “" + asked.strip() + "”, which Haven has no words in. Write one of these: "
                            + String.join(", ", Haven.tongues()) + "."));
        }
        return new Speech(Haven.tongue(asked), log);
    }

    String words(String english) {
        return tongue.say(english);
    }

    /** “no pages”, “1 page”, “1,200 pages”. */
    String amount(long count, String noun) {
        return words(Amount.of(count, noun));
    }

    /** The same words at the end of what goes wrong, which Maven tells. */
    String lastWords(String english) {
        return marks.plain(words(english));
    }

    void say(String english) {
        line(words(english));
    }

    /** Words of Haven that are in this language already. */
    void line(String words) {
        log.info(marks.plain(words));
    }

    /** Problems that are not in this language yet. */
    void tell(Report english) {
        english.map(tongue::say).problems().forEach(this::tell);
    }

    /** One problem as it is, at its severity. */
    void tell(Problem problem) {
        String text = text(problem);
        switch (problem.severity()) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case NOTE -> log.info(text);
        }
    }

    /** Whether the console has each letter of a problem. */
    boolean canTell(Problem problem) {
        return marks.hasAllOf(text(problem));
    }

    private String text(Problem problem) {
        return ReportText.of(
                new Problem(
                        problem.rule(),
                        problem.severity(),
                        problem.place(),
                        marks.plain(problem.message()),
                        problem.hints().stream().map(marks::plain).toList()),
                tongue);
    }
}
