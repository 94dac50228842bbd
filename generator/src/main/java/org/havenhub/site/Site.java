package org.havenhub.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.language.Language;
import org.havenhub.resource.Freshness;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;

/**
 * The whole site, before it is rendered.
 *
 * @param settings of the hub
 * @param today the day it is built for
 * @param pages sorted by address
 * @param media the files that pages show or link to, sorted by address
 * @param resources the published ones, in the order of the directory
 * @param partners resources for partners alone, likewise: no file of the site may tell of them
 * @param families which of them are shown together, and which in lists
 * @param menus the main menu of each language
 * @param footers the links in the footer of each language
 * @param lifelines whom readers of each language can turn to now, on every page
 * @param translations every page that has the same content in another language, itself included, by address; pages without a
 *     translation are left out
 * @param secrecy what no file of the site may hold
 * @param partnerSecrecy what no file for partners may hold
 */
public record Site(
        SiteSettings settings,
        LocalDate today,
        List<Page> pages,
        List<Media> media,
        List<Resource> resources,
        List<Resource> partners,
        Families families,
        Map<Language, List<PageLink>> menus,
        Map<Language, List<PageLink>> footers,
        Map<Language, Lifelines> lifelines,
        Map<Address, List<PageLink>> translations,
        Secrecy secrecy,
        Secrecy partnerSecrecy) {

    /** The folder of a language with a trailing slash: empty for the default language. */
    public String folder(Language language) {
        return settings.folder(language);
    }

    /** The path of the site on its server, which it has a server to itself for if nothing else is known. Ends with {@code /}. */
    public String root() {
        return root(settings);
    }

    /** The same of any site with these settings. */
    public static String root(SiteSettings settings) {
        return settings.url().map(URI::getRawPath).orElse("/");
    }

    public Address home(Language language) {
        return new Address(folder(language) + "index.html");
    }

    /** The feed of a language; there is none without the hub's {@code url}, or while no guide in the language was reviewed. */
    public Optional<Address> feed(Language language) {
        boolean reviewed = pages.stream()
                .filter(page -> page instanceof Page.Guide && page.language().equals(language))
                .flatMap(page -> page.written().stream())
                .anyMatch(text -> text.article().matter().reviewed().isPresent());
        return settings.url().filter(url -> reviewed).map(url -> new Address(folder(language) + "feed.xml"));
    }

    public Address guides(Language language) {
        return new Address(folder(language) + "guides/index.html");
    }

    public Address topics(Language language) {
        return new Address(folder(language) + "topics/index.html");
    }

    public Address topic(String id, Language language) {
        return new Address(folder(language) + "topics/" + id + ".html");
    }

    public Address saferBrowsing(Language language) {
        return new Address(folder(language) + Page.SaferBrowsing.PATH);
    }

    public Address privacyPromise(Language language) {
        return new Address(folder(language) + Page.PrivacyPromise.PATH);
    }

    public Address pocketCards(Language language) {
        return new Address(folder(language) + Page.PocketCards.PATH);
    }

    public Address poster(Language language) {
        return new Address(folder(language) + Page.Poster.PATH);
    }

    /** The sheet of a guide or a resource that does not tell what it is about, if the hub offers them. */
    public Optional<Address> quiet(Page page) {
        boolean offered = settings.quietPrint().offered() && (page instanceof Page.Guide || page instanceof Page.Help);
        return offered ? Optional.of(QuietAddress.of(page.address(), folder(page.language()))) : Optional.empty();
    }

    public Address directory(Language language) {
        return new Address(folder(language) + "help/index.html");
    }

    public Address aToZ(Language language) {
        return new Address(folder(language) + "a-z.html");
    }

    public Address kind(String id, Language language) {
        return new Address(folder(language) + "help/by-kind/" + id + ".html");
    }

    public Address help(Resource resource, Language language) {
        return new Address(folder(language) + "help/" + resource.id() + ".html");
    }

    /**
     * The calendar file of a series of meetings, beside the resource's page. There is none of meetings that are over, none
     * while they are paused or after the group has closed, and none of what nobody has checked for too long.
     *
     * @param series from 0, as in the record
     */
    public Optional<Address> calendar(Resource resource, int series, Language language) {
        // No id has a full stop, so that no other resource can have this address.
        String name = resource.id() + (series == 0 ? "" : "." + (series + 1)) + ".ics";
        return resource.meets()
                        && !hasLapsed(resource)
                        && !resource.meetings().get(series).nextDates(today).isEmpty()
                ? Optional.of(new Address(folder(language) + "help/" + name))
                : Optional.empty();
    }

    /** The contact card beside the page of a resource, if there is something to keep of it that still holds. */
    public Optional<Address> card(Resource resource, Language language) {
        return resource.keepable().isEmpty() || hasLapsed(resource)
                ? Optional.empty()
                : Optional.of(new Address(folder(language) + "help/" + resource.id() + ".vcf"));
    }

    /** The linked data beside the page of a resource: none unless the hub wants it, and none of what data do not tell. */
    public Optional<Address> linkedData(Resource resource, Language language) {
        return settings.linkedData() && resource.linkedData() && isToldAsData(resource)
                ? Optional.of(new Address(folder(language) + "help/" + resource.id() + ".jsonld"))
                : Optional.empty();
    }

    /** Every resource that somebody is told of: first those of the site, then those for partners alone. */
    public List<Resource> told() {
        return partners.isEmpty()
                ? resources
                : Stream.concat(resources.stream(), partners.stream()).toList();
    }

    /** The open data of the directory; there are none if the hub does not want them, or has no resource to tell of. */
    public Optional<DataFiles> data() {
        return settings.openData() && !resources.isEmpty() ? Optional.of(DataFiles.ALL) : Optional.empty();
    }

    /** Whether data tell of it: what lists show; and what has closed, so that whoever holds an older copy learns of it. */
    public boolean isToldAsData(Resource resource) {
        return resource.status() == Status.CLOSED || families.isListed(resource);
    }

    /** Whether nobody has checked it for so long that readers are warned of what its page says. */
    public boolean hasLapsed(Resource resource) {
        return families.freshness(resource) == Freshness.LAPSED;
    }

    public Optional<Term> kind(String id) {
        return settings.kinds().stream().filter(term -> term.id().equals(id)).findFirst();
    }

    public Optional<Term> topic(String id) {
        return settings.topics().stream().filter(term -> term.id().equals(id)).findFirst();
    }

    public Optional<Term> area(String id) {
        return settings.areas().stream().filter(term -> term.id().equals(id)).findFirst();
    }
}
