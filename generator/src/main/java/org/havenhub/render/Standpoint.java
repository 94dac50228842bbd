package org.havenhub.render;

import java.util.List;
import java.util.Optional;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.language.Language;
import org.havenhub.render.view.LinkView;
import org.havenhub.render.view.PagerView;
import org.havenhub.render.view.SiteView;
import org.havenhub.render.view.TermView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Address;
import org.havenhub.site.Page;
import org.havenhub.site.PageLink;
import org.havenhub.site.Site;

/** Where a view is made: on which page, and so with which links and in which language. */
record Standpoint(Page page, Overview overview, Voice voice, Hrefs hrefs, Frames frames) {

    Site site() {
        return overview.site();
    }

    SiteSettings settings() {
        return site().settings();
    }

    Language language() {
        return voice.language();
    }

    /** Whether nothing may be told of whom a resource helps, or of traces that somebody fears. */
    boolean isQuiet() {
        return page instanceof Page.Quiet;
    }

    /** Whether this is what a hub hands out that leaves nothing behind. */
    boolean isDiscreetPaper() {
        return settings().isDiscreet() && (page instanceof Page.PocketCards || page instanceof Page.Poster);
    }

    SiteView siteView() {
        return frames.at(this).site();
    }

    String href(Address address) {
        return hrefs.to(address);
    }

    /** The link to a listing, or nothing where there is none. */
    String href(Optional<Address> address) {
        return address.map(this::href).orElse("");
    }

    /** The link to a page that not every hub has; empty where it has none. */
    String ifThere(Address address) {
        return overview.has(address) ? href(address) : "";
    }

    LinkView link(Address address, Words text) {
        return LinkView.to(href(address), text);
    }

    LinkView link(PageLink link) {
        String hreflang =
                link.language().equals(language()) ? "" : link.language().tag();
        return new LinkView(title(link), href(link.address()), hreflang, "");
    }

    /** A topic or kind with its page, if that is on the site. */
    Optional<LinkView> link(Term term, Address address) {
        return overview.has(address) ? Optional.of(link(address, voice.in(term.label()))) : Optional.empty();
    }

    TermView term(Page.TermCount count) {
        Term term = count.term();
        return new TermView(voice.in(term.label()), voice.in(term.summary()), href(count.page()), count.count());
    }

    List<TermView> terms(List<Page.TermCount> counts) {
        return counts.stream().map(this::term).toList();
    }

    Optional<PagerView> pager(Page.Part part) {
        int total = part.pages().size();
        if (total < 2) {
            return Optional.empty();
        }
        int number = part.number();
        String previous = number > 1 ? href(part.pages().get(number - 2)) : "";
        String next = number < total ? href(part.pages().get(number)) : "";
        return Optional.of(new PagerView(number, total, previous, next));
    }

    private Words title(PageLink link) {
        return link.title().isEmpty() ? builtInTitle(link) : voice.in(link.language(), link.title());
    }

    private Words builtInTitle(PageLink link) {
        Address address = link.address();
        if (address.equals(site().home(link.language()))) {
            return voice.say(Phrase.NAV_HOME);
        }
        if (address.equals(site().guides(link.language()))) {
            return voice.say(Phrase.NAV_GUIDES);
        }
        if (address.equals(site().aToZ(link.language()))) {
            return voice.say(Phrase.NAV_A_Z);
        }
        return voice.say(address.equals(site().topics(link.language())) ? Phrase.NAV_TOPICS : Phrase.NAV_HELP);
    }
}
