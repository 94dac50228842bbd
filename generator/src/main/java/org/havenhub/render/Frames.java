package org.havenhub.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.havenhub.language.Language;
import org.havenhub.render.view.LinkView;
import org.havenhub.render.view.ReportView;
import org.havenhub.render.view.ResourceCard;
import org.havenhub.render.view.SiteView;
import org.havenhub.resource.Resource;
import org.havenhub.site.Address;
import org.havenhub.site.Page;
import org.havenhub.site.PagePolicy;
import org.havenhub.site.Site;

/**
 * What the pages of one language and folder have in common that may tell as much as each other, since the links from one folder are the
 * same; made when first asked for.
 */
final class Frames {

    private final Overview overview;
    private final Map<Language, Voice> voices;
    private final PagePolicy policy;
    private final Once<Key, Frame> made = new Once<>();
    private final Once<CardKey, ResourceCard> cards = new Once<>();

    Frames(Overview overview, Map<Language, Voice> voices, PagePolicy policy) {
        this.overview = overview;
        this.voices = voices;
        this.policy = policy;
    }

    /** Where the view of a page is made. */
    Standpoint standpoint(Page page) {
        Voice voice = voices.get(page.language());
        if (voice == null) {
            throw new IllegalArgumentException("Not a language of this hub: " + page.language());
        }
        return new Standpoint(
                page, overview, voice, Hrefs.on(page, overview.site().settings()), this);
    }

    Frame at(Standpoint here) {
        return made.get(Key.of(here), () -> make(here));
    }

    /** The card of a resource with one of its ways in, beside a guide: many guides of a folder show the same. */
    ResourceCard card(Resource resource, int contact, Standpoint here, Supplier<ResourceCard> work) {
        return cards.get(new CardKey(Key.of(here), resource.id(), contact), work);
    }

    private Frame make(Standpoint here) {
        Site site = here.site();
        Language language = here.language();
        Address home = site.home(language);
        List<Frame.MenuItem> menu = site.menus().getOrDefault(language, List.of()).stream()
                .map(link -> Frame.MenuItem.of(link, here.link(link), home))
                .toList();
        List<LinkView> footer = site.footers().getOrDefault(language, List.of()).stream()
                .map(here::link)
                .toList();
        SiteView view = new SiteView(
                here.voice().in(site.settings().title()),
                language.tag(),
                language.direction(),
                policy.text(),
                here.hrefs().root(),
                here.href(home),
                here.href(site.feed(language)),
                footer,
                holidays(site),
                report(here).orElse(null),
                here.href(site.saferBrowsing(language)),
                here.href(site.privacyPromise(language)),
                here.voice().in(site.settings().exit()).text(),
                site.settings().oneEntry(),
                CrisisLines.of(here));
        return new Frame(view, menu);
    }

    /** Those of years that are known. Of others nobody is told whether somebody answers. */
    private static String holidays(Site site) {
        return site.settings().holidays().stream()
                .filter(day -> day.getYear() >= site.today().getYear())
                .filter(day -> site.settings().knowsHolidaysOf(day.getYear()))
                .distinct()
                .sorted()
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
    }

    private static Optional<ReportView> report(Standpoint here) {
        String value = here.voice().in(here.settings().contact()).text();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Reach reach = Reach.of(value, here.settings().country());
        return Optional.of(new ReportView(value, reach.href(), reach.outside()));
    }

    private record CardKey(Key place, String resource, int contact) {}

    /**
     * Where what is made is the same.
     *
     * @param prefix of links that are not relative
     * @param quiet whether nothing may be told of whom a resource helps: beside such sheets there are cards and posters that tell it
     * @param discreet whether it is what a discreet hub hands out
     */
    private record Key(Language language, String folder, String prefix, boolean quiet, boolean discreet) {

        static Key of(Standpoint here) {
            String path = here.page().address().path();
            return new Key(
                    here.language(),
                    path.substring(0, path.lastIndexOf('/') + 1),
                    here.hrefs().prefix(),
                    here.isQuiet(),
                    here.isDiscreetPaper());
        }
    }
}
