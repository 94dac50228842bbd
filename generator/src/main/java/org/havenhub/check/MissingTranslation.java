package org.havenhub.check;

import java.util.List;
import org.havenhub.content.Article;
import org.havenhub.language.Language;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.site.Page;
import org.havenhub.site.PageLink;
import org.havenhub.site.Site;

/** A text of the hub's first language that another language lacks. */
final class MissingTranslation implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "missing-translation",
            "A translation is missing",
            "Readers of the other language see the text in a language they may not read.",
            "Add a file of the same name to the other language's folder. If the hub is not meant to be translated in full,"
                    + " write translations: partial in haven.yaml.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        List<Language> others = site.settings().languages().stream().skip(1).toList();
        if (others.isEmpty()) {
            return;
        }
        for (Page page : site.pages()) {
            boolean original = page.language().equals(site.settings().defaultLanguage());
            if (original && isExpected(page, site)) {
                page.written().ifPresent(text -> check(text.article(), page, others, site, problems));
            }
        }
    }

    /** A home page is expected in every language; guides and pages only where the hub means to be complete. */
    private static boolean isExpected(Page page, Site site) {
        return page instanceof Page.Home || site.settings().translationsComplete();
    }

    private static void check(Article article, Page page, List<Language> others, Site site, Problems problems) {
        List<PageLink> versions = site.translations().getOrDefault(page.address(), List.of());
        for (Language language : others) {
            boolean translated = page instanceof Page.Home
                    ? hasHomeText(site, language)
                    : versions.stream().anyMatch(link -> link.language().equals(language));
            if (!translated) {
                String path = article.path().replaceFirst("^content/[^/]+/", "content/" + language.tag() + "/");
                problems.add(
                        RULE,
                        article.matter().title().place(),
                        "There is no translation into " + language.nameIn(article.language()) + ".",
                        "It would be the file " + path + ". A draft does not count.");
            }
        }
    }

    private static boolean hasHomeText(Site site, Language language) {
        return site.pages().stream()
                .filter(page -> page.address().equals(site.home(language)))
                .anyMatch(page -> page.written().isPresent());
    }
}
