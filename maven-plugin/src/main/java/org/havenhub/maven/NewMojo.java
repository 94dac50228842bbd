package org.havenhub.maven;

import java.io.File;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.NewEntry;
import org.havenhub.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Begins a guide, a page or a resource from a template, in a file with a good name. Nothing is ever overwritten, and what is new
 * stays off the site until its writer says that it is ready.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewMojo extends SpeakingMojo {

    /**
     * The folder with {@code haven.yaml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.hub", defaultValue = "${session.executionRootDirectory}")
    private File hub;

    /**
     * What to begin: {@code guide}, {@code page} or {@code resource}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.what")
    private @Nullable String what;

    /**
     * The title of the guide or page, or the name of the resource.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.title")
    private @Nullable String title;

    /**
     * The language of the guide or page, by its code or its name. Without it, the main language of the hub.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.language")
    private @Nullable String language;

    /**
     * The kind of the resource: the id of one of the hub's kinds.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.kind", defaultValue = "support-group")
    private String kind;

    /**
     * The day on which it is begun, such as {@code 2026-12-31}. Without it, the current day in UTC.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.today")
    private @Nullable String today;

    /** Whether there is somebody to ask: not with -B. */
    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    @Override
    Speech speech() throws MojoFailureException {
        return Speech.of(null, hub.toPath(), getLog());
    }

    @Override
    void run(Speech speech) throws MojoFailureException {
        Questions questions = Questions.of(interactive, speech);
        NewEntry.Sort sort = sort(questions.ask("What shall it be: guide, page or resource?", what, "guide"), speech);
        String called =
                questions.ask("What is it called?", title, "New " + sort.name().toLowerCase(Locale.ROOT));
        Optional<String> tag = language == null ? Optional.empty() : Optional.of(Answer.language(language));
        NewEntry entry = new NewEntry(sort, called, tag, kind, Dates.today(today));
        Answer.tell(Workbench.add(hub.toPath(), entry), hub.toPath(), speech);
    }

    /** By its word, in English or in the language of the question. */
    private static NewEntry.Sort sort(String word, Speech speech) throws MojoFailureException {
        for (NewEntry.Sort sort : NewEntry.Sort.values()) {
            String english = sort.name().toLowerCase(Locale.ROOT);
            if (word.equalsIgnoreCase(english) || word.equalsIgnoreCase(speech.words(english))) {
                return sort;
            }
        }
        throw new MojoFailureException("haven.what is “" + word + "”. Write guide, page or resource.");
    }
}
