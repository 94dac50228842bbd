package org.havenhub.render;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.content.Article;
import org.havenhub.content.Term;
import org.havenhub.language.Language;
import org.havenhub.report.Located;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Hours;
import org.havenhub.resource.Meeting;
import org.havenhub.resource.Resource;
import org.havenhub.site.Address;
import org.havenhub.site.Facet;
import org.havenhub.site.Page;
import org.havenhub.site.Site;

/** What pages need to know of the site as a whole; worked out once. */
final class Overview {

    private static final Hours NO_HOURS = new Hours.Unknown("");

    private final Site site;
    private final Set<Address> addresses = new HashSet<>();
    private final Map<Address, Page> listings = new HashMap<>();
    private final Map<String, Resource> resources;
    private final Map<String, Term> kinds;
    private final Map<String, Term> topics;
    private final Map<String, Term> areas;
    private final NavigableSet<LocalDate> dates = new TreeSet<>();
    private final NavigableSet<LocalDate> meetingDays = new TreeSet<>();
    private final NavigableSet<Language> languages = new TreeSet<>();
    private final NavigableSet<LocalTime> times = new TreeSet<>();

    private Overview(Site site) {
        this.site = site;
        resources = site.resources().stream().collect(Collectors.toMap(Resource::id, Function.identity(), (a, b) -> a));
        kinds = byId(site.settings().kinds());
        topics = byId(site.settings().topics());
        areas = byId(site.settings().areas());
        site.pages().forEach(this::note);
        site.resources().forEach(this::note);
        languages.addAll(site.settings().languages());
    }

    static Overview of(Site site) {
        return new Overview(site);
    }

    Site site() {
        return site;
    }

    boolean has(Address address) {
        return addresses.contains(address);
    }

    /** Every day that some page names. */
    Collection<LocalDate> dates() {
        return dates;
    }

    /** The next days on which some group meets. */
    Collection<LocalDate> meetingDays() {
        return meetingDays;
    }

    /** Every language that some page names. */
    Collection<Language> languages() {
        return languages;
    }

    /** Every time of day at which something opens, closes, begins or ends. */
    Collection<LocalTime> times() {
        return times;
    }

    Optional<Term> kind(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    Optional<Term> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    Optional<Term> area(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    /** A published resource. */
    Optional<Resource> resource(String id) {
        return Optional.ofNullable(resources.get(id));
    }

    /** The kinds of help that a language's directory lists. */
    List<Page.FacetCount> kinds(Language language) {
        return listing(Page.Directory.class, site.directory(language)).stream()
                .flatMap(directory -> directory.facets().stream())
                .filter(counts -> counts.facet() == Facet.KIND)
                .flatMap(counts -> counts.values().stream())
                .toList();
    }

    /** The topics of a language that have something on them. */
    List<Page.TermCount> topics(Language language) {
        return listing(Page.TopicIndex.class, site.topics(language))
                .map(Page.TopicIndex::topics)
                .orElse(List.of())
                .stream()
                .filter(topic -> topic.count() > 0)
                .toList();
    }

    /** The directory of a language, unless it lists nothing. */
    Optional<Address> directory(Language language) {
        return listing(Page.Directory.class, site.directory(language))
                .filter(page -> !page.resources().isEmpty())
                .map(Page::address);
    }

    /** The list of guides for readers of a language, unless it is empty. */
    Optional<Address> guides(Language language) {
        return listing(Page.GuideIndex.class, site.guides(language))
                .filter(page -> !page.guides().isEmpty())
                .map(Page::address);
    }

    /** What readers can turn to: every resource that lists show. */
    List<Resource> listed() {
        return site.resources().stream().filter(site.families()::isListed).toList();
    }

    /** Every guide that is written in a language. */
    List<Article> guidesIn(Language language) {
        return site.pages().stream()
                .filter(Page.Guide.class::isInstance)
                .map(page -> ((Page.Guide) page).text().article())
                .filter(article -> article.language().equals(language))
                .toList();
    }

    /** Whether a check on a day still holds. */
    boolean holds(LocalDate checked, Period period) {
        return !checked.plus(period).isBefore(site.today());
    }

    private <P extends Page> Optional<P> listing(Class<P> kind, Address address) {
        return Optional.ofNullable(listings.get(address))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private void note(Page page) {
        addresses.add(page.address());
        if (page instanceof Page.Guide guide) {
            note(guide.text().article());
        } else if (page instanceof Page.Plain plain) {
            note(plain.text().article());
        } else {
            listings.put(page.address(), page);
        }
    }

    private void note(Article article) {
        article.matter().reviewed().map(Located::value).ifPresent(dates::add);
    }

    private void note(Resource resource) {
        resource.verified().ifPresent(dates::add);
        languages.addAll(resource.languages());
        resource.contacts().forEach(contact -> note(contact.facts()));
        if (resource.meets()) {
            resource.meetings().forEach(this::note);
        }
    }

    private void note(Meeting meeting) {
        meetingDays.addAll(meeting.nextDates(site.today()));
        meeting.at().ifPresent(at -> {
            times.add(at.begin());
            at.end().ifPresent(times::add);
        });
    }

    private void note(Contact.Facts facts) {
        languages.addAll(facts.languages());
        if (facts.hours().orElse(NO_HOURS) instanceof Hours.Weekly weekly) {
            weekly.days()
                    .flatMap(day -> day.stretches().stream())
                    .flatMap(stretch -> Stream.of(stretch.opening(), stretch.closing()))
                    .forEach(times::add);
        }
    }

    private static Map<String, Term> byId(List<Term> terms) {
        return terms.stream().collect(Collectors.toMap(Term::id, Function.identity(), (a, b) -> a));
    }
}
