package org.havenhub.site;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.havenhub.content.Content;
import org.havenhub.content.Term;
import org.havenhub.language.LocalText;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Location;
import org.havenhub.resource.Resource;

/**
 * Collects what must not be published. What another record or the settings publish anyway gives nothing away: the town of a
 * refuge may be the town of the library too.
 */
final class ConfidentialValues {

    private final Set<String> published = new HashSet<>();

    private ConfidentialValues() {}

    static List<Confidential> of(Content content) {
        if (content.resources().stream().allMatch(resource -> resource.secrets().isEmpty())) {
            return List.of();
        }
        ConfidentialValues values = new ConfidentialValues();
        values.add(content.settings().title());
        content.settings().areas().stream().map(Term::label).forEach(values::add);
        content.resources().stream().filter(Resource::published).forEach(values::add);
        return content.resources().stream()
                .flatMap(resource -> resource.secrets().stream().map(value -> new Confidential(resource.id(), value)))
                .filter(secret -> !values.published.contains(folded(secret.value())))
                .distinct()
                .toList();
    }

    private void add(Resource resource) {
        add(resource.name());
        resource.contacts().forEach(this::add);
    }

    private void add(Contact contact) {
        if (contact instanceof Contact.Visit visit) {
            add(visit.location());
        } else {
            contact.written().ifPresent(this::add);
        }
    }

    private void add(Location location) {
        if (location instanceof Location.Public place) {
            place.name().ifPresent(this::add);
            List.of(place.street(), place.town(), place.region(), place.postcode(), place.country())
                    .forEach(this::add);
        }
    }

    private void add(Optional<String> text) {
        text.ifPresent(this::add);
    }

    private void add(LocalText text) {
        text.all().forEach(this::add);
    }

    private void add(String text) {
        published.add(folded(text));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
