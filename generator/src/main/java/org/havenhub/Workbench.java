package org.havenhub;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.havenhub.content.ContentReader;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.editor.Equipment;
import org.havenhub.editor.HubPlan;
import org.havenhub.editor.NewText;
import org.havenhub.editor.Starter;
import org.havenhub.editor.TextToTranslate;
import org.havenhub.files.FreshFiles;
import org.havenhub.files.HubFiles;
import org.havenhub.files.ReportFiles;
import org.havenhub.files.SourceFile;
import org.havenhub.files.SourceRewrite;
import org.havenhub.files.TextFile;
import org.havenhub.language.Language;
import org.havenhub.report.Checked;
import org.havenhub.report.Mended;
import org.havenhub.report.Place;
import org.havenhub.report.Report;
import org.havenhub.resource.ResourceReader;
import org.havenhub.site.SiteResolver;

/**
 * Begins hubs, and puts beside them what their editors need.
 *
 * <pre>{@code
 * Placed placed = Workbench.begin(folder, new NewHub("Northshire Hub", "en", "Northshire", exit, version, today));
 * }</pre>
 */
public final class Workbench {

    private Workbench() {}

    /** The tag of the language that goes by a tag, or by its name in English or in itself. */
    public static Optional<String> language(String typed) {
        return Language.of(typed)
                .filter(Language::isKnown)
                .or(() -> Language.named(typed))
                .map(Language::tag);
    }

    /**
     * What lies in a folder where the files of a hub would go, whatever its language.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static List<String> inTheWay(Path folder) {
        return FreshFiles.inTheWay(folder, Starter.filesOfEveryHub());
    }

    /** What a build would refuse of the words of a hub. */
    public static Report refused(NewHub hub) {
        return files(hub).report();
    }

    /**
     * Writes the first files of a hub. Nothing is ever overwritten.
     *
     * @throws IllegalArgumentException if no language goes by the tag given
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Placed begin(Path folder, NewHub hub) {
        return place(folder, files(hub));
    }

    /**
     * Writes what editors of texts read beside a hub, or writes it again after its settings have changed.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Placed equip(Path hub) {
        Checked<HubFiles> files = HubFiles.in(hub);
        if (files.value().settings().isEmpty()) {
            return new Placed(List.of(), List.of(), files.report());
        }
        Checked<SiteSettings> settings = Mender.settings(files.value().settings());
        if (settings.report().hasErrors()) {
            return new Placed(List.of(), List.of(), settings.report());
        }
        SortedMap<String, String> equipment = Equipment.of(
                settings.value(),
                files.value().resources().stream().map(TextFile::path).toList(),
                Haven.rules());
        List<String> inTheWay = ReportFiles.inTheWay(hub, equipment.keySet(), Equipment.BEGINNINGS);
        if (!inTheWay.isEmpty()) {
            return new Placed(List.of(), inTheWay, settings.report());
        }
        equipment.forEach((path, text) -> ReportFiles.write(hub, path, text));
        return new Placed(List.copyOf(equipment.keySet()), List.of(), settings.report());
    }

    /**
     * Begins a guide, a page or a resource in a file of its own. Nothing is ever overwritten, and no id is given twice.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Placed add(Path hub, NewEntry entry) {
        Checked<HubFiles> files = HubFiles.in(hub);
        if (files.value().settings().isEmpty()) {
            return new Placed(List.of(), List.of(), files.report());
        }
        Checked<SiteSettings> settings = Mender.settings(files.value().settings());
        Language language =
                entry.language().flatMap(Language::of).orElse(settings.value().defaultLanguage());
        Report misfit = misfit(entry, language, settings.value());
        if (misfit.hasErrors()) {
            return new Placed(List.of(), List.of(), settings.report().and(misfit));
        }
        NewText text = new NewText(entry.title(), language, entry.today());
        return switch (entry.sort()) {
            case GUIDE -> place(hub, settings.map(known -> text.article("guides")));
            case PAGE -> place(hub, settings.map(known -> text.article("pages")));
            case RESOURCE ->
                withId(text.slug(), files.value())
                        .map(taken -> new Placed(List.of(), List.of(taken), settings.report()))
                        .orElseGet(() -> place(hub, settings.map(known -> text.resource(entry.kind()))));
        };
    }

    /**
     * Begins the translation of a text, in a file of the same name. Nothing is ever overwritten.
     *
     * @throws IllegalArgumentException if no text of the hub lies at the path given, or no language goes by the tag given
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Placed translate(Path hub, NewTranslation translation) {
        Language language = known(translation.language());
        TextFile file = texts(hub).stream()
                .filter(text -> text.path().equals(translation.original()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No text: " + translation.original()));
        Checked<Optional<SourceFile>> source = file.read();
        Report report = source.report()
                .and(ContentReader.ofLanguage(language, settings(hub).languages()))
                .and(source.value()
                        .map(text -> ContentReader.article(text).report())
                        .orElseGet(Report::empty));
        return report.hasErrors()
                ? new Placed(List.of(), List.of(), report)
                : place(
                        hub,
                        Checked.clean(new TextToTranslate(
                                        source.value().orElseThrow(),
                                        language,
                                        translation.title(),
                                        translation.today())
                                .file()));
    }

    /**
     * The paths of the texts of a hub.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static List<String> pathsOfTexts(Path hub) {
        return texts(hub).stream().map(TextFile::path).toList();
    }

    /**
     * The tags of the languages of a hub in which there is no file for a text of it yet.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static List<String> languagesWithout(Path hub, String text) {
        List<String> paths = pathsOfTexts(hub);
        return settings(hub).languages().stream()
                .map(Language::tag)
                .filter(tag -> !paths.contains(text.replaceFirst("^content/[^/]+/", "content/" + tag + "/")))
                .toList();
    }

    /**
     * The ids of the kinds that a resource of a hub may have, the hub's own first.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static List<String> kinds(Path hub) {
        return settings(hub).kinds().stream().map(Term::id).toList();
    }

    /**
     * The files of a hub with their certain mistakes mended, as values: nothing is written. What a report keeps private is not
     * mended. What cannot be used of the folder is reported: without {@code haven.yaml} it is no hub.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Checked<List<Mended>> mended(Path hub) {
        return HubFiles.in(hub).map(files -> new Mender(files).mended());
    }

    /**
     * Writes mended files, each in one step, unless one has changed since it was read.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static void write(Path hub, List<Mended> files) {
        files.forEach(mended -> SourceRewrite.write(hub, mended.file(), mended.raw(), mended.text()));
    }

    private static List<TextFile> texts(Path hub) {
        return HubFiles.in(hub).value().articles();
    }

    private static SiteSettings settings(Path hub) {
        return Mender.settings(HubFiles.settingsIn(hub)).value();
    }

    private static Language known(String tag) {
        return Language.of(tag)
                .filter(Language::isKnown)
                .orElseThrow(() -> new IllegalArgumentException("No language: " + tag));
    }

    private static Checked<SortedMap<String, String>> files(NewHub hub) {
        Language language = known(hub.language());
        return Starter.files(
                new HubPlan(
                        hub.name(),
                        language,
                        hub.place(),
                        hub.exit(),
                        hub.version(),
                        hub.today(),
                        hub.country(),
                        hub.timezone()),
                Haven.rules());
    }

    /** What a build would refuse at once. */
    private static Report misfit(NewEntry entry, Language language, SiteSettings settings) {
        return entry.sort() == NewEntry.Sort.RESOURCE
                ? SiteResolver.ofKind(entry.kind(), settings, Place.inFile("haven.yaml"))
                : ContentReader.ofLanguage(language, settings.languages());
    }

    /** The file with a resource of this id. */
    private static Optional<String> withId(String id, HubFiles files) {
        return files.resources().stream()
                .filter(file -> file.read().value().stream()
                        .flatMap(text -> ResourceReader.read(text).value().stream())
                        .anyMatch(resource -> resource.id().equals(id)))
                .map(TextFile::path)
                .findFirst();
    }

    private static Placed place(Path folder, Checked<SortedMap<String, String>> files) {
        List<String> inTheWay = FreshFiles.inTheWay(folder, files.value().keySet());
        Placed placed = new Placed(List.of(), inTheWay, files.report());
        if (!placed.succeeded()) {
            return placed;
        }
        FreshFiles.write(folder, files.value());
        return new Placed(List.copyOf(files.value().keySet()), List.of(), files.report());
    }
}
