package org.havenhub.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.havenhub.report.Place;
import org.havenhub.yaml.Yaml;

/**
 * Collects what must not appear in any published file: the address of a confidential place, and every way to reach a
 * resource that is not published. It works on what was typed, so that a mistake elsewhere in the record hides nothing.
 */
final class Secrets {

    private static final Set<String> NO = Set.of("no", "false");
    private static final Set<String> YES = Set.of("yes", "true");

    private final List<String> found = new ArrayList<>();

    private Secrets() {}

    static Secrets of(Yaml.Fields resource) {
        Secrets secrets = new Secrets();
        boolean isPublished = says(resource, ResourceFields.PUBLISH.name(), YES);
        resource.entry(ResourceFields.CONTACTS.name())
                .ifPresent(contacts -> secrets.addContacts(contacts.value(), isPublished));
        return secrets;
    }

    List<String> values() {
        return found.stream().distinct().toList();
    }

    /** The same record, with the lines that hold a secret left out of its places. */
    Yaml.Fields veil(Yaml.Fields resource) {
        return found.isEmpty() ? resource : resource.withPlaces(this::veil);
    }

    private Place veil(Place place) {
        return found.stream().anyMatch(place.excerpt()::contains)
                ? new Place(place.file(), place.line(), place.column(), place.length(), "")
                : place;
    }

    private void addContacts(Yaml contacts, boolean isPublished) {
        if (contacts instanceof Yaml.Items items) {
            items.items().forEach(contact -> addContacts(contact, isPublished));
        } else if (contacts instanceof Yaml.Fields contact) {
            ContactReader.WAYS.stream()
                    .map(way -> contact.entry(way.name()))
                    .flatMap(Optional::stream)
                    .forEach(way -> addWay(way.value(), isPublished));
        }
    }

    private void addWay(Yaml way, boolean isPublished) {
        if (way instanceof Yaml.Fields visit) {
            if (!isPublished || !says(visit, LocationReader.CONFIDENTIAL.name(), NO)) {
                addAddress(visit);
            }
        } else if (!isPublished) {
            addTexts(way);
        }
    }

    private void addAddress(Yaml.Fields visit) {
        visit.entries().stream()
                .filter(part -> !LocationReader.HARMLESS.contains(part.name()))
                .forEach(part -> addTexts(part.value()));
    }

    private void addTexts(Yaml yaml) {
        if (yaml instanceof Yaml.Text text) {
            if (!text.value().isBlank()) {
                found.add(text.value());
            }
        } else if (yaml instanceof Yaml.Items items) {
            items.items().forEach(this::addTexts);
        } else if (yaml instanceof Yaml.Fields fields) {
            fields.entries().forEach(entry -> addTexts(entry.value()));
        }
    }

    /** Whether a field is absent or holds one of the words; anything else is taken for the opposite. */
    private static boolean says(Yaml.Fields fields, String name, Set<String> words) {
        return fields.entry(name)
                .map(Yaml.Entry::value)
                .map(value -> value instanceof Yaml.Text text
                        && (text.isAbsent() || words.contains(text.value().toLowerCase(Locale.ROOT))))
                .orElse(true);
    }
}
