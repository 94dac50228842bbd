package org.havenhub.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.havenhub.language.LocalText;
import org.havenhub.report.Json;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Location;
import org.havenhub.resource.MailAddress;

/** A way in as a {@code ServiceChannel} of schema.org. */
final class LinkedChannel {

    private LinkedChannel() {}

    /** Empty for what schema.org has no word for, and for a place that is confidential. */
    static Optional<Json.Fields> of(Contact contact, Function<LocalText, String> words) {
        return target(contact, words)
                .map(target -> Json.fields().with("@type", "ServiceChannel").with(target.getKey(), target.getValue()));
    }

    private static Optional<Map.Entry<String, Json>> target(Contact contact, Function<LocalText, String> words) {
        if (contact instanceof Contact.Visit visit) {
            return visit.location() instanceof Location.Public place
                    ? Optional.of(Map.entry("serviceLocation", place(place, contact, words)))
                    : Optional.empty();
        }
        if (contact.telephone().isPresent()) {
            String name = contact instanceof Contact.Text ? "serviceSmsNumber" : "servicePhone";
            return contact.telephone()
                    .map(number -> Map.entry(
                            name,
                            withHours(
                                    typed("ContactPoint").with("telephone", number.typed()),
                                    "hoursAvailable",
                                    contact)));
        }
        return contact.written().flatMap(LinkedChannel::url).map(url -> Map.entry("serviceUrl", Json.text(url)));
    }

    private static Optional<String> url(String written) {
        if (written.toLowerCase(Locale.ROOT).matches("https?://\\S+")) {
            return Optional.of(written);
        }
        return MailAddress.is(written) ? Optional.of("mailto:" + written) : Optional.empty();
    }

    private static Json.Fields place(Location.Public place, Contact contact, Function<LocalText, String> words) {
        Json.Fields address = typed("PostalAddress");
        address = with(address, "streetAddress", place.street());
        address = with(address, "addressLocality", place.town());
        address = with(address, "addressRegion", place.region());
        address = with(address, "postalCode", place.postcode());
        address = with(address, "addressCountry", place.country());
        return withHours(
                with(typed("Place"), "name", place.name().map(words)).with("address", address),
                "openingHoursSpecification",
                contact);
    }

    private static Json.Fields typed(String type) {
        return Json.fields().with("@type", type);
    }

    private static Json.Fields with(Json.Fields json, String name, Optional<String> text) {
        return text.map(known -> json.with(name, known)).orElse(json);
    }

    private static Json.Fields withHours(Json.Fields json, String name, Contact contact) {
        List<Json.Fields> hours = contact.facts().hours().map(LinkedHours::of).orElse(List.of());
        return hours.isEmpty() ? json : json.with(name, Json.items(hours));
    }
}
