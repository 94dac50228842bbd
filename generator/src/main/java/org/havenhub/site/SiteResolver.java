package org.havenhub.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.content.Article;
import org.havenhub.content.Content;
import org.havenhub.content.SiteSettings;
import org.havenhub.language.Language;
import org.havenhub.media.PictureSize;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;
import org.havenhub.resource.NumberLink;
import org.havenhub.resource.Readership;
import org.havenhub.resource.Resource;

/** Makes the {@link Site} of a hub's content: the only step that sees everything at once. */
public final class SiteResolver {

    private final Content content;
    private final SiteSettings settings;
    private final LocalDate today;
    private final Problems problems = new Problems();
    private final Articles articles;
    private final ResourceIndex resources;
    private final Vocabulary vocabulary;
    private final Map<String, Media> media = new TreeMap<>();
    private final LinkResolver links;

    SiteResolver(Content written, LocalDate today) {
        this.content = written.withHolidays();
        this.settings = content.settings();
        this.today = today;
        articles = new Articles(content, today);
        resources = new ResourceIndex(content, today, problems);
        vocabulary = Vocabulary.of(content, problems);
        content.media().forEach(file -> {
            String path = file.asset().path();
            media.put(
                    path,
                    new Media(
                            file.asset(),
                            new Address(path),
                            file.size().map(PictureSize::width).orElse(0),
                            file.size().map(PictureSize::height).orElse(0)));
        });
        Map<String, List<Resource>> listed = new HashMap<>();
        settings.languages().forEach(language -> listed.put(language.tag(), resources.listed(language)));
        links = new LinkResolver(articles, resources, vocabulary, media, listed, OwnSite.of(settings));
    }

    /** The site as it is on a day. The links of many texts are resolved by the mapping. */
    public static Checked<Site> resolve(Content content, LocalDate today, Mapping mapping) {
        return Resolution.of(content, today, mapping).site();
    }

    /** What is wrong with the kind of a resource that is to be in a hub with these settings. */
    public static Report ofKind(String id, SiteSettings settings, Place place) {
        Problems problems = new Problems();
        new Terms("kind", SiteRules.UNKNOWN_KIND, settings.kinds(), true, new Problems()).check(id, place, problems);
        return problems.report();
    }

    /** Every rule that this room reports on. */
    public static List<Rule> rules() {
        return SiteRules.all();
    }

    List<Article> published() {
        return articles.published();
    }

    /** A published article with its links. Any number of threads may ask. */
    Checked<Text> text(Article article) {
        Problems found = new Problems();
        article.prose()
                .links()
                .forEach(link ->
                        NumberLink.check(new Located<>(link.target(), link.place()), settings.country(), found));
        return found.with(article).then(links::resolve);
    }

    /**
     * The site, and all that is wrong but in the texts. To be asked once.
     *
     * @param texts of all published articles, by path
     */
    Checked<Site> site(Map<String, Text> texts) {
        checkTerms();
        checkResources();
        List<Page> pages = new ArrayList<>();
        for (Language language : settings.languages()) {
            pages.addAll(new PageMaker(settings, language, articles, resources, texts).pages());
        }
        pages = withoutClashes(pages);
        Menus menus = new Menus(settings, articles, problems);
        Site site = new Site(
                settings,
                today,
                pages,
                used(texts.values()),
                resources.published(settings.defaultLanguage()),
                resources.forPartners(settings.defaultLanguage()),
                resources.families(),
                menus.resolve(settings.menu()),
                menus.resolve(settings.footer()),
                lifelines(),
                new Translations(settings, articles).of(pages),
                SecrecyCollector.of(content, Readership.EVERYBODY),
                SecrecyCollector.of(content, Readership.PARTNERS));
        return problems.with(site);
    }

    private void checkTerms() {
        for (Article article : articles.published()) {
            article.matter().topics().forEach(topic -> vocabulary.topics().check(topic, problems));
        }
        for (Resource resource : content.resources()) {
            if (!resource.kind().value().isEmpty()) {
                vocabulary.kinds().check(resource.kind(), problems);
            }
            resource.topics().forEach(topic -> vocabulary.topics().check(topic, problems));
            resource.areas().forEach(area -> vocabulary.areas().check(area, problems));
        }
    }

    private void checkResources() {
        resources.findAll(settings.crisis(), problems);
        for (Resource resource : content.resources()) {
            if (resource.readership() != Readership.NOBODY) {
                Stream.concat(resource.replacedBy().stream(), resource.shownWith().stream())
                        .forEach(id -> resources.find(id.value(), id.place(), resource.readership(), problems));
            }
        }
    }

    private Map<Language, Lifelines> lifelines() {
        Map<Language, Lifelines> lines = new HashMap<>();
        settings.languages().forEach(language -> lines.put(language, resources.lifelines(settings, language)));
        return lines;
    }

    /** The files that a page shows or links to: what lies in the folder beside them may not be meant for readers. */
    List<Media> used(Collection<Text> texts) {
        Set<Address> used =
                texts.stream().flatMap(Text::media).map(Media::address).collect(Collectors.toSet());
        return media.values().stream()
                .filter(file -> used.contains(file.address()))
                .toList();
    }

    /**
     * All pages sorted by address, former addresses included. Of two pages on one address, the one that every hub has stays,
     * or else the earlier.
     */
    private List<Page> withoutClashes(List<Page> pages) {
        AddressBook addresses = new AddressBook(problems);
        List<Page> kept = new ArrayList<>();
        for (boolean ofEveryHub : List.of(true, false)) {
            for (Page page : pages) {
                PageSource source = PageSource.of(page, settings);
                if (source.isOfEveryHub() == ofEveryHub && addresses.claim(page.address(), source)) {
                    kept.add(page);
                }
            }
        }
        for (Media file : media.values()) {
            Place place = Place.inFile(file.asset().path());
            addresses.claim(file.address(), new PageSource(place, "the file " + file.address(), "Rename the file."));
        }
        kept.addAll(new Aliases(articles, addresses, problems).pages());
        kept.sort(Comparator.comparing(Page::address));
        return kept;
    }
}
