package org.havenhub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.check.FileCheck;
import org.havenhub.check.HtmlCheck;
import org.havenhub.check.Leaks;
import org.havenhub.check.PageFacts;
import org.havenhub.check.SiteFacts;
import org.havenhub.check.SiteOutline;
import org.havenhub.content.Content;
import org.havenhub.content.SiteSettings;
import org.havenhub.extras.Extra;
import org.havenhub.extras.ExtraFile;
import org.havenhub.extras.Extras;
import org.havenhub.extras.PartnerFiles;
import org.havenhub.extras.ServerFiles;
import org.havenhub.files.HubFiles;
import org.havenhub.files.SiteOutput;
import org.havenhub.files.Written;
import org.havenhub.quiet.QuietWords;
import org.havenhub.render.Renderer;
import org.havenhub.render.Templates;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.report.Tongue;
import org.havenhub.site.Page;
import org.havenhub.site.Site;
import org.havenhub.theme.Theme;
import org.havenhub.tongue.Tongues;

/**
 * The order of work, and the one place that knows it:
 *
 * <pre>{@code
 * Read → Understand → Resolve → Check ┃gate┃ → render, verify and stage each page, clean each picture ┃gate┃ → Write
 * }</pre>
 *
 * <p>What the first gate stops is looked through for the mistakes of pictures and of the theme all the same, for one run shows all
 * that do not depend on others. Only what finished pages alone show has to wait for texts without errors.
 *
 * <p>A page is staged beside the site as soon as it is verified, and a picture as soon as it is clean, so that memory holds what is
 * known of them and never all of their bytes. Nothing takes its place in the site before the second gate.
 */
final class Pipeline {

    /** Nobody reads more mistakes of one kind in one file; a damaged file can hold thousands. */
    private static final int MOST_OF_A_KIND = 100;

    private final BuildRequest request;
    private final Purpose purpose;
    private final Workplace workplace;
    private final Memo memo;
    private final Parallel threads;
    private final Stopwatch stopwatch;
    private final Problems problems = new Problems();
    private RuleWeights weights = RuleWeights.usual();

    Pipeline(BuildRequest request, Purpose purpose, Workplace workplace) {
        this.request = request;
        this.purpose = purpose;
        this.workplace = workplace;
        memo = workplace.memo();
        threads = workplace.threads();
        stopwatch = workplace.stopwatch();
    }

    BuildResult run() {
        Understanding understanding = new Understanding(workplace);
        HubFiles files = stage("Read", () -> memo.files(request.hub()));
        Checked<SiteSettings> settings = understanding.settings(files);
        weights = problems.take(RuleWeights.of(settings.value(), Haven.rules()));
        Supplier<Checked<Optional<Templates>>> theme =
                threads.start(() -> theme(understanding, files, settings.value()));
        Content content = purpose.content(stage("Understand", () -> understanding.content(files, settings)));
        Optional<Templates> templates = stage("Theme", theme);
        Report read = problems.report();
        Site site = stage("Resolve", () -> memo.site(content, request.today(), threads));
        Optional<Supplier<Renderer>> renderer = templates.map(ready -> threads.start(() -> Renderer.of(site, ready)));
        Optional<Supplier<List<Extra>>> extras =
                templates.map(ready -> threads.start(() -> Extras.of(site, ready.theme())));
        FollowUps followUps = new FollowUps(content, files, read, problems.report());
        stage("Check", () -> new Checked<>(site, followUps.without(memo.check(site, stopwatch))));
        if (report().hasErrors()) {
            templates.ifPresent(ready -> stage("Look into other files", () -> otherFiles(site, ready.theme())));
            return stopped(site);
        }
        return publish(
                site,
                templates.orElseThrow().theme(),
                renderer.orElseThrow().get(),
                extras.orElseThrow().get());
    }

    private Checked<Optional<Templates>> theme(Understanding understanding, HubFiles files, SiteSettings settings) {
        return understanding
                .theme(files, settings, request.themes())
                .then(theme -> theme.map(known -> memo.templates(known).map(Optional::of))
                        .orElseGet(() -> Checked.clean(Optional.empty())));
    }

    /** What would be told of pictures and of the theme's files if no text had a mistake: it does not depend on any. */
    private Checked<Site> otherFiles(Site site, Theme theme) {
        Leaks leaks = Leaks.of(site, request.maker());
        Set<String> told = problems.report().problems().stream()
                .map(problem -> problem.place().file())
                .collect(Collectors.toSet());
        Report pictures = Report.join(threads.map(site.media(), file -> MediaWork.look(file, memo)).stream());
        return new Checked<>(site, pictures.without(told).and(filesOfTheTheme(theme, leaks)));
    }

    private BuildResult publish(Site site, Theme theme, Renderer renderer, List<Extra> extras) {
        Leaks leaks = Leaks.of(site, request.maker());
        try (SiteOutput output = problems.take(purpose.output(site))) {
            SiteFacts facts = memo.siteFacts(outline(site, theme, extras, renderer.quietWords()));
            memo.surround(facts, leaks);
            theme.assets().forEach(output::put);
            stage("Verify other files", () -> new Checked<>(site, filesOfTheTheme(theme, leaks)));
            stage("Render and verify", () -> pages(site, new PageWork(renderer, output, facts, leaks, workplace)));
            stage("Clean pictures", () -> media(site, new MediaWork(output, leaks, memo)));
            stage("Other files", () -> {
                ExtraWork work = new ExtraWork(output, leaks, site.settings().place());
                return Checked.all(threads.map(extras, extra -> {
                    purpose.goOn();
                    return work.finish(extra);
                }));
            });
            SortedMap<String, String> forPartners = problems.take(forPartners(site));
            problems.addAll(purpose.inTheWayOfPartners(forPartners));
            if (report().hasErrors()) {
                return stopped(site);
            }
            Written written = stage("Write", output::commit);
            if (report().hasErrors()) {
                return stopped(site);
            }
            purpose.keepBeside(texts(ServerFiles.of(site, theme).beside()));
            purpose.keepForPartners(forPartners);
            return written(site, written);
        }
    }

    /** The pages that somebody waits for, then the others. Nobody sees a page, nor what it loads, that the gate would stop. */
    private Checked<Site> pages(Site site, PageWork work) {
        stopwatch.expect(site.pages().size());
        List<Page> awaited = site.pages().stream().filter(purpose::isAwaited).toList();
        Checked<List<PageFacts>> first = Checked.all(threads.map(awaited, work::finish));
        Report soFar = problems.report().and(first.report()).and(HtmlCheck.report(site, first.value()));
        if (!weighed(soFar).hasErrors()) {
            purpose.awaitedAreReady();
        }
        List<Page> others =
                site.pages().stream().filter(page -> !purpose.isAwaited(page)).toList();
        Checked<List<PageFacts>> rest = Checked.all(threads.map(others, page -> {
            purpose.goOn();
            return work.finish(page);
        }));
        return first.then(facts -> rest.map(
                        more -> Stream.concat(facts.stream(), more.stream()).toList()))
                .then(facts -> new Checked<>(site, HtmlCheck.report(site, facts)));
    }

    /** Pictures and documents. */
    private Checked<Site> media(Site site, MediaWork work) {
        List<Report> reports = threads.map(site.media(), file -> {
            purpose.goOn();
            return work.finish(file);
        });
        return new Checked<>(site, Report.join(reports.stream()));
    }

    private static Report filesOfTheTheme(Theme theme, Leaks leaks) {
        Problems found = new Problems();
        Stream.concat(foreignCode(theme), leaksIn(theme, leaks)).forEach(found::add);
        return found.report();
    }

    /** What style sheets, scripts and drawings would load from elsewhere, or keep. */
    private static Stream<Problem> foreignCode(Theme theme) {
        return theme.assets().entrySet().stream()
                .flatMap(asset ->
                        FileCheck.check(asset.getKey(), asset.getValue(), theme.sources(asset.getKey())).stream());
    }

    private static Stream<Problem> leaksIn(Theme theme, Leaks leaks) {
        return theme.assets().entrySet().stream()
                .flatMap(asset ->
                        leaks
                                .check(Place.inFile("theme/" + asset.getKey()), asset.getKey(), asset.getValue())
                                .stream());
    }

    /** Every file that the site will have, so that a page can be checked before the others are made. */
    private static SiteOutline outline(Site site, Theme theme, List<Extra> extras, QuietWords words) {
        Set<String> media =
                site.media().stream().map(file -> file.address().path()).collect(Collectors.toSet());
        List<Set<String>> others = Stream.concat(
                        Stream.of(media, Set.of(SiteOutput.INTEGRITY)),
                        extras.stream().map(Extra::paths))
                .toList();
        return SiteOutline.of(site, theme.assets(), Theme.STYLE_SHEET, others, words);
    }

    private static SortedMap<String, String> texts(List<ExtraFile> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach(file -> texts.put(file.path(), file.text()));
        return texts;
    }

    /** Partners are told more than readers, and not where a confidential place is. */
    private Checked<SortedMap<String, String>> forPartners(Site site) {
        SortedMap<String, String> files = texts(PartnerFiles.of(site));
        Problems found = new Problems();
        if (!files.isEmpty()) {
            Leaks leaks = Leaks.of(site.partnerSecrecy());
            files.forEach((name, text) -> leaks.checkMade(
                            site.settings().place(), PartnerFiles.FOLDER + name, text.getBytes(StandardCharsets.UTF_8))
                    .forEach(found::add));
        }
        return found.with(files);
    }

    private BuildResult written(Site site, Written written) {
        Tongue tongue = tongue(site);
        return new BuildResult(
                report().map(tongue::say),
                tongue,
                site.pages().size(),
                written.files(),
                written.written(),
                written.removed(),
                stopwatch.stages());
    }

    private BuildResult stopped(Site site) {
        Tongue tongue = tongue(site);
        return new BuildResult(report().map(tongue::say), tongue, site.pages().size(), 0, 0, 0, stopwatch.stages());
    }

    private Tongue tongue(Site site) {
        return Tongues.of(
                request.language().orElse(site.settings().defaultLanguage().tag()));
    }

    private Report report() {
        return weighed(problems.report()).withoutNotesOnErrors().atMost(MOST_OF_A_KIND);
    }

    private Report weighed(Report found) {
        Report report = weights.weigh(found);
        return request.strict() ? report.strict() : report;
    }

    /** Does a stage, keeps its problems and its time. */
    private <T> T stage(String name, Supplier<Checked<T>> work) {
        return problems.take(stopwatch.time(name, work));
    }
}
