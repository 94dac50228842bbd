package org.havenhub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.havenhub.content.Article;
import org.havenhub.content.Content;
import org.havenhub.content.ContentReader;
import org.havenhub.content.MediaFile;
import org.havenhub.content.SiteSettings;
import org.havenhub.files.Asset;
import org.havenhub.files.HubFiles;
import org.havenhub.files.SourceFile;
import org.havenhub.files.TextFile;
import org.havenhub.files.ThemeFiles;
import org.havenhub.language.Language;
import org.havenhub.media.Cleaning;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Nearest;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;
import org.havenhub.report.Severity;
import org.havenhub.resource.Resource;
import org.havenhub.resource.ResourceReader;
import org.havenhub.theme.Theme;
import org.havenhub.theme.ThemeChoice;
import org.havenhub.theme.ThemeReader;
import org.havenhub.yaml.YamlReader;

/** Understands the files of a hub, each for itself. A file with a mistake is left out; the rest goes on. */
final class Understanding {

    static final Rule UNKNOWN_THEME = Rule.error(
            "unknown-theme",
            "The theme does not exist",
            "Without a theme there are no pages to read.",
            "Write theme: harbour in haven.yaml, or add the theme's jar to the plugin's dependencies in pom.xml.");

    private final Memo memo;
    private final Parallel threads;
    private final Stopwatch stopwatch;

    Understanding(Workplace workplace) {
        memo = workplace.memo();
        threads = workplace.threads();
        stopwatch = workplace.stopwatch();
    }

    Checked<Content> content(HubFiles files, Checked<SiteSettings> checked) {
        stopwatch.expect(files.articles().size() + files.resources().size());
        Problems problems = new Problems();
        SiteSettings settings = problems.take(checked);
        List<Article> all = problems.take(Checked.all(threads.map(files.articles(), this::article))).stream()
                .flatMap(Optional::stream)
                .toList();
        boolean known = files.settings().isPresent()
                && checked.report().problems().stream().allMatch(Understanding::losesNoSetting);
        List<Article> articles =
                known ? problems.take(ContentReader.inListedLanguages(all, settings.languages())) : all;
        List<Language> languages = known ? settings.languages() : List.of();
        Optional<String> country = known ? settings.country() : Optional.empty();
        Checked<List<List<Resource>>> lists = Checked.all(threads.map(
                files.resources(),
                file -> stopwatch.part(Profile.Sort.FILE, file.path(), () -> resources(file, languages, country))));
        boolean idsKnown = isClean(lists.report()) || files.resources().stream().allMatch(this::knowsEveryId);
        List<Resource> resources =
                problems.take(lists).stream().flatMap(List::stream).toList();
        List<MediaFile> media = problems.take(Checked.all(threads.map(files.media(), this::media)));
        boolean listsKnown = known && lists.report().problems().stream().allMatch(ResourceReader::losesNone);
        return problems.with(new Content(settings, articles, resources, media, known, listsKnown, idsKnown));
    }

    private static boolean isClean(Report report) {
        return report.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private boolean knowsEveryId(TextFile file) {
        return read(file).value().filter(ResourceReader::knowsEveryId).isPresent();
    }

    private static boolean losesNoSetting(Problem problem) {
        return problem.severity() != Severity.ERROR || YamlReader.isOnValue(problem);
    }

    /** Empty if there is no theme of the name that the settings give. */
    Checked<Optional<Theme>> theme(HubFiles files, SiteSettings settings, ClassLoader themes) {
        Memo.ThemeKey key = new Memo.ThemeKey(choice(settings), files.theme());
        return memo.themes().get(() -> key, () -> readTheme(files, settings, themes));
    }

    private static ThemeChoice choice(SiteSettings settings) {
        return new ThemeChoice(settings.theme().value(), settings.languages(), settings.brand());
    }

    private static Checked<Optional<Theme>> readTheme(HubFiles files, SiteSettings settings, ClassLoader themes) {
        String name = settings.theme().value();
        return ThemeFiles.find(name, themes)
                .map(found -> ThemeReader.read(choice(settings), found, files.themeContents())
                        .then(Understanding::cleaned)
                        .map(Optional::of))
                .orElseGet(() ->
                        new Checked<>(Optional.empty(), unknownTheme(settings.theme(), ThemeFiles.names(themes))));
    }

    /** Files of a theme are published as those of the hub are: pictures lose what they tell, and the rest is looked into. */
    private static Checked<Theme> cleaned(Theme theme) {
        Problems problems = new Problems();
        Map<String, byte[]> assets = new TreeMap<>(theme.assets());
        assets.replaceAll((path, bytes) -> problems.take(cleaned("theme/" + path, bytes)));
        return problems.with(theme.withAssets(assets));
    }

    private static Checked<byte[]> cleaned(String path, byte[] bytes) {
        return Cleaning.isPicture(path)
                ? Cleaning.look(path, bytes).then(size -> Cleaning.of(path, bytes))
                : Cleaning.of(path, bytes);
    }

    private static Report unknownTheme(Located<String> theme, SortedSet<String> known) {
        List<String> hints = new ArrayList<>();
        Nearest.hint(theme.value(), known).ifPresent(hints::add);
        hints.add(
                known.isEmpty()
                        ? "No theme is installed: add the jar of one to the plugin's dependencies in pom.xml."
                        : "The themes that are installed: " + String.join(", ", known) + ".");
        Problems problems = new Problems();
        problems.add(
                UNKNOWN_THEME,
                theme.place(),
                "There is no theme “" + theme.value() + "”.",
                hints.toArray(String[]::new));
        return problems.report();
    }

    /** That the file is missing or cannot be read is reported where it is listed and read; here defaults stand in. */
    Checked<SiteSettings> settings(HubFiles files) {
        return files.settings()
                .map(this::read)
                .orElseGet(() -> Checked.clean(Optional.empty()))
                .then(file -> file.map(ContentReader::settings).orElseGet(Understanding::defaults));
    }

    private static Checked<SiteSettings> defaults() {
        return Checked.clean(ContentReader.defaultSettings());
    }

    private Checked<Optional<Article>> article(TextFile file) {
        return memo.articles()
                .get(() -> file, () -> stopwatch.part(Profile.Sort.FILE, file.path(), () -> newArticle(file)));
    }

    private static Checked<Optional<Article>> newArticle(TextFile file) {
        return file.read()
                .then(source -> source.map(ContentReader::article).orElseGet(() -> Checked.clean(Optional.empty())));
    }

    private Checked<Optional<SourceFile>> read(TextFile file) {
        return memo.texts().get(() -> file, file::read);
    }

    private Checked<List<Resource>> resources(TextFile file, List<Language> languages, Optional<String> country) {
        return withoutLines(read(file))
                .then(source -> source.map(typed -> resources(typed, languages, country))
                        .orElseGet(() -> Checked.clean(List.of())));
    }

    private Checked<List<Resource>> resources(SourceFile file, List<Language> languages, Optional<String> country) {
        return memo.resources()
                .get(
                        () -> new Memo.ListKey(file, languages, country),
                        () -> ResourceReader.read(file, languages, country));
    }

    /** In a text that cannot be read, nobody can tell which lines of it are private. */
    private static <T> Checked<T> withoutLines(Checked<T> read) {
        return new Checked<>(
                read.value(),
                read.report().map(problem -> problem.at(problem.place().withoutExcerpt())));
    }

    private Checked<MediaFile> media(Asset asset) {
        return memo.media().get(() -> asset, () -> look(asset));
    }

    private static Checked<MediaFile> look(Asset asset) {
        return Cleaning.isPicture(asset.path())
                ? Cleaning.look(asset.path(), asset.bytes()).map(size -> new MediaFile(asset, size))
                : Checked.clean(new MediaFile(asset, Optional.empty()));
    }
}
