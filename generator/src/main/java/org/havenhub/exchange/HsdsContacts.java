package org.havenhub.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenhub.language.Language;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Hours;
import org.havenhub.resource.Location;

/**
 * The ways in as HSDS has them: telephones, mail addresses, and places, of which one on the web is a virtual one.
 *
 * @param country of places that say none, if it is known
 */
record HsdsContacts(DataHub hub, HsdsIds ids, HsdsSchedules times, Optional<String> country) {

    /** What stands at a place whose address nobody may publish. */
    static final String CONFIDENTIAL = "The address is confidential. It is given when contact is made.";

    List<HsdsObject> phones(List<Contact> contacts) {
        return contacts.stream().flatMap(contact -> phone(contact).stream()).toList();
    }

    private Optional<HsdsObject> phone(Contact contact) {
        String type = phoneType(contact);
        return contact.telephone()
                .map(number -> ids.make("phone", type + "\n" + contact.written().orElse(""))
                        .with("number", number.typed())
                        .with("type", type)
                        .with("description", description(contact))
                        .with(
                                "languages",
                                languages(
                                        contact.facts().languages(),
                                        contact.written().orElse(""))));
    }

    /** The types of vCard, which HSDS recommends. */
    private static String phoneType(Contact contact) {
        if (contact instanceof Contact.Text) {
            return "text";
        }
        return contact instanceof Contact.Relay ? "textphone" : "voice";
    }

    private String description(Contact contact) {
        String keyword = contact instanceof Contact.Text text && !text.keyword().isEmpty()
                ? contact.written().orElse("")
                : "";
        return Stream.concat(Stream.of(keyword, note(contact)), HsdsFacts.lines(contact, hub))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String note(Contact contact) {
        return contact.facts().note().map(hub::text).orElse("");
    }

    List<HsdsObject> mailboxes(List<Contact> contacts) {
        return contacts.stream()
                .filter(Contact.Email.class::isInstance)
                .flatMap(contact -> contact.written().stream())
                .map(address -> ids.make("contact", address).with("email", address))
                .toList();
    }

    /**
     * The hours of telephones, then those of mailboxes, which their notes name: HSDS has hours of services and places alone. Nobody can
     * tell from it in which order telephones and mailboxes stood among each other.
     */
    List<HsdsObject> schedules(List<Contact> contacts) {
        List<Contact> named = Stream.<Predicate<Contact>>of(
                        contact -> contact.telephone().isPresent(), Contact.Email.class::isInstance)
                .flatMap(sort -> contacts.stream().filter(sort))
                .toList();
        List<String> names = WayNames.of(
                named.stream().map(contact -> contact.written().orElse("")).toList());
        return IntStream.range(0, named.size())
                .boxed()
                .flatMap(i -> schedules(named.get(i), names.get(i)).stream())
                .toList();
    }

    private List<HsdsObject> schedules(Contact contact, String notes) {
        Optional<Hours> hours = contact.facts().hours();
        return hours.map(known -> times.of(known, notes)).orElse(List.of());
    }

    List<HsdsObject> places(List<Contact> contacts) {
        return contacts.stream()
                .flatMap(contact -> location(contact).map(place -> at(place, contact)).stream())
                .toList();
    }

    private HsdsObject at(HsdsObject location, Contact contact) {
        return ids.make("service_at_location", location.id())
                .with("description", description(contact))
                .with("location", location)
                .with("schedules", schedules(contact, ""));
    }

    private Optional<HsdsObject> location(Contact contact) {
        if (contact instanceof Contact.Visit visit) {
            HsdsObject place = visit.location() instanceof Location.Public known ? physical(known) : confidential();
            return Optional.of(place.with("languages", languages(contact.facts().languages(), place.id())));
        }
        boolean isOnTheWeb =
                contact instanceof Contact.Chat || contact instanceof Contact.Video || contact instanceof Contact.App;
        return isOnTheWeb ? contact.written().map(value -> virtual(contact, value)) : Optional.empty();
    }

    private HsdsObject virtual(Contact contact, String value) {
        boolean isAddress = value.toLowerCase(Locale.ROOT).matches("https?://\\S+");
        return ids.make("location", value)
                .with("location_type", "virtual")
                .with("url", isAddress ? value : "")
                .with("alternate_name", ResourceRecord.wayOf(contact))
                .with("description", isAddress ? "" : value)
                .with("languages", languages(contact.facts().languages(), value));
    }

    private HsdsObject confidential() {
        return ids.make("location", "confidential")
                .with("location_type", "physical")
                .with("description", CONFIDENTIAL);
    }

    private HsdsObject physical(Location.Public place) {
        String name = place.name().map(hub::text).orElse("");
        String key = String.join("\n", name, bare(place.street()), bare(place.town()), bare(place.postcode()));
        return ids.make("location", key)
                .with("location_type", "physical")
                .with("name", name)
                .with("transportation", place.transport().map(hub::text).orElse(""))
                .with("addresses", address(place, key))
                .with(
                        "accessibility",
                        place.access().stream()
                                .map(access -> ids.make("accessibility", key + "\n" + access)
                                        .with("description", access))
                                .toList());
    }

    /** What comes back of a table has no white space around it, and the same id. */
    private static String bare(Optional<String> part) {
        return part.map(SpreadsheetCell::bare).orElse("");
    }

    /** HSDS requires every part but the street's second line; what is not known is empty. */
    private List<HsdsObject> address(Location.Public place, String key) {
        boolean isKnown = Stream.of(place.street(), place.town(), place.region(), place.postcode())
                .anyMatch(Optional::isPresent);
        return isKnown
                ? List.of(ids.make("address", key)
                        .withRequired("address_1", place.street().orElse(""))
                        .withRequired("city", place.town().orElse(""))
                        .withRequired("state_province", place.region().orElse(""))
                        .withRequired("postal_code", place.postcode().orElse(""))
                        .withRequired(
                                "country", place.country().or(() -> country).orElse(""))
                        .withRequired("address_type", "physical"))
                : List.of();
    }

    List<HsdsObject> languages(List<Language> languages, String key) {
        return languages.stream()
                .map(language -> ids.make("language", key + "\n" + language)
                        .with("name", language.nameIn(hub.language()))
                        .with("code", language.tag()))
                .toList();
    }
}
