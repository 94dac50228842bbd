package org.havenhub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.havenhub.content.Article;
import org.havenhub.content.SiteSettings;
import org.havenhub.language.Language;

/** Finds the pages that have the same content in other languages. */
final class Translations {

    private final SiteSettings settings;
    private final Articles articles;

    Translations(SiteSettings settings, Articles articles) {
        this.settings = settings;
        this.articles = articles;
    }

    /** For each page with a translation: the page in each language that has it, itself included. */
    Map<Address, List<PageLink>> of(List<Page> pages) {
        Map<Address, List<PageLink>> translations = new TreeMap<>();
        if (settings.languages().size() == 1) {
            return translations;
        }
        Map<Address, Page> byAddress =
                pages.stream().collect(Collectors.toMap(Page::address, page -> page, (a, b) -> a, TreeMap::new));
        for (Page page : pages) {
            List<PageLink> links = page instanceof Page.Guide guide
                    ? ofArticle(guide.text().article())
                    : page instanceof Page.Plain plain ? ofArticle(plain.text().article()) : ofAddress(page, byAddress);
            if (links.size() > 1) {
                translations.put(page.address(), links);
            }
        }
        return translations;
    }

    private List<PageLink> ofArticle(Article article) {
        List<Article> versions = articles.translations(article);
        return settings.languages().stream()
                .flatMap(language -> versions.stream().filter(v -> v.language().equals(language)))
                .map(articles::link)
                .toList();
    }

    /** Pages that are made for every language differ in the folder alone. */
    private List<PageLink> ofAddress(Page page, Map<Address, Page> byAddress) {
        String path =
                page.address().path().substring(settings.folder(page.language()).length());
        List<PageLink> links = new ArrayList<>();
        for (Language language : settings.languages()) {
            Address address = new Address(settings.folder(language) + path);
            if (byAddress.containsKey(address) && !(byAddress.get(address) instanceof Page.Moved)) {
                links.add(new PageLink(address, "", language));
            }
        }
        return page instanceof Page.Moved ? List.of() : links;
    }
}
