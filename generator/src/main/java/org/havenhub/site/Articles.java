package org.havenhub.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.havenhub.content.Article;
import org.havenhub.content.Article.Kind;
import org.havenhub.content.Content;
import org.havenhub.content.SiteSettings;
import org.havenhub.language.Language;

/** The articles of a hub, by path, and the addresses of those that are published. */
final class Articles {

    /** Sorted, as the content is. */
    private final Map<String, Article> byPath = new LinkedHashMap<>();

    private final Map<String, Address> addresses = new LinkedHashMap<>();
    private final Map<String, Map<Language, Article>> translations = new TreeMap<>();
    private final SiteSettings settings;
    private final LocalDate today;

    Articles(Content content, LocalDate today) {
        settings = content.settings();
        this.today = today;
        for (Article article : content.articles()) {
            byPath.put(article.path(), article);
            if (article.matter().isPublishedOn(today)) {
                addresses.put(article.path(), address(article));
                translations
                        .computeIfAbsent(family(article), key -> new LinkedHashMap<>())
                        .put(article.language(), article);
            }
        }
    }

    /** Every published article, by path. */
    List<Article> published() {
        return addresses.keySet().stream().map(this::atKnownPath).toList();
    }

    Optional<Article> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    boolean isPublished(Article article) {
        return addresses.containsKey(article.path());
    }

    /** Why an article is not on the site; for one that is not. */
    Absence absence(Article article) {
        return Absence.of(article, today);
    }

    Collection<String> paths() {
        return byPath.keySet();
    }

    /** The address of an article: also of one that is not published, which no page may link to. */
    Address address(Article article) {
        Address known = addresses.get(article.path());
        return known == null ? makeAddress(article) : known;
    }

    private Address makeAddress(Article article) {
        String folder = settings.folder(article.language());
        return switch (article.kind()) {
            case HOME -> new Address(folder + "index.html");
            case GUIDE -> new Address(folder + "guides/" + article.slug() + ".html");
            case PAGE -> new Address(folder + article.slug() + ".html");
        };
    }

    PageLink link(Article article) {
        return new PageLink(address(article), article.matter().title().value(), article.language());
    }

    /** The same article in each language that has it, itself included, the languages in the order of the paths. */
    List<Article> translations(Article article) {
        return List.copyOf(translations.getOrDefault(family(article), Map.of()).values());
    }

    Optional<Article> home(Language language) {
        return Optional.ofNullable(
                translations.getOrDefault(Kind.HOME + "/index", Map.of()).get(language));
    }

    /** The guides for readers of a language: those in it, then those that exist in the hub's first language alone. */
    List<Article> guides(Language language) {
        List<Article> guides = new ArrayList<>();
        translations.forEach((family, byLanguage) -> {
            Article best = byLanguage.getOrDefault(language, byLanguage.get(settings.defaultLanguage()));
            if (best != null && best.kind() == Kind.GUIDE) {
                guides.add(best);
            }
        });
        return GuideOrder.sorted(guides, language);
    }

    private Article atKnownPath(String path) {
        return at(path).orElseThrow();
    }

    private static String family(Article article) {
        return article.kind() + "/" + article.slug();
    }
}
