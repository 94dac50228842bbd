package org.havenhub.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.havenhub.content.SiteSettings;
import org.havenhub.language.Language;
import org.havenhub.report.Located;
import org.havenhub.report.Nearest;
import org.havenhub.report.Problems;

/** Turns the names in {@code menu} and {@code footer} into links. */
final class Menus {

    private final SiteSettings settings;
    private final Articles articles;
    private final Problems problems;

    Menus(SiteSettings settings, Articles articles, Problems problems) {
        this.settings = settings;
        this.articles = articles;
        this.problems = problems;
    }

    /** The links of a menu in each language. A page that a language lacks is left out there. */
    Map<Language, List<PageLink>> resolve(List<Located<String>> names) {
        names.forEach(this::check);
        Map<Language, List<PageLink>> menus = new LinkedHashMap<>();
        for (Language language : settings.languages()) {
            menus.put(
                    language,
                    names.stream()
                            .flatMap(name -> link(name.value(), language).stream())
                            .toList());
        }
        return menus;
    }

    private void check(Located<String> name) {
        if (link(name.value(), settings.defaultLanguage()).isPresent()) {
            return;
        }
        String[] hints = inAFolder(name.value())
                .map(page -> "Did you mean " + page + "?")
                .or(() -> Nearest.hint(name.value(), known()))
                .stream()
                .toArray(String[]::new);
        problems.add(
                SiteRules.UNKNOWN_MENU_ITEM, name.place(), "There is no published page " + name.value() + ".", hints);
    }

    /** The page whose file has the name, which was written without its folder or with another ending. */
    private Optional<String> inAFolder(String name) {
        String file = "/" + name.replaceFirst("^.*/", "").replaceFirst("\\.(?:html?|md)$", "") + ".md";
        return known().stream().filter(page -> page.endsWith(file)).findFirst();
    }

    private Optional<PageLink> link(String name, Language language) {
        Optional<Address> builtIn = BuiltInPages.address(name, settings, language);
        if (builtIn.isPresent()) {
            return builtIn.map(address -> new PageLink(address, "", language));
        }
        return articles.at(path(name, language)).filter(articles::isPublished).map(articles::link);
    }

    private List<String> known() {
        List<String> names = new ArrayList<>(BuiltInPages.NAMES);
        String folder = path("", settings.defaultLanguage());
        new TreeSet<>(articles.paths())
                .stream()
                        .filter(path -> path.startsWith(folder))
                        .map(path -> path.substring(folder.length()))
                        .forEach(names::add);
        return names;
    }

    private static String path(String name, Language language) {
        return "content/" + language.tag() + "/" + name;
    }
}
