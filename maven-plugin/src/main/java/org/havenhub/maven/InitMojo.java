package org.havenhub.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
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
     * The main language of the hub, by its code or its name. {@code haven:init} talks in it too, where Haven has words in it.
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
     * The country that the hub's telephone numbers belong to, by its two letters. Without it, the setting waits in haven.yaml.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.country")
    private @Nullable String country;

    /**
     * The time zone of the hub's opening hours, such as {@code Europe/London}. Without it, the setting waits in haven.yaml.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.timezone")
    private @Nullable String timezone;

    /**
     * Where the button leads that leaves the hub at once: a page that anybody might have open, such as {@code www.wikipedia.org}.
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

    /** What is in the way is told before anybody is asked; the language is asked first, so that the other questions are in it. */
    @Override
    Speech speech() throws MojoFailureException {
        Path folder = hub.toPath();
        Speech before = new Speech(Haven.tongue(folder), getLog());
        List<String> inTheWay = Workbench.inTheWay(folder);
        if (!inTheWay.isEmpty()) {
            throw new MojoFailureException(before.words(Answer.inTheWay(inTheWay, folder)));
        }
        Questions first = Questions.of(interactive, before);
        language = first.ask(
                "In which language? Its code or its name: en or English, es o español",
                language,
                "en",
                Answer::language);
        Speech speech = new Speech(Haven.tongue(language), getLog());
        questions = first.in(speech);
        return speech;
    }

    @Override
    void run(Speech speech) throws MojoFailureException {
        NewHub answers = answers(Objects.requireNonNull(questions), speech.tongue());
        Answer.tell(Workbench.begin(hub.toPath(), answers), hub.toPath(), speech);
        speech.say("Your hub is begun. See it: mvn haven:serve, or build it: mvn verify. EDITING.md tells the rest.");
        speech.say("Put true helplines in the place of the examples in resources/ before you publish.");
        if (!isGiven(country) || !isGiven(timezone)) {
            speech.say("Write the country and the time zone into haven.yaml: numbers and hours need them.");
        }
    }

    private NewHub answers(Questions person, Tongue tongue) throws MojoFailureException {
        NewHub unnamed = NewHub.usual(Objects.requireNonNull(language), version, Dates.today(today));
        NewHub named = person.ask(
                "What is the hub called?",
                name,
                unnamed.name(),
                answer -> Answer.fitting(unnamed.called(answer), tongue));
        NewHub placed = person.ask(
                "Which place is it for?", place, named.place(), answer -> Answer.fitting(named.in(answer), tongue));
        NewHub leading = person.ask(
                "Where does the button lead that leaves the site at once?",
                exit,
                placed.exit(),
                answer -> Answer.fitting(placed.leadingTo(Answer.address(answer)), tongue));
        NewHub dialled = given(country, leading, answer -> Answer.fitting(leading.withCountry(answer), tongue));
        return given(timezone, dialled, answer -> Answer.fitting(dialled.withTimezone(answer), tongue));
    }

    /** What is not asked for waits in haven.yaml, beside a sentence that says what it is for. */
    private static NewHub given(@Nullable String setting, NewHub unset, Questions.Meaning<NewHub> meaning)
            throws MojoFailureException {
        return setting == null || setting.isBlank() ? unset : meaning.of(setting.strip());
    }

    private static boolean isGiven(@Nullable String setting) {
        return setting != null && !setting.isBlank();
    }
}
