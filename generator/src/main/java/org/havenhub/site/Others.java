package org.havenhub.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.havenhub.report.Located;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;

/**
 * Whom to turn to in place of a resource that cannot be relied on: first the same kind of help in the same place, then elsewhere; those
 * that take nobody at the moment come last.
 */
final class Others {

    /** Families that a page names: a few to choose from, and never a list of its own. */
    private static final int MOST = 3;

    private static final String ANYWHERE = "";

    private final Families families;
    private final Map<Sort, List<List<Resource>>> firsts = new HashMap<>();

    Others(Collection<Resource> listed, Families families) {
        this.families = families;
        for (List<Resource> family : openFirst(families.in(listed).stream()).toList()) {
            family.stream().flatMap(Others::sorts).distinct().forEach(sort -> add(sort, family));
        }
    }

    List<Resource> insteadOf(Resource resource) {
        if (families.canBeListed(resource)) {
            return List.of();
        }
        return openFirst(sorts(resource).flatMap(sort -> firsts.getOrDefault(sort, List.of()).stream()))
                .distinct()
                .limit(MOST)
                .flatMap(List::stream)
                .toList();
    }

    /** A full or paused one is named only where there are too few others. */
    private static Stream<List<Resource>> openFirst(Stream<List<Resource>> some) {
        return some.sorted(Comparator.comparing(
                family -> family.stream().noneMatch(resource -> resource.status() == Status.OPEN)));
    }

    private void add(Sort sort, List<Resource> family) {
        List<List<Resource>> some = firsts.computeIfAbsent(sort, absent -> new ArrayList<>());
        if (some.size() < MOST) {
            some.add(family);
        }
    }

    private static Stream<Sort> sorts(Resource resource) {
        String kind = resource.kind().value();
        return Stream.concat(
                resource.areas().stream().map(Located::value).map(area -> new Sort(kind, area)),
                Stream.of(new Sort(kind, ANYWHERE)));
    }

    /** A kind of help in an area. */
    private record Sort(String kind, String area) {}
}
