package org.havenhub.maven;

import java.io.File;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.Haven;
import org.havenhub.NewHub;
import org.havenhub.Workbench;
import org.havenhub.report.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * Begins a hub in an empty folder: asks four questions and writes files that build as they are. Nothing is ever overwritten.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends SpeakingMojo {

    /**
     * The folder of the new hub. Without it, the folder that Maven runs in.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.hub", defaultValue = "${session.executionRootDirectory}")
    private File hub;

    /**
     * The name of the hub.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.name")
    private @Nullable String name;

    /**
     * The main language of the hub, by its code. {@code haven:init} talks in it too, where Haven has words in it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.language")
    private @Nullable String language;

    /**
     * The place that the hub is for, such as the name of a town.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.place")
    private @Nullable String place;

    /**
     * Where the button leads that leaves the hub at once: a page that anybody might have open.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.exit")
    private @Nullable String exit;

    /**
     * The first day that the texts are counted as read, such as {@code 2026-12-31}. Without it, the current day in UTC.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.today")
    private @Nullable String today;

    /** Whether there is somebody to ask: not with -B. */
    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    /** The version that the new hub is built with. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    private @Nullable Questions questions;

    /** The language of the hub is asked first, so that the other questions are in it. */
    @Override
    Speech speech() throws MojoFailureException {
        Questions first = Questions.of(interactive, new Speech(Tongue.ENGLISH, getLog()));
        language = Answer.language(first.ask(
                "In which language, by its code? For example en for English, es para español", language, "en"));
        Speech speech = new Speech(Haven.tongue(language), getLog());
        questions = first.in(speech);
        return speech;
    }

    @Override
    void run(Speech speech) throws MojoFailureException {
        Answer.tell(Workbench.begin(hub.toPath(), answers(Objects.requireNonNull(questions))), hub.toPath(), speech);
        speech.say("Your hub is begun. See it: mvn haven:serve, or build it: mvn verify. EDITING.md tells the rest.");
        speech.say("Put true helplines in the place of the examples in resources/ before you publish.");
    }

    private NewHub answers(Questions person) throws MojoFailureException {
        return new NewHub(
                person.ask("What is the hub called?", name, "Our Hub"),
                Objects.requireNonNull(language),
                person.ask("Which place is it for?", place, "Our town"),
                person.ask("Where does the button lead that leaves the site at once?", exit, NewHub.USUAL_EXIT),
                version,
                Dates.today(today));
    }
}
