package org.havenhub.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.language.Language;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Nearest;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.resource.Resource;

/**
 * A list of resources that a guide asks for, for example {@code resources:kind=helpline&channel=text}.
 *
 * @param asked the answer to each question that is asked, at most one to each; none means every resource
 */
record ResourceQuery(List<FacetValue> asked) {

    private static final String SCHEME = "resources:";

    private static final Map<String, Facet> FACETS = Stream.of(
                    Facet.KIND, Facet.TOPIC, Facet.AREA, Facet.LANGUAGE, Facet.COST, Facet.CHANNEL)
            .collect(Collectors.toMap(Facet::id, facet -> facet));

    ResourceQuery {
        asked = List.copyOf(asked);
    }

    static boolean isQuery(String target) {
        return target.startsWith(SCHEME);
    }

    /** Reads a query; what it does not understand is reported and left out. */
    static Checked<ResourceQuery> read(String target, Place place, Vocabulary vocabulary) {
        Problems problems = new Problems();
        Map<Facet, FacetValue> asked = new EnumMap<>(Facet.class);
        for (String part : target.substring(SCHEME.length()).split("&", -1)) {
            String[] pair = part.split("=", 2);
            if (part.isBlank()) {
                continue;
            }
            Facet facet = FACETS.get(pair[0]);
            if (pair.length < 2 || facet == null) {
                reportUnknownFilter(part, pair[0], place, problems);
            } else {
                value(facet, pair[1], place, vocabulary, problems).ifPresent(value -> asked.put(facet, value));
            }
        }
        return problems.with(new ResourceQuery(List.copyOf(asked.values())));
    }

    /** Every family of which somebody fits. */
    List<Resource> from(List<List<Resource>> families, Vocabulary vocabulary) {
        return families.stream()
                .filter(family -> family.stream().anyMatch(resource -> matches(resource, vocabulary)))
                .flatMap(List::stream)
                .toList();
    }

    private boolean matches(Resource resource, Vocabulary vocabulary) {
        return asked.stream().allMatch(value -> isAbout(resource, value, vocabulary)) && isReachedSo(resource);
    }

    /** What is true of the resource itself; the terms within one that is asked for are meant too. */
    private static boolean isAbout(Resource resource, FacetValue value, Vocabulary vocabulary) {
        return switch (value.facet()) {
            case KIND -> vocabulary.kinds().isWithin(resource.kind().value(), value.id());
            case TOPIC -> anyWithin(resource.topics(), value.id(), vocabulary.topics());
            case AREA -> anyWithin(resource.areas(), value.id(), vocabulary.areas());
            case LANGUAGE, COST, CHANNEL, AUDIENCE -> true;
        };
    }

    /** A free line in English and a paid one in Spanish are no free help in Spanish: one way in has to give all answers. */
    private boolean isReachedSo(Resource resource) {
        return resource.contacts().isEmpty()
                ? asked.stream().allMatch(value -> isGivenByItself(value, resource))
                : resource.contacts().stream()
                        .anyMatch(contact -> asked.stream().allMatch(value -> value.isGivenBy(contact, resource)));
    }

    /** Where there is no way in, as at a group that one just goes to, its languages are known and nothing more. */
    private static boolean isGivenByItself(FacetValue value, Resource resource) {
        return switch (value.facet()) {
            case LANGUAGE ->
                resource.languages().stream().map(FacetReader::language).anyMatch(value::equals);
            case COST, CHANNEL -> false;
            case KIND, AREA, TOPIC, AUDIENCE -> true;
        };
    }

    private static boolean anyWithin(Collection<Located<String>> ids, String wider, Terms terms) {
        return ids.stream().anyMatch(id -> terms.isWithin(id.value(), wider));
    }

    private static Optional<FacetValue> value(
            Facet facet, String id, Place place, Vocabulary vocabulary, Problems problems) {
        return switch (facet) {
            case KIND -> term(facet, id, vocabulary.kinds().check(id, place, problems));
            case TOPIC -> term(facet, id, vocabulary.topics().check(id, place, problems));
            case AREA -> term(facet, id, vocabulary.areas().check(id, place, problems));
            case LANGUAGE -> language(id, place, problems);
            case COST -> oneOf(FacetReader.costs(), facet, id, place, problems);
            case CHANNEL -> oneOf(FacetReader.channels(), facet, id, place, problems);
            case AUDIENCE -> Optional.empty();
        };
    }

    private static Optional<FacetValue> term(Facet facet, String id, boolean isKnown) {
        return isKnown ? Optional.of(FacetValue.of(facet, id)) : Optional.empty();
    }

    private static Optional<FacetValue> language(String tag, Place place, Problems problems) {
        Optional<FacetValue> language = Language.of(tag).map(FacetReader::language);
        if (language.isEmpty()) {
            problems.add(
                    SiteRules.UNKNOWN_FILTER,
                    place,
                    "“" + tag + "” is not the tag of a language.",
                    "Write for example language=en.");
        }
        return language;
    }

    private static Optional<FacetValue> oneOf(
            Collection<FacetValue> values, Facet facet, String id, Place place, Problems problems) {
        List<String> ids = values.stream().map(FacetValue::id).toList();
        if (ids.contains(id)) {
            return Optional.of(FacetValue.of(facet, id));
        }
        List<String> hints = new ArrayList<>();
        Nearest.hint(id, ids).ifPresent(hints::add);
        hints.add("Write one of: " + String.join(", ", ids) + ".");
        problems.add(
                SiteRules.UNKNOWN_FILTER,
                place,
                "Resources cannot be listed by " + facet.id() + " “" + id + "”.",
                hints.toArray(String[]::new));
        return Optional.empty();
    }

    private static void reportUnknownFilter(String part, String name, Place place, Problems problems) {
        problems.add(
                SiteRules.UNKNOWN_FILTER,
                place,
                "Resources cannot be listed by “" + name + "”, only by kind, topic, area, language, cost or channel.",
                remedy(part, name).stream().toArray(String[]::new));
    }

    /** A question needs an equals sign before its answer; what is no question at all may be the id of a resource. */
    private static Optional<String> remedy(String part, String name) {
        String[] pair = part.split(":", 2);
        if (pair.length == 2 && FACETS.containsKey(pair[0])) {
            return Optional.of("Write " + SCHEME + pair[0] + "=" + pair[1]);
        }
        return Nearest.hint(name, FACETS.keySet())
                .or(() -> part.equals(name)
                        ? Optional.of("If you mean the resource with this id, write resource:" + name)
                        : Optional.empty());
    }
}
