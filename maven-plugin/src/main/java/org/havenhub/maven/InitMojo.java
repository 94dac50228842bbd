package org.havenhub.maven;

import java.io.File;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.NewHub;
import org.havenhub.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Begins a hub in an empty folder: asks four questions and writes files that build as they are. Nothing is ever overwritten.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends AbstractMojo {

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
     * The main language of the hub, by its code.
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

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Questions questions = Questions.of(interactive, getLog());
        NewHub answers = new NewHub(
                questions.ask("What is the hub called?", name, "Our Hub"),
                Answer.language(questions.ask("In which language, by its code such as en or es?", language, "en")),
                questions.ask("Which place is it for?", place, "Our town"),
                questions.ask("Where does the button lead that leaves the site at once?", exit, NewHub.USUAL_EXIT),
                version,
                Dates.today(today));
        try {
            Answer.tell(Workbench.begin(hub.toPath(), answers), hub.toPath(), getLog());
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(Trouble.inWords(e), e);
        }
        getLog().info(
                        "Your hub is begun. See it: mvn haven:serve, or build it: mvn verify. EDITING.md tells the rest.");
        getLog().info("Put true helplines in the place of the examples in resources/ before you publish.");
    }
}
