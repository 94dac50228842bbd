package org.havenhub.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Cost;
import org.havenhub.resource.Resource;

/** Which answers a resource gives to each {@link Facet}. */
final class FacetReader {

    private static final String FREE = "free";
    private static final String NOT_FREE = "not-free";
    private static final String UNKNOWN = "unknown";

    private static final Map<Class<? extends Contact>, FacetValue> CHANNELS = byClass();

    private final List<Language> languages;
    private final Map<Facet, Map<String, FacetValue>> terms;
    private final WiderTerms kinds;
    private final WiderTerms areas;
    private final WiderTerms topics;
    private final AudienceIds audiences = new AudienceIds();

    FacetReader(SiteSettings settings) {
        languages = settings.languages();
        terms = Map.of(
                Facet.KIND, values(Facet.KIND, settings.kinds()),
                Facet.AREA, values(Facet.AREA, settings.areas()),
                Facet.TOPIC, values(Facet.TOPIC, settings.topics()));
        kinds = WiderTerms.of(settings.kinds());
        areas = WiderTerms.of(settings.areas());
        topics = WiderTerms.of(settings.topics());
    }

    /** The answers that each way to reach one of a family gives. */
    List<Set<FacetValue>> ways(List<Resource> family) {
        return family.stream().flatMap(resource -> ways(resource).stream()).toList();
    }

    /**
     * The answers that each way to reach a resource gives, those of the resource itself included: a free line in English and a
     * paid one in Spanish are no free help in Spanish.
     */
    private List<Set<FacetValue>> ways(Resource resource) {
        Set<FacetValue> own = own(resource);
        if (resource.contacts().isEmpty()) {
            resource.languages().forEach(spoken -> own.add(language(spoken)));
            return List.of(own);
        }
        boolean helpIsFree = resource.cost().filter(help -> !Cost.isFree(help)).isEmpty();
        if (!helpIsFree) {
            // A free call about help that costs something is both.
            own.add(FacetValue.of(Facet.COST, NOT_FREE));
        }
        boolean costIsKnown = !helpIsFree
                || resource.contacts().stream()
                        .anyMatch(contact -> !cost(contact, resource).equals(UNKNOWN));
        List<Set<FacetValue>> ways = new ArrayList<>();
        for (Contact contact : resource.contacts()) {
            Set<FacetValue> way = new LinkedHashSet<>(own);
            spoken(contact, resource).forEach(spoken -> way.add(language(spoken)));
            channel(contact).ifPresent(way::add);
            String cost = cost(contact, resource);
            if (!cost.equals(UNKNOWN) || !costIsKnown) {
                way.add(FacetValue.of(Facet.COST, cost));
            }
            ways.add(way);
        }
        return ways;
    }

    private Set<FacetValue> own(Resource resource) {
        Set<FacetValue> values = new LinkedHashSet<>();
        add(values, Facet.KIND, kinds.of(resource.kind().value()));
        add(values, Facet.AREA, areas.of(resource.areas()));
        add(values, Facet.TOPIC, topics.of(resource.topics()));
        resource.audiences().forEach(text -> audience(text).ifPresent(values::add));
        return values;
    }

    /** Values in the order in which readers see them: terms as the hub lists them, the languages of the hub first, all others by id. */
    List<FacetValue> sorted(Facet facet, Collection<FacetValue> values) {
        Set<FacetValue> order = new LinkedHashSet<>(order(facet));
        Set<FacetValue> given = new LinkedHashSet<>(values);
        return Stream.concat(
                        order.stream().filter(given::contains),
                        given.stream()
                                .filter(value -> !order.contains(value))
                                .sorted(Comparator.comparing(FacetValue::id)))
                .toList();
    }

    private List<FacetValue> order(Facet facet) {
        return switch (facet) {
            case KIND, AREA, TOPIC ->
                List.copyOf(terms.getOrDefault(facet, Map.of()).values());
            case LANGUAGE -> languages.stream().map(FacetReader::language).toList();
            case CHANNEL -> channels();
            case COST -> costs();
            case AUDIENCE -> List.of();
        };
    }

    private Optional<FacetValue> term(Facet facet, String id) {
        return Optional.ofNullable(terms.getOrDefault(facet, Map.of()).get(id));
    }

    private void add(Set<FacetValue> values, Facet facet, Set<String> ids) {
        ids.forEach(id -> term(facet, id).ifPresent(values::add));
    }

    private Optional<FacetValue> audience(LocalText text) {
        return audiences
                .of(text.in(languages.get(0), languages.get(0)))
                .map(id -> FacetValue.of(Facet.AUDIENCE, id, text));
    }

    static List<Language> spoken(Contact contact, Resource resource) {
        List<Language> own = contact.facts().languages();
        return own.isEmpty() ? resource.languages() : own;
    }

    static Optional<FacetValue> channel(Contact contact) {
        return Optional.ofNullable(CHANNELS.get(contact.getClass()));
    }

    /** Every way in that there can be. */
    static List<FacetValue> channels() {
        return List.copyOf(CHANNELS.values());
    }

    /** Everything that can be said of a cost. */
    static List<FacetValue> costs() {
        return Stream.of(FREE, NOT_FREE, UNKNOWN)
                .map(id -> FacetValue.of(Facet.COST, id))
                .toList();
    }

    static FacetValue language(Language spoken) {
        return FacetValue.of(Facet.LANGUAGE, spoken.tag().toLowerCase(Locale.ROOT), spoken);
    }

    static String cost(Contact contact, Resource resource) {
        return resource.costOf(contact)
                .filter(cost -> !cost.isPartlyKnown(contact))
                .map(cost -> cost.isFree(contact) ? FREE : NOT_FREE)
                .orElse(UNKNOWN);
    }

    private static Map<String, FacetValue> values(Facet facet, List<Term> terms) {
        Map<String, FacetValue> values = new LinkedHashMap<>();
        terms.forEach(term -> values.putIfAbsent(term.id(), FacetValue.of(facet, term)));
        return values;
    }

    private static Map<Class<? extends Contact>, FacetValue> byClass() {
        List<Class<? extends Contact>> classes = List.of(
                Contact.Call.class,
                Contact.Text.class,
                Contact.Chat.class,
                Contact.Email.class,
                Contact.Video.class,
                Contact.Relay.class,
                Contact.App.class,
                Contact.Visit.class);
        Map<Class<? extends Contact>, FacetValue> channels = new LinkedHashMap<>();
        classes.forEach(type -> channels.put(
                type, FacetValue.of(Facet.CHANNEL, type.getSimpleName().toLowerCase(Locale.ROOT))));
        return channels;
    }
}
