package org.havenhub.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.content.Content;
import org.havenhub.content.SiteSettings;
import org.havenhub.language.Language;
import org.havenhub.report.Located;
import org.havenhub.report.Nearest;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.resource.Readership;
import org.havenhub.resource.Resource;

/** The resources of a hub, by id, and the order in which readers see them. */
final class ResourceIndex {

    private final Map<String, Resource> byId = new LinkedHashMap<>();
    private final Language fallback;
    private final boolean complete;
    private final boolean idsKnown;
    private final Families families;

    ResourceIndex(Content content, LocalDate today, Problems problems) {
        fallback = content.settings().defaultLanguage();
        complete = content.resourcesKnown();
        idsKnown = content.idsKnown();
        for (Resource resource : content.resources()) {
            Resource earlier = byId.putIfAbsent(resource.id(), resource);
            if (earlier != null) {
                problems.add(
                        SiteRules.DUPLICATE_ID,
                        resource.place(),
                        "Two resources have the id " + resource.id() + ".",
                        "The first is at " + earlier.place() + ".");
            }
        }
        families = new Families(published(fallback), content.settings(), today);
    }

    /** Which of them are shown together, and which in lists. */
    Families families() {
        return families;
    }

    /** Whether every file with resources could be read. */
    boolean isComplete() {
        return complete;
    }

    boolean isKnown(String id) {
        return byId.containsKey(id);
    }

    /** Every published resource in the alphabetical order of a language. */
    List<Resource> published(Language language) {
        return of(Readership.EVERYBODY, language);
    }

    /** Every resource for partners alone, likewise. */
    List<Resource> forPartners(Language language) {
        return of(Readership.PARTNERS, language);
    }

    private List<Resource> of(Readership readership, Language language) {
        Comparator<String> alphabetical = language.alphabetical();
        return byId.values().stream()
                .filter(resource -> resource.readership() == readership)
                .map(resource -> Map.entry(resource.name().in(language, fallback), resource))
                .sorted(Map.Entry.<String, Resource>comparingByKey(alphabetical)
                        .thenComparing(entry -> entry.getValue().id()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What lists show, family by family: first those whose checks hold, then all others. */
    List<Resource> listed(Language language) {
        List<Resource> listed =
                published(language).stream().filter(families::isListed).toList();
        Map<Boolean, List<List<Resource>>> byFreshness =
                families.in(listed).stream().collect(Collectors.partitioningBy(families::areFresh));
        return Stream.of(true, false)
                .flatMap(fresh -> byFreshness.getOrDefault(fresh, List.of()).stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Whom readers of a language can turn to now. */
    Lifelines lifelines(SiteSettings settings, Language language) {
        List<Resource> named = settings.crisis().stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id.value())).stream())
                .filter(Resource::published)
                .toList();
        return Lifelines.of(named, families, settings, language);
    }

    /** The resource of an id that is published; anything else is reported and left out. */
    Optional<Resource> find(String id, Place place, Problems problems) {
        return find(id, place, Readership.EVERYBODY, problems);
    }

    /** The resource of an id that those who are told of it here may know of; anything else is reported and left out. */
    Optional<Resource> find(String id, Place place, Readership told, Problems problems) {
        Resource resource = byId.get(id);
        if (resource == null && !idsKnown) {
            // It may stand where no id could be read, which has been reported.
            return Optional.empty();
        }
        if (resource == null) {
            String[] hints = Nearest.hint(id, byId.keySet()).stream().toArray(String[]::new);
            problems.add(SiteRules.UNKNOWN_RESOURCE, place, "No resource has the id " + id + ".", hints);
            return Optional.empty();
        }
        if (!resource.readership().includes(told)) {
            String word = resource.readership() == Readership.PARTNERS ? "partners" : "no";
            boolean toPartners = told == Readership.PARTNERS;
            String who = toPartners ? "partners" : "readers";
            String file = resource.place().file();
            problems.add(
                    SiteRules.UNPUBLISHED_TARGET,
                    place,
                    "The resource " + id + " says publish: " + word + ", so " + who + " cannot be led to it.",
                    toPartners
                            ? "Take " + id
                                    + " out here; or, if partners alone may see it, write publish: partners in its place in "
                                    + file + "."
                            : "Take " + id + " out here; or, if everybody may see it, take its publish: " + word
                                    + " out of " + file + ".");
            return Optional.empty();
        }
        return Optional.of(resource);
    }

    List<Resource> findAll(List<Located<String>> ids, Problems problems) {
        List<Resource> found = new ArrayList<>();
        ids.forEach(id -> find(id.value(), id.place(), problems).ifPresent(found::add));
        return found;
    }
}
