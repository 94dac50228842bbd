package org.havenhub.site;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.havenhub.content.Content;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.language.LocalText;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Location;
import org.havenhub.resource.Readership;
import org.havenhub.resource.Resource;
import org.havenhub.site.Confidential.Sort;

/** Collects what some readers must not be told, and what they are told beside it. */
final class SecrecyCollector {

    private final Set<String> named = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();

    private SecrecyCollector() {}

    static Secrecy of(Content content, Readership told) {
        List<Confidential> confidential = content.resources().stream()
                .flatMap(resource -> confidential(resource, told))
                .distinct()
                .toList();
        if (confidential.isEmpty()) {
            return Secrecy.NONE;
        }
        SecrecyCollector open = new SecrecyCollector();
        open.add(content.settings());
        content.resources().stream()
                .filter(resource -> resource.readership().includes(told))
                .forEach(open::add);
        return new Secrecy(confidential, List.copyOf(open.named), List.copyOf(open.addresses), List.copyOf(open.words));
    }

    private static Stream<Confidential> confidential(Resource resource, Readership told) {
        return Stream.concat(
                ways(resource, told),
                resource.secretNotes().stream().map(note -> new Confidential(resource.id(), Sort.NOTE, note)));
    }

    private static Stream<Confidential> ways(Resource resource, Readership told) {
        List<String> secrets = told == Readership.PARTNERS ? resource.secretsFromPartners() : resource.secrets();
        if (resource.readership().includes(told)) {
            return secrets.stream().map(value -> new Confidential(resource.id(), Sort.ADDRESS, value));
        }
        return Stream.concat(
                secrets.stream().map(value -> new Confidential(resource.id(), Sort.WAY, value)),
                StreamSupport.stream(resource.name().all().spliterator(), false)
                        .map(name -> new Confidential(resource.id(), Sort.NAME, name)));
    }

    private void add(SiteSettings settings) {
        List.of(settings.title(), settings.description(), settings.contact(), settings.exit())
                .forEach(this::name);
        settings.url().map(URI::toString).ifPresent(named::add);
        List<LocalText> areas = settings.areas().stream().map(Term::label).toList();
        areas.forEach(this::name);
        Stream.concat(Stream.of(settings.title(), settings.description()), areas.stream())
                .forEach(text -> text.all().forEach(addresses::add));
        words.addAll(addresses);
        Stream.of(settings.topics(), settings.kinds())
                .flatMap(List::stream)
                .map(Term::label)
                .forEach(text -> text.all().forEach(words::add));
    }

    private void add(Resource resource) {
        name(resource.name());
        resource.name().all().forEach(words::add);
        resource.summary().all().forEach(words::add);
        resource.contacts().forEach(this::add);
    }

    private void add(Contact contact) {
        contact.written().ifPresent(named::add);
        if (contact instanceof Contact.Visit visit && visit.location() instanceof Location.Public place) {
            place.name().ifPresent(this::name);
            place.transport().ifPresent(this::name);
            add(named, List.of(place.town(), place.region(), place.country()));
            add(addresses, List.of(place.street(), place.postcode(), place.town(), place.region()));
        }
    }

    private static void add(Set<String> texts, List<Optional<String>> parts) {
        parts.stream().flatMap(Optional::stream).forEach(texts::add);
    }

    private void name(LocalText text) {
        text.all().forEach(named::add);
    }
}
