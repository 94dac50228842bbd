package org.havenhub.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.language.Language;
import org.havenhub.resource.Resource;

/**
 * The pages of the directory that answer one question, and those that answer two.
 *
 * <p>A page for two answers exists only where one of the two lists is too long to be looked through and both are longer than what
 * is left, and there are at most {@link #MOST_PAIRS} in a language: the fullest. Whom a resource is for is said in free words; they
 * make a page where two resources say the same, and of those the {@link #MOST_AUDIENCES} fullest. The questions stand on the first
 * page of a list alone.
 */
final class FacetPages {

    /** Pages for two answers in one language. */
    static final int MOST_PAIRS = 2000;

    /** Answers to whom it is for. All other answers are words of the hub, or of the world, and no more of them. */
    static final int MOST_AUDIENCES = 100;

    private final Language language;
    private final Families families;
    private final UnaryOperator<String> addressOf;
    private final Map<FacetValue, List<Resource>> single = new LinkedHashMap<>();
    private final Map<Pair, List<Resource>> pairs = new LinkedHashMap<>();
    private final Map<Pair, Integer> sizes = new HashMap<>();
    private final Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);

    /**
     * The pages of a list. A family is on a page if one of it gives the answer.
     *
     * @param addressOf gives a path its folder
     */
    FacetPages(
            SiteSettings settings,
            Language language,
            List<Resource> listed,
            Families families,
            UnaryOperator<String> addressOf) {
        this.language = language;
        this.families = families;
        this.addressOf = addressOf;
        FacetReader reader = new FacetReader(settings);
        Map<Pair, List<Resource>> all = new LinkedHashMap<>();
        for (List<Resource> family : families.in(listed)) {
            Set<FacetValue> given = new LinkedHashSet<>();
            Set<Pair> together = new LinkedHashSet<>();
            for (Set<FacetValue> way : reader.ways(family)) {
                given.addAll(way);
                together.addAll(Pair.among(way));
            }
            given.forEach(value -> list(single, value).addAll(family));
            together.forEach(pair -> list(all, pair).addAll(family));
        }
        for (Facet facet : Facet.values()) {
            List<FacetValue> found =
                    facet == Facet.AUDIENCE ? audiences() : given(facet).toList();
            values.put(facet, reader.sorted(facet, found));
        }
        all.forEach((pair, resources) -> sizes.put(pair, resources.size()));
        keepUseful(all);
    }

    private Stream<FacetValue> given(Facet facet) {
        return single.keySet().stream().filter(value -> value.facet() == facet);
    }

    private List<FacetValue> audiences() {
        return given(Facet.AUDIENCE)
                .filter(value -> families.in(of(single, value)).size() > 1)
                .sorted(Comparator.comparing(value -> -of(single, value).size()))
                .limit(MOST_AUDIENCES)
                .toList();
    }

    /** Every question with its answers and how many there are of each, for the whole directory. */
    List<Page.FacetCounts> counts() {
        return Stream.of(Facet.values())
                .map(facet -> new Page.FacetCounts(
                        facet, values(facet).stream().map(this::count).toList()))
                .filter(counts -> !counts.values().isEmpty())
                .toList();
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            values(facet).forEach(value -> addPages(pages, List.of(value), of(single, value), narrowing(value)));
        }
        pairs.forEach((pair, resources) -> addPages(pages, List.of(pair.first(), pair.second()), resources, List.of()));
        return pages;
    }

    private void addPages(
            List<Page> pages, List<FacetValue> chosen, List<Resource> resources, List<Page.FacetCounts> narrowing) {
        for (Parts<Resource> part : Parts.ofGroups(families.in(resources), address(chosen))) {
            pages.add(new Page.Listing(
                    part.address(),
                    language,
                    choices(chosen),
                    part.part(),
                    part.onFirst(narrowing),
                    resources.size(),
                    wider(chosen, resources.size()),
                    part.items()));
        }
    }

    /** The same answers for the nearest area around that has more than these: where little is near, there may be more a bus ride away. */
    private Optional<Page.FacetCount> wider(List<FacetValue> chosen, int size) {
        return chosen.stream()
                .filter(value -> value.facet() == Facet.AREA)
                .findFirst()
                .flatMap(area -> Stream.iterate(
                                parent(area), Optional::isPresent, around -> around.flatMap(this::parent))
                        .limit(values(Facet.AREA).size())
                        .flatMap(Optional::stream)
                        .flatMap(around -> count(chosen, area, around).stream())
                        .filter(count -> count.count() > size)
                        .findFirst());
    }

    private Optional<FacetValue> parent(FacetValue area) {
        return area.term()
                .flatMap(Term::parent)
                .flatMap(parent -> values(Facet.AREA).stream()
                        .filter(value -> value.id().equals(parent.value()))
                        .findFirst());
    }

    private Optional<Page.FacetCount> count(List<FacetValue> chosen, FacetValue area, FacetValue around) {
        List<FacetValue> wider = chosen.stream()
                .map(value -> value.equals(area) ? around : value)
                .toList();
        int size = chosen.size() == 1
                ? of(single, around).size()
                : of(pairs, new Pair(wider.get(0), wider.get(1))).size();
        return size == 0 ? Optional.empty() : Optional.of(new Page.FacetCount(around, address(wider), size));
    }

    /** Each answer with the page that is left when it is dropped. */
    private List<Page.Choice> choices(List<FacetValue> chosen) {
        List<Page.Choice> choices = new ArrayList<>();
        for (FacetValue value : chosen) {
            List<FacetValue> others =
                    chosen.stream().filter(other -> !other.equals(value)).toList();
            Address without = others.isEmpty() ? new Address(addressOf.apply("help/index.html")) : address(others);
            choices.add(new Page.Choice(value, without));
        }
        return choices;
    }

    /** What a second answer would leave of a page. */
    private List<Page.FacetCounts> narrowing(FacetValue value) {
        if (!value.facet().isCombined() || of(single, value).size() <= Families.FEW) {
            return List.of();
        }
        return Stream.of(Facet.values())
                .filter(facet -> facet.isCombined() && facet != value.facet())
                .map(facet -> new Page.FacetCounts(
                        facet,
                        values(facet).stream()
                                .flatMap(other -> narrowed(value, other).stream())
                                .toList()))
                .filter(counts -> !counts.values().isEmpty())
                .toList();
    }

    /** Where the second answer says it all, its own page is the same list. */
    private Optional<Page.FacetCount> narrowed(FacetValue value, FacetValue other) {
        Pair pair = Pair.of(value, other);
        int left = of(pairs, pair).size();
        if (left > 0) {
            return Optional.of(new Page.FacetCount(other, address(List.of(pair.first(), pair.second())), left));
        }
        int size = of(single, other).size();
        boolean saysAll =
                sizes.getOrDefault(pair, 0) == size && size < of(single, value).size();
        return saysAll ? Optional.of(count(other)) : Optional.empty();
    }

    private void keepUseful(Map<Pair, List<Resource>> all) {
        all.entrySet().stream()
                .filter(entry -> shortens(entry.getKey(), entry.getValue().size()))
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .limit(MOST_PAIRS)
                .forEach(entry -> pairs.put(entry.getKey(), entry.getValue()));
    }

    private boolean shortens(Pair pair, int size) {
        int first = of(single, pair.first()).size();
        int second = of(single, pair.second()).size();
        return Math.max(first, second) > Families.FEW && size < Math.min(first, second);
    }

    private Page.FacetCount count(FacetValue value) {
        return new Page.FacetCount(
                value, address(List.of(value)), of(single, value).size());
    }

    /** {@code help/by-kind/helpline.html}, {@code help/by-kind/helpline/northport.html}, {@code help/by-area/northport/by-cost/free.html} */
    private Address address(List<FacetValue> chosen) {
        FacetValue first = chosen.get(0);
        String path = "help/" + first.facet().folder() + "/" + first.id();
        if (chosen.size() > 1) {
            FacetValue second = chosen.get(1);
            boolean isPlain = first.facet() == Facet.KIND && second.facet() == Facet.AREA;
            path += "/" + (isPlain ? "" : second.facet().folder() + "/") + second.id();
        }
        return new Address(addressOf.apply(path + ".html"));
    }

    private List<FacetValue> values(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }

    private static <K, V> List<V> list(Map<K, List<V>> map, K key) {
        return map.computeIfAbsent(key, absent -> new ArrayList<>());
    }

    private static <K> List<Resource> of(Map<K, List<Resource>> map, K key) {
        return map.getOrDefault(key, List.of());
    }

    /** Two answers to different questions, that of the earlier facet first. */
    private record Pair(FacetValue first, FacetValue second) {

        static Pair of(FacetValue one, FacetValue other) {
            return one.facet().compareTo(other.facet()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        static List<Pair> among(Set<FacetValue> values) {
            List<FacetValue> combined =
                    values.stream().filter(value -> value.facet().isCombined()).toList();
            List<Pair> pairs = new ArrayList<>();
            for (FacetValue one : combined) {
                combined.stream()
                        .filter(other -> one.facet().compareTo(other.facet()) < 0)
                        .forEach(other -> pairs.add(new Pair(one, other)));
            }
            return pairs;
        }
    }
}
