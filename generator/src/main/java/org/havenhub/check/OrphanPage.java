package org.havenhub.check;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.content.Article;
import org.havenhub.content.SiteSettings;
import org.havenhub.language.Language;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.site.Address;
import org.havenhub.site.Page;
import org.havenhub.site.PageLink;
import org.havenhub.site.Site;
import org.havenhub.site.Target;

/** A page that no menu, footer or text leads to. Guides are never orphans: their list holds them all. */
final class OrphanPage implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "orphan-page",
            "Nothing leads to a page",
            "Readers cannot find it, so the work that went into it helps nobody.",
            "Name it in the menu or the footer of haven.yaml, or link to it from a guide.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean restsOnLinks() {
        return true;
    }

    @Override
    public void check(Site site, Problems problems) {
        Map<Address, Article> orphans = new LinkedHashMap<>();
        for (Page page : site.pages()) {
            if (page instanceof Page.Plain plain) {
                orphans.put(plain.address(), plain.text().article());
            }
        }
        Stream.of(site.menus(), site.footers())
                .flatMap(menus -> menus.values().stream())
                .flatMap(Collection::stream)
                .map(PageLink::address)
                .forEach(orphans::remove);
        for (Language language : site.settings().languages()) {
            orphans.remove(site.saferBrowsing(language));
            orphans.remove(site.privacyPromise(language));
        }
        removeLinked(site, orphans);
        orphans.values().forEach(page -> report(page, site.settings(), problems));
    }

    private static void report(Article page, SiteSettings settings, Problems problems) {
        String title = page.matter().title().value();
        String link = "in a guide: [" + title + "](../pages/" + page.slug() + ".md)";
        String[] hints = page.language().equals(settings.defaultLanguage())
                ? new String[] {menuWith("pages/" + page.slug() + ".md", settings), "Or write " + link}
                : new String[] {"Write " + link};
        problems.add(RULE, page.matter().title().place(), "No menu and no text leads to “" + title + "”.", hints);
    }

    /** The footer has the most room; a hub that has none puts its pages into the menu. */
    private static String menuWith(String name, SiteSettings settings) {
        boolean inFooter = !settings.footer().isEmpty();
        Stream<String> names =
                (inFooter ? settings.footer() : settings.menu()).stream().map(Located::value);
        return "Write in haven.yaml: " + (inFooter ? "footer" : "menu") + ": ["
                + Stream.concat(names, Stream.of(name)).collect(Collectors.joining(", ")) + "]";
    }

    /** Most hubs have few plain pages, so that this is soon at its end. */
    private static void removeLinked(Site site, Map<Address, Article> orphans) {
        Iterator<Page> pages = site.pages().iterator();
        while (pages.hasNext() && !orphans.isEmpty()) {
            Page page = pages.next();
            page.written().stream().flatMap(text -> text.links().stream()).forEach(target -> {
                if (target instanceof Target.ToPage other
                        && !other.page().address().equals(page.address())) {
                    orphans.remove(other.page().address());
                }
            });
        }
    }
}
