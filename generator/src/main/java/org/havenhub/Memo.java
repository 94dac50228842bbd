package org.havenhub;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.havenhub.check.Leaks;
import org.havenhub.check.PageFacts;
import org.havenhub.check.SiteCheck;
import org.havenhub.check.SiteFacts;
import org.havenhub.check.SiteFindings;
import org.havenhub.check.SiteOutline;
import org.havenhub.content.Article;
import org.havenhub.content.Content;
import org.havenhub.content.MediaFile;
import org.havenhub.files.Asset;
import org.havenhub.files.Changes;
import org.havenhub.files.HubFiles;
import org.havenhub.files.SourceFile;
import org.havenhub.files.TextFile;
import org.havenhub.language.Language;
import org.havenhub.render.Templates;
import org.havenhub.report.Checked;
import org.havenhub.report.Report;
import org.havenhub.resource.Resource;
import org.havenhub.site.Address;
import org.havenhub.site.Resolution;
import org.havenhub.site.Site;
import org.havenhub.site.SiteResolver;
import org.havenhub.theme.Theme;
import org.havenhub.theme.ThemeChoice;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered between builds of one hub: what was read from the disk, until it is said to have changed, and the pure steps
 * that cost most.
 */
final class Memo {

    private final boolean remembers;
    private final Remembered<TextFile, Checked<Optional<SourceFile>>> texts;
    private final Remembered<TextFile, Checked<Optional<Article>>> articles;
    private final Remembered<ListKey, Checked<List<Resource>>> resources;
    private final Remembered<Asset, Checked<MediaFile>> media;
    private final Remembered<Asset, Checked<byte[]>> cleaned;
    private final Remembered<ThemeKey, Checked<Optional<Theme>>> themes;
    private final Remembered<FactsKey, PageFacts> facts;
    private final Latest<Same<Theme>, Checked<Templates>> templates = new Latest<>();
    private final Latest<SiteOutline, SiteFacts> siteFacts = new Latest<>();
    private Optional<SiteFindings> findings = Optional.empty();
    private Optional<Resolution> resolution = Optional.empty();
    private Optional<Checked<HubFiles>> listing = Optional.empty();
    private Optional<Surroundings> surroundings = Optional.empty();

    private Memo(boolean remembers) {
        this.remembers = remembers;
        texts = remembered();
        articles = remembered();
        resources = remembered();
        media = remembered();
        cleaned = remembered();
        themes = remembered();
        facts = remembered();
    }

    static Memo none() {
        return new Memo(false);
    }

    static Memo inMemory() {
        return new Memo(true);
    }

    /** A text as it is on disk. */
    Remembered<TextFile, Checked<Optional<SourceFile>>> texts() {
        return texts;
    }

    /** What a text means: it depends on nothing but its file. */
    Remembered<TextFile, Checked<Optional<Article>>> articles() {
        return articles;
    }

    Remembered<ListKey, Checked<List<Resource>>> resources() {
        return resources;
    }

    /** What is seen in a file as it lies in the hub. */
    Remembered<Asset, Checked<MediaFile>> media() {
        return media;
    }

    /** What readers get of a file: the same arrays that the site in memory holds. */
    Remembered<Asset, Checked<byte[]>> cleaned() {
        return cleaned;
    }

    Remembered<ThemeKey, Checked<Optional<Theme>>> themes() {
        return themes;
    }

    /** The templates of a theme, ready for use. */
    Checked<Templates> templates(Theme theme) {
        return templates.get(new Same<>(theme), () -> Templates.of(theme));
    }

    /** What each page needs to know of the whole site: the same while no file comes or goes, whatever stands in them. */
    SiteFacts siteFacts(SiteOutline site) {
        return remembers ? siteFacts.get(site, () -> SiteFacts.of(site)) : SiteFacts.of(site);
    }

    /** What is known of a finished page, among the files and leaks that {@link #surround} was told of. */
    Remembered<FactsKey, PageFacts> facts() {
        return facts;
    }

    /** The files of the hub, looked for if any may have come or gone. */
    Checked<HubFiles> files(Path hub) {
        Checked<HubFiles> files = listing.orElseGet(() -> HubFiles.in(hub));
        listing = remembers ? Optional.of(files) : Optional.empty();
        return files;
    }

    /** The site that comes of some content on a day. */
    Checked<Site> site(Content content, LocalDate today, Parallel threads) {
        if (!remembers) {
            return SiteResolver.resolve(content, today, threads::map);
        }
        Resolution now = resolution
                .map(last -> last.next(content, today, threads::map))
                .orElseGet(() -> Resolution.of(content, today, threads::map));
        resolution = Optional.of(now);
        return now.site();
    }

    /** What the rules say of a site. */
    Report check(Site site, Stopwatch stopwatch) {
        if (!remembers) {
            return SiteCheck.check(
                    site,
                    (rule, looking) -> stopwatch.measured(Profile.Sort.RULE, rule.id(), () -> {
                        looking.run();
                        return rule;
                    }));
        }
        SiteFindings now = findings.map(last -> last.next(site)).orElseGet(() -> SiteFindings.of(site));
        findings = Optional.of(now);
        return now.report();
    }

    /** Before a build: forgets what may have changed on disk. */
    void forget(Path hub, Changes changes) {
        listing = listing.filter(found -> found.report().problems().isEmpty())
                .filter(found -> found.value().stillHold(hub, changes));
        texts.forget(text -> changes.touch(text.path()));
        articles.forget(text -> changes.touch(text.path()));
        media.forget(asset -> changes.touch(asset.path()));
        cleaned.forget(asset -> changes.touch(asset.path()));
        themes.forget(theme ->
                theme.overrides().stream().anyMatch(asset -> changes.touch(asset.path())) || changes.everything());
    }

    /** Before the pages are checked: what was known of them holds among the same files and leaks alone. */
    void surround(SiteFacts site, Leaks leaks) {
        Surroundings now = new Surroundings(site, leaks);
        if (surroundings.filter(now::equals).isEmpty()) {
            facts.forget(page -> true);
            surroundings = Optional.of(now);
        }
    }

    /** A build came to its end. */
    void settle() {
        List.of(texts, articles, resources, media, cleaned, themes, facts).forEach(Remembered::settle);
    }

    private <K, V> Remembered<K, V> remembered() {
        return remembers ? Remembered.results() : Remembered.nothing();
    }

    /** All that the meaning of a resource list depends on. */
    record ListKey(SourceFile file, List<Language> languages, Optional<String> country) {}

    /** All that a theme depends on but the class path, which stays the same. */
    record ThemeKey(ThemeChoice choice, List<Asset> overrides) {}

    /** All that the facts of a page depend on, beside its surroundings. */
    record FactsKey(Address address, String fingerprint) {}

    /** A value that equals itself alone. */
    private record Same<T>(T value) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same<?> same && same.value == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    private record Surroundings(SiteFacts site, Leaks leaks) {}
}
