package org.havenhub.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.content.Article;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.language.Language;
import org.havenhub.report.Located;
import org.havenhub.resource.Resource;

/** Makes the pages of one language. */
final class PageMaker {

    private static final int LATEST_GUIDES = 6;

    private final SiteSettings settings;
    private final Language language;
    private final Articles articles;
    private final ResourceIndex resources;
    private final Map<String, Text> texts;
    private final List<Page.Guide> guides;
    private final List<Resource> listed;
    private final List<Page> pages = new ArrayList<>();

    PageMaker(
            SiteSettings settings,
            Language language,
            Articles articles,
            ResourceIndex resources,
            Map<String, Text> texts) {
        this.settings = settings;
        this.language = language;
        this.articles = articles;
        this.resources = resources;
        this.texts = texts;
        guides = guidePages();
        listed = resources.listed(language);
    }

    List<Page> pages() {
        pages.add(home());
        addGuides();
        addPlainPages();
        addTopics();
        addDirectory();
        pages.addAll(new AlphabetPages(language, settings.defaultLanguage(), this::path).of(guides, listed));
        addHelp();
        addUnlessWritten(new Page.SaferBrowsing(address(Page.SaferBrowsing.PATH), language));
        addUnlessWritten(new Page.PrivacyPromise(address(Page.PrivacyPromise.PATH), language));
        addPaper();
        addQuietSheets();
        if (language.equals(settings.defaultLanguage())) {
            pages.add(new Page.NotFound(address(Page.NotFound.PATH), language));
        }
        return pages;
    }

    private Page home() {
        Optional<Text> text = articles.home(language).map(article -> text(article));
        return new Page.Home(address("index.html"), language, text, GuideOrder.latest(guides, LATEST_GUIDES));
    }

    /** Guides for readers of this language, also those that are not translated, with their neighbours. */
    private List<Page.Guide> guidePages() {
        List<Article> ordered = articles.guides(language);
        List<Page.Guide> made = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Article article = ordered.get(i);
            made.add(new Page.Guide(
                    articles.address(article),
                    article.language(),
                    text(article),
                    neighbour(ordered, i - 1),
                    neighbour(ordered, i + 1)));
        }
        return made;
    }

    private Optional<PageLink> neighbour(List<Article> ordered, int index) {
        return index >= 0 && index < ordered.size() ? Optional.of(articles.link(ordered.get(index))) : Optional.empty();
    }

    private void addGuides() {
        for (Parts<Page.Guide> part : Parts.of(guides, address("guides/index.html"))) {
            pages.add(new Page.GuideIndex(part.address(), language, part.part(), part.items()));
        }
        guides.stream().filter(guide -> guide.language().equals(language)).forEach(pages::add);
    }

    private void addPlainPages() {
        articles.published().stream()
                .filter(article -> article.kind() == Article.Kind.PAGE)
                .filter(article -> article.language().equals(language))
                .forEach(article -> pages.add(new Page.Plain(articles.address(article), language, text(article))));
    }

    private void addTopics() {
        WiderTerms wider = WiderTerms.of(settings.topics());
        Map<String, List<Page.Guide>> guidesByTopic = new HashMap<>();
        guides.forEach(guide ->
                wider.of(guide.text().article().matter().topics()).forEach(id -> put(guidesByTopic, id, guide)));
        Map<String, List<Resource>> resourcesByTopic = new HashMap<>();
        resources
                .families()
                .in(listed)
                .forEach(family -> wider.of(topics(family))
                        .forEach(id -> family.forEach(resource -> put(resourcesByTopic, id, resource))));
        List<Page.TermCount> counts = new ArrayList<>();
        for (Term term : settings.topics()) {
            List<Page.Guide> about = guidesByTopic.getOrDefault(term.id(), List.of());
            List<Resource> help = resourcesByTopic.getOrDefault(term.id(), List.of());
            Address first = address("topics/" + term.id() + ".html");
            counts.add(new Page.TermCount(term, first, about.size() + help.size()));
            addTopic(term, about, help, first);
        }
        pages.add(new Page.TopicIndex(address("topics/index.html"), language, counts));
    }

    /** The guides of a topic first, then its resources, cut into pages as one list. */
    private void addTopic(Term term, List<Page.Guide> about, List<Resource> help, Address first) {
        List<List<Object>> items = new ArrayList<>();
        about.forEach(guide -> items.add(List.of(guide)));
        resources.families().in(help).forEach(family -> items.add(List.copyOf(family)));
        for (Parts<Object> part : Parts.ofGroups(items, first)) {
            pages.add(new Page.Topic(
                    part.address(),
                    language,
                    term,
                    part.part(),
                    only(Page.Guide.class, part.items()),
                    only(Resource.class, part.items())));
        }
    }

    private static List<Located<String>> topics(List<Resource> family) {
        return family.stream().flatMap(resource -> resource.topics().stream()).toList();
    }

    private void addDirectory() {
        FacetPages facets = new FacetPages(settings, language, listed, resources.families(), this::path);
        List<Page.FacetCounts> counts = facets.counts();
        for (Parts<Resource> part : Parts.ofGroups(resources.families().in(listed), address("help/index.html"))) {
            pages.add(new Page.Directory(
                    part.address(), language, part.part(), part.onFirst(counts), listed.size(), part.items()));
        }
        pages.addAll(facets.pages());
    }

    private void addHelp() {
        Map<String, List<Page.Guide>> guidesByResource = new HashMap<>();
        guides.forEach(guide ->
                guide.text().article().matter().resources().forEach(id -> put(guidesByResource, id.value(), guide)));
        Others others = new Others(listed, resources.families());
        for (Resource resource : resources.published(language)) {
            pages.add(new Page.Help(
                    address("help/" + resource.id() + ".html"),
                    language,
                    resource,
                    resources.families().siblings(resource),
                    others.insteadOf(resource),
                    guidesByResource.getOrDefault(resource.id(), List.of())));
        }
    }

    /** What is printed and handed out, as long as there is somebody whom it can name. */
    private void addPaper() {
        Lifelines lines = resources.lifelines(settings, language);
        if (!lines.onCards().isEmpty()) {
            pages.add(new Page.PocketCards(address(Page.PocketCards.PATH), language));
        }
        if (!lines.onPages().isEmpty()) {
            pages.add(new Page.Poster(address(Page.Poster.PATH), language));
        }
    }

    private void addQuietSheets() {
        if (!settings.quietPrint().offered()) {
            return;
        }
        List<Page> sheets = new ArrayList<>();
        for (Page page : pages) {
            Address address = QuietAddress.of(page.address(), settings.folder(language));
            if (page instanceof Page.Guide guide) {
                sheets.add(new Page.QuietGuide(address, guide));
            } else if (page instanceof Page.Help help) {
                sheets.add(new Page.QuietHelp(address, help));
            }
        }
        pages.addAll(sheets);
    }

    /** The hub's own plain page of the same name takes the place of the theme's words. */
    private void addUnlessWritten(Page page) {
        if (pages.stream().noneMatch(other -> other.address().equals(page.address()))) {
            pages.add(page);
        }
    }

    private Address address(String path) {
        return new Address(path(path));
    }

    private String path(String path) {
        return settings.folder(language) + path;
    }

    private Text text(Article article) {
        return Optional.ofNullable(texts.get(article.path())).orElseThrow();
    }

    private static <T> void put(Map<String, List<T>> map, String id, T value) {
        List<T> values = map.computeIfAbsent(id, key -> new ArrayList<>());
        if (values.isEmpty() || values.get(values.size() - 1) != value) {
            values.add(value);
        }
    }

    private static <T> List<T> only(Class<T> type, List<?> items) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
