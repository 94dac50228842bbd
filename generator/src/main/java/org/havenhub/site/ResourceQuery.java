package org.havenhub.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.language.Language;
import org.havenhub.report.Located;
import org.havenhub.report.Nearest;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Resource;

/**
 * A list of resources that a guide asks for, for example {@code resources:kind=helpline&topic=crisis}.
 *
 * @param wanted the values by facet; none means every resource
 */
record ResourceQuery(Map<String, String> wanted) {

    private static final String SCHEME = "resources:";
    private static final List<String> FACETS = List.of("kind", "topic", "area", "language");

    static boolean isQuery(String target) {
        return target.startsWith(SCHEME);
    }

    /** Reads a query; what it does not understand is reported and left out. */
    static ResourceQuery read(String target, Place place, Vocabulary vocabulary, Problems problems) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (String part : target.substring(SCHEME.length()).split("&", -1)) {
            String[] pair = part.split("=", 2);
            if (part.isBlank()) {
                continue;
            }
            if (pair.length < 2 || !FACETS.contains(pair[0])) {
                reportUnknownFilter(pair[0], place, problems);
            } else if (isKnown(pair[0], pair[1], place, vocabulary, problems)) {
                wanted.put(pair[0], pair[1]);
            }
        }
        return new ResourceQuery(wanted);
    }

    /** Every family of which somebody fits. */
    List<Resource> from(List<List<Resource>> families, Vocabulary vocabulary) {
        return families.stream()
                .filter(family -> family.stream().anyMatch(resource -> matches(resource, vocabulary)))
                .flatMap(List::stream)
                .toList();
    }

    private boolean matches(Resource resource, Vocabulary vocabulary) {
        return wanted.entrySet().stream()
                .allMatch(entry -> matches(resource, entry.getKey(), entry.getValue(), vocabulary));
    }

    private static boolean matches(Resource resource, String facet, String value, Vocabulary vocabulary) {
        return switch (facet) {
            case "kind" -> vocabulary.kinds().isWithin(resource.kind().value(), value);
            case "topic" -> anyWithin(resource.topics(), value, vocabulary.topics());
            case "area" -> anyWithin(resource.areas(), value, vocabulary.areas());
            default -> speaks(resource, value);
        };
    }

    private static boolean anyWithin(List<Located<String>> ids, String wider, Terms terms) {
        return ids.stream().anyMatch(id -> terms.isWithin(id.value(), wider));
    }

    private static boolean speaks(Resource resource, String tag) {
        List<Language> spoken = new ArrayList<>(resource.languages());
        resource.contacts().stream().map(Contact::facts).forEach(facts -> spoken.addAll(facts.languages()));
        Optional<Language> language = Language.of(tag);
        return language.map(spoken::contains).orElse(false);
    }

    private static boolean isKnown(String facet, String value, Place place, Vocabulary vocabulary, Problems problems) {
        return switch (facet) {
            case "kind" -> vocabulary.kinds().check(value, place, problems);
            case "topic" -> vocabulary.topics().check(value, place, problems);
            case "area" -> vocabulary.areas().check(value, place, problems);
            default -> isLanguage(value, place, problems);
        };
    }

    private static boolean isLanguage(String value, Place place, Problems problems) {
        if (Language.of(value).isPresent()) {
            return true;
        }
        problems.add(
                SiteRules.UNKNOWN_FILTER,
                place,
                "“" + value + "” is not the tag of a language.",
                "Write for example language=en.");
        return false;
    }

    private static void reportUnknownFilter(String name, Place place, Problems problems) {
        String[] hints = Nearest.hint(name, FACETS).stream().toArray(String[]::new);
        problems.add(
                SiteRules.UNKNOWN_FILTER,
                place,
                "Resources cannot be listed by “" + name + "”, only by kind, topic, area or language.",
                hints);
    }
}
