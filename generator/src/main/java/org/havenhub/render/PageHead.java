package org.havenhub.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.language.Language;
import org.havenhub.render.view.AlternateView;
import org.havenhub.render.view.LanguageView;
import org.havenhub.render.view.LinkView;
import org.havenhub.render.view.PageView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Address;
import org.havenhub.site.Page;
import org.havenhub.site.PageLink;

/**
 * What a kind of page says of itself, from which the rest of its {@link PageView} follows.
 *
 * @param title for the heading
 * @param browserTitle empty for one made of the title and the hub's name
 * @param description may be empty
 * @param trail of breadcrumbs between the home page and this one
 * @param indexed whether search engines may list it
 */
record PageHead(Words title, String browserTitle, String description, List<LinkView> trail, boolean indexed) {

    static PageHead of(Words title, String description, LinkView... trail) {
        return new PageHead(title, "", description, List.of(trail), true);
    }

    /**
     * With a title that says nothing to those who look over a reader's shoulder, if the author gave one. Where a link to the page is
     * shared, its description would stand beside that title.
     */
    PageHead discreet(String browserTitle) {
        return new PageHead(title, browserTitle, browserTitle.isEmpty() ? description : "", trail, indexed);
    }

    /** With a title of which nobody is to be kept from anything. */
    PageHead named(String browserTitle) {
        return new PageHead(title, browserTitle, description, trail, indexed);
    }

    PageHead hidden() {
        return new PageHead(title, browserTitle, description, trail, false);
    }

    /** With the number of the part in its title, so that no two parts of a list have the same. */
    PageHead part(Page.Part part, Voice voice) {
        if (part.number() == 1) {
            return this;
        }
        Words numbered = voice.say(
                Phrase.TITLE_PART,
                Map.of(
                        "title", title.text(),
                        "number", part.number(),
                        "total", part.pages().size()));
        return new PageHead(numbered, browserTitle, description, trail, indexed);
    }

    PageView on(Standpoint here) {
        Address address = here.page().address();
        List<PageLink> translations = here.site().translations().getOrDefault(address, List.of());
        return new PageView(
                title,
                browserTitle(here),
                description,
                indexed ? Hrefs.absolute(address, here.settings()).orElse("") : "",
                indexed ? alternates(translations, here) : List.of(),
                indexed,
                here.frames().at(here).menuOn(address),
                languages(translations, here),
                breadcrumbs(here),
                "");
    }

    /** The separator is of Latin-1, so that the text of a page in such a language takes one byte a character. */
    private String browserTitle(Standpoint here) {
        return browserTitle.isEmpty() ? title.text() + " · " + hubName(here) : browserTitle;
    }

    private static String hubName(Standpoint here) {
        return here.siteView().name().text();
    }

    private List<LinkView> breadcrumbs(Standpoint here) {
        Address home = here.site().home(here.language());
        if (here.page().address().equals(home)) {
            return List.of();
        }
        List<LinkView> crumbs = new ArrayList<>();
        crumbs.add(here.link(home, here.voice().say(Phrase.NAV_HOME)));
        crumbs.addAll(trail);
        crumbs.add(new LinkView(title, here.href(here.page().address()), "", "page"));
        return crumbs;
    }

    private static List<AlternateView> alternates(List<PageLink> translations, Standpoint here) {
        List<AlternateView> alternates = new ArrayList<>();
        for (PageLink link : translations) {
            alternates.add(new AlternateView(link.language().tag(), alternate(link.address(), here)));
        }
        translations.stream()
                .filter(link -> link.language().equals(here.settings().defaultLanguage()))
                .findFirst()
                .ifPresent(link -> alternates.add(new AlternateView("x-default", alternate(link.address(), here))));
        return alternates;
    }

    private static String alternate(Address address, Standpoint here) {
        return Hrefs.absolute(address, here.settings()).orElseGet(() -> here.href(address));
    }

    private static List<LanguageView> languages(List<PageLink> translations, Standpoint here) {
        List<Language> all = here.settings().languages();
        if (all.size() < 2) {
            return List.of();
        }
        return all.stream()
                .flatMap(language -> language(language, translations, here).stream())
                .toList();
    }

    private static Optional<LanguageView> language(Language language, List<PageLink> translations, Standpoint here) {
        boolean current = language.equals(here.language());
        Address home = here.site().home(language);
        Optional<Address> target = current
                ? Optional.of(here.page().address())
                : translations.stream()
                        .filter(link -> link.language().equals(language))
                        .map(PageLink::address)
                        .findFirst()
                        .or(() -> Optional.of(home).filter(here.overview()::has));
        return target.map(address -> new LanguageView(
                language.tag(), language.direction(), here.voice().endonymOf(language), here.href(address), current));
    }
}
