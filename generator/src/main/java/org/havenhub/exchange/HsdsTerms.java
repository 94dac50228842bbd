package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.language.Slug;

/** What sort of help a service is, and what it is about: its terms in taxonomies, where the hub has words for them. */
final class HsdsTerms {

    /** Stands where somebody has to choose. */
    static final String TO_CHOOSE = "to-be-chosen";

    private final TargetHub hub;
    private final List<Value.Text> topics = new ArrayList<>();
    private Optional<Value.Text> kind = Optional.empty();

    private HsdsTerms(TargetHub hub) {
        this.hub = hub;
    }

    static HsdsTerms of(HsdsNode service, TargetHub hub) {
        HsdsTerms terms = new HsdsTerms(hub);
        service.all("attributes").forEach(terms::add);
        return terms;
    }

    Optional<Value.Text> kind() {
        return kind;
    }

    List<Value.Text> topics() {
        return topics;
    }

    /** The areas that a service helps in. */
    static List<Value.Text> areas(HsdsNode service) {
        return service.all("service_areas").stream()
                .flatMap(area -> area(area).stream())
                .toList();
    }

    private static Optional<Value.Text> area(HsdsNode area) {
        Optional<String> id = id(area.peek("extent"), area.peek("name"));
        id.ifPresent(known -> area.take("name", "extent", "extent_type"));
        return id.map(known -> new Value.Text(known, area.place()));
    }

    private void add(HsdsNode attribute) {
        Optional<HsdsNode> term = attribute.one("taxonomy_term");
        Optional<String> id = term.flatMap(known -> id(known.peek("code"), known.peek("name")));
        if (term.isPresent() && id.isPresent() && isTaken(taxonomy(attribute, term.get()), id.get(), attribute)) {
            attribute.take("link_type", "link_entity");
            term.get().take("code", "name", "description", "taxonomy", "language");
            term.get().one("taxonomy_detail").ifPresent(taxonomy -> taxonomy.take("name", "description"));
        }
    }

    private boolean isTaken(String taxonomy, String id, HsdsNode attribute) {
        Value.Text value = new Value.Text(id, attribute.place());
        if (kind.isEmpty() && (taxonomy.equals(HsdsService.KIND) || hub.has("kind", id))) {
            kind = Optional.of(value);
            return true;
        }
        return (taxonomy.equals(HsdsService.TOPIC) || hub.has("topics", id)) && topics.add(value);
    }

    private static String taxonomy(HsdsNode attribute, HsdsNode term) {
        return Stream.of(
                        term.peek("taxonomy"),
                        term.one("taxonomy_detail")
                                .map(detail -> detail.peek("name"))
                                .orElse(""),
                        attribute.peek("link_type"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<String> id(String code, String name) {
        return Slug.isSlug(code) ? Optional.of(code) : Slug.ofAnyScript(name);
    }
}
