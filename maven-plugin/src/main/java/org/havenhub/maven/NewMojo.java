package org.havenhub.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.havenhub.NewEntry;
import org.havenhub.NewTranslation;
import org.havenhub.Placed;
import org.havenhub.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Begins a guide, a page or a resource from a template, in a file with a good name, or the translation of a text. Nothing is ever overwritten, and what is new
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
     * The text of which to begin a translation, such as {@code content/en/guides/listening.md}. The translation has the same file
     * name, and holds the text until somebody has put it into {@code haven.language}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.translate")
    private @Nullable String translate;

    /**
     * The language of the guide or page, by its code or its name. Without it, the main language of the hub; for a translation, the
     * first of its languages that the text is not in yet.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.language")
    private @Nullable String language;

    /**
     * The kind of the resource: the id of one of the hub's kinds. Without it, {@code support-group}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "haven.kind")
    private @Nullable String kind;

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
        Path folder = hub.toPath();
        Placed placed = translate == null || translate.isBlank()
                ? Workbench.add(folder, entry(questions, speech))
                : Workbench.translate(folder, translation(Answer.text(translate, folder), questions));
        Answer.tell(placed, folder, speech);
    }

    private NewEntry entry(Questions questions, Speech speech) throws MojoFailureException {
        NewEntry.Sort sort = questions.ask(
                "What shall it be: guide, page or resource?", what, "guide", answer -> Answer.sort(answer, speech));
        String called =
                questions.ask("What is it called?", title, "New " + sort.name().toLowerCase(Locale.ROOT));
        Optional<String> tag = language == null ? Optional.empty() : Optional.of(Answer.language(language));
        return new NewEntry(
                sort, called, tag, sort == NewEntry.Sort.RESOURCE ? kind(questions) : "", Dates.today(today));
    }

    private String kind(Questions questions) throws MojoFailureException {
        List<String> kinds = Workbench.kinds(hub.toPath());
        return questions.ask(
                "Which kind of help is it: " + String.join(", ", kinds) + "?",
                kind,
                "support-group",
                answer -> Answer.kind(answer, kinds));
    }

    private NewTranslation translation(String original, Questions questions) throws MojoFailureException {
        List<String> missing = Workbench.languagesWithout(hub.toPath(), original);
        if (missing.isEmpty() && language == null) {
            throw new MojoFailureException(
                    "There is a file for this text in every language of haven.yaml already: " + original
                            + ". To translate it into another, write that language's code there first, behind languages.");
        }
        String tag = questions.ask(
                "Into which language?",
                language,
                String.join("", missing.stream().limit(1).toList()),
                Answer::language);
        Optional<String> called = Optional.ofNullable(title).filter(given -> !given.isBlank());
        return new NewTranslation(original, tag, called, Dates.today(today));
    }
}
