package org.havenhub.render;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.content.Article;
import org.havenhub.content.Term;
import org.havenhub.language.Language;
import org.havenhub.resource.Resource;
import org.havenhub.site.Address;
import org.havenhub.site.Facet;
import org.havenhub.site.FacetValue;
import org.havenhub.site.Page;
import org.havenhub.site.Site;
import org.havenhub.site.Target;

/** What pages need to know of the site as a whole; worked out once. */
final class Overview {

    private final Site site;
    private final Set<Address> addresses = new HashSet<>();
    private final Map<Address, Page> listings = new HashMap<>();
    private final Map<Question, Page.Listing> answers = new HashMap<>();
    private final Map<String, Resource> resources;
    private final Map<String, Term> kinds;
    private final Map<String, Term> topics;
    private final Map<String, Term> areas;

    private Overview(Site site) {
        this.site = site;
        resources = site.resources().stream().collect(Collectors.toMap(Resource::id, Function.identity(), (a, b) -> a));
        kinds = byId(site.settings().kinds());
        topics = byId(site.settings().topics());
        areas = byId(site.settings().areas());
        site.pages().forEach(this::note);
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

    /**
     * The page of the directory that holds just this list, and shows of each resource the way in that was asked for; if there is one.
     * Where one of two answers says it all, its own page is that of both.
     */
    Optional<Address> pageOf(Target.ToResources list, Language language) {
        List<FacetValue> ofWayIn =
                list.asked().stream().filter(value -> value.facet().isOfWayIn()).toList();
        return list.asked().isEmpty()
                ? directory(language)
                : Stream.concat(Stream.of(list.asked()), list.asked().stream().map(List::of))
                        .filter(asked -> asked.containsAll(ofWayIn))
                        .map(asked -> answers.get(Question.of(asked, language)))
                        .filter(page -> page != null && holds(page, list.resources()))
                        .map(Page::address)
                        .findFirst();
    }

    /** Both are in the order of the directory, so that what follows on further pages need not be compared. */
    private static boolean holds(Page.Listing page, List<Resource> list) {
        int size = page.resources().size();
        return page.total() == list.size() && list.subList(0, size).equals(page.resources());
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
        if (!(page instanceof Page.Guide || page instanceof Page.Plain)) {
            listings.put(page.address(), page);
        }
        if (page instanceof Page.Listing listing && listing.part().number() == 1) {
            List<FacetValue> asked =
                    listing.chosen().stream().map(Page.Choice::value).toList();
            answers.put(Question.of(asked, listing.language()), listing);
        }
    }

    private static Map<String, Term> byId(List<Term> terms) {
        return terms.stream().collect(Collectors.toMap(Term::id, Function.identity(), (a, b) -> a));
    }

    /** What is asked of the directory, in any order. */
    private record Question(Language language, Set<FacetValue> answers) {

        static Question of(List<FacetValue> answers, Language language) {
            return new Question(language, Set.copyOf(answers));
        }
    }
}
