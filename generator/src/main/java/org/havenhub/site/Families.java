package org.havenhub.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.havenhub.content.SiteSettings;
import org.havenhub.report.Located;
import org.havenhub.resource.Freshness;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;

/**
 * Which resources are shown together, and which are shown in lists at all.
 *
 * <p>A family is a resource with those that it is {@code shown-with}, those that are shown with these, and so on, whichever of two
 * names the other; most resources are a family of their own. A list holds a whole family or none of it. It holds none of one in
 * which somebody has closed, or has not been checked for too long.
 */
public final class Families {

    /** A list that people look through without asking for less; and so no family may be larger. */
    public static final int FEW = 12;

    private final SiteSettings settings;
    private final LocalDate today;
    private final Map<String, List<Resource>> byId = new HashMap<>();
    private final Set<String> unlisted = new HashSet<>();

    /** @param published in the order in which a family is to be read */
    Families(Collection<Resource> published, SiteSettings settings, LocalDate today) {
        this.settings = settings;
        this.today = today;
        for (List<Resource> family : Kinship.among(published).families()) {
            boolean isListed = family.stream().allMatch(this::canBeListed);
            for (Resource member : family) {
                byId.put(member.id(), family);
                if (!isListed) {
                    unlisted.add(member.id());
                }
            }
        }
    }

    /** The resource, then all others of its family. */
    public List<Resource> of(Resource resource) {
        List<Resource> family = new ArrayList<>(List.of(resource));
        members(resource).stream()
                .filter(member -> !member.id().equals(resource.id()))
                .forEach(family::add);
        return family;
    }

    /** The others of its family. */
    public List<Resource> siblings(Resource resource) {
        List<Resource> family = of(resource);
        return family.subList(1, family.size());
    }

    /** Each with its whole family, nobody twice. */
    public List<Resource> whole(Collection<Resource> resources) {
        Map<String, Resource> whole = new LinkedHashMap<>();
        for (List<Resource> some : in(resources)) {
            of(some.get(0)).forEach(member -> whole.put(member.id(), member));
        }
        return List.copyOf(whole.values());
    }

    /** A list cut into families, each where the first of it stands. */
    public List<List<Resource>> in(Collection<Resource> list) {
        Map<String, List<Resource>> families = new LinkedHashMap<>();
        for (Resource resource : list) {
            String eldest = members(resource).get(0).id();
            families.computeIfAbsent(eldest, absent -> new ArrayList<>()).add(resource);
        }
        return List.copyOf(families.values());
    }

    /** The first of a list that are few enough to be looked through; no family is cut, and one at least is there. */
    public List<Resource> first(List<Resource> list) {
        List<Resource> first = new ArrayList<>();
        for (List<Resource> family : in(list)) {
            if (!first.isEmpty() && first.size() + family.size() > FEW) {
                break;
            }
            first.addAll(family);
        }
        return first;
    }

    public Freshness freshness(Resource resource) {
        return Freshness.of(resource, settings.resourceReview(), settings.resourceGrace(), today);
    }

    /** Whether lists show it. */
    public boolean isListed(Resource resource) {
        return !unlisted.contains(resource.id());
    }

    /** Whether lists would show it if it had no family. */
    public boolean canBeListed(Resource resource) {
        return resource.status() != Status.CLOSED && freshness(resource) != Freshness.LAPSED;
    }

    /** Whom to turn to in place of a resource: of those that took each other's place, the first that lists would show. */
    public Optional<Resource> successor(Resource resource) {
        Set<String> passed = new HashSet<>(Set.of(resource.id()));
        Optional<Resource> next = replacement(resource);
        while (next.isPresent() && passed.add(next.get().id())) {
            if (canBeListed(next.get())) {
                return next;
            }
            next = next.flatMap(this::replacement);
        }
        return Optional.empty();
    }

    private Optional<Resource> replacement(Resource resource) {
        return resource.replacedBy().map(Located::value).flatMap(this::published);
    }

    private Optional<Resource> published(String id) {
        return byId.getOrDefault(id, List.of()).stream()
                .filter(member -> member.id().equals(id))
                .findFirst();
    }

    /** Whether every check of some resources holds. */
    boolean areFresh(Collection<Resource> resources) {
        return resources.stream().map(this::freshness).allMatch(Predicate.isEqual(Freshness.FRESH));
    }

    private List<Resource> members(Resource resource) {
        return byId.getOrDefault(resource.id(), List.of(resource));
    }

    /** Who belongs to whom: each resource leads to another of its family, until one leads to itself. */
    private record Kinship(Collection<Resource> resources, Map<String, String> leads) {

        static Kinship among(Collection<Resource> resources) {
            Kinship kinship = new Kinship(resources, new HashMap<>());
            resources.forEach(resource -> kinship.leads.put(resource.id(), resource.id()));
            for (Resource resource : resources) {
                resource.shownWith().stream()
                        .map(Located::value)
                        .filter(kinship.leads::containsKey)
                        .forEach(sibling -> kinship.join(resource.id(), sibling));
            }
            return kinship;
        }

        Collection<List<Resource>> families() {
            Map<String, List<Resource>> families = new LinkedHashMap<>();
            resources.forEach(resource -> families.computeIfAbsent(head(resource.id()), absent -> new ArrayList<>())
                    .add(resource));
            return families.values();
        }

        private void join(String one, String other) {
            leads.put(head(one), head(other));
        }

        /** Shortens the way while it walks, so that long chains stay quick. */
        private String head(String id) {
            String current = id;
            String next = next(current);
            while (!next.equals(current)) {
                leads.put(current, next(next));
                current = next;
                next = next(current);
            }
            return current;
        }

        private String next(String id) {
            return leads.getOrDefault(id, id);
        }
    }
}
