package org.havenhub.exchange;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.exchange.DataHub.DataTerm;
import org.havenhub.language.LocalText;
import org.havenhub.report.Located;
import org.havenhub.resource.Alert;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;

/**
 * A resource as a service of HSDS 3.0, in the hub's main language. Who runs it Haven does not know: the organization that HSDS asks
 * for has the name of the service.
 */
final class HsdsService {

    /** What tells the hub's own ids from other identifiers of an organization. */
    private static final String IDENTIFIER_TYPE = "Haven id";

    /** What the time of waiting says while nobody new is taken. */
    static final String FULL = "full";

    static final String KIND = "kind";
    static final String TOPIC = "topic";

    private static final String ALERT_UNTIL = " (until ";

    /** A notice with its last day, as this writes it. */
    static final Pattern ALERT = Pattern.compile("(?s)(?<text>.*\\S) \\(until (?<until>[0-9]{4}-[0-9]{2}-[0-9]{2})\\)");

    private static final Pattern AGES = Pattern.compile("(?<from>[0-9]{1,3})(?:\\+|-(?<to>[0-9]{1,3}))");

    private final Resource resource;
    private final DataHub hub;
    private final HsdsIds ids;
    private final HsdsSchedules times;
    private final List<Contact> contacts;

    private HsdsService(Resource resource, DataHub hub) {
        this.resource = resource;
        this.hub = hub;
        ids = new HsdsIds(hub, resource.id());
        times = new HsdsSchedules(ids, resource.timezone().map(ZoneId::getId).or(hub::timezone));
        contacts = resource.status() == Status.CLOSED ? List.of() : resource.contacts();
    }

    static HsdsObject of(Resource resource, DataHub hub) {
        return new HsdsService(resource, hub).service();
    }

    /** What lists say of a service. */
    static HsdsObject summary(Resource resource, DataHub hub) {
        return new HsdsService(resource, hub).summary();
    }

    /** Who runs a service. */
    static HsdsObject organization(Resource resource, DataHub hub) {
        return new HsdsService(resource, hub).organization();
    }

    /** The id of a service, or of the organization that runs it. */
    static String id(String table, Resource resource, DataHub hub) {
        return new HsdsIds(hub, resource.id()).make(table, "").id();
    }

    /** Whether an identifier of an organization is the hub's own id of a service. */
    static boolean isOwn(HsdsNode identifier) {
        return identifier.peek("identifier_type").equals(IDENTIFIER_TYPE);
    }

    private HsdsObject summary() {
        return withAges(described(ids.make("service", "")))
                .with("assured_date", resource.verified().map(Object::toString).orElse(""))
                .with("organization", organization());
    }

    private HsdsObject service() {
        HsdsContacts ways = new HsdsContacts(hub, ids, times, country());
        HsdsObject service = summary();
        return service.with("phones", ways.phones(contacts))
                .with(
                        "schedules",
                        Stream.concat(ways.schedules(contacts).stream(), meetings())
                                .toList())
                .with(
                        "service_areas",
                        resource.areas().stream()
                                .map(Located::value)
                                .map(this::area)
                                .toList())
                .with("service_at_locations", ways.places(contacts))
                .with("languages", ways.languages(resource.languages(), ""))
                .with("required_documents", documents())
                .with("contacts", ways.mailboxes(contacts))
                .with("attributes", attributes(service.id()));
    }

    private HsdsObject described(HsdsObject service) {
        return service.withRequired("name", hub.text(resource.name()))
                .with("description", hub.text(resource.summary()))
                .with("email", email())
                .with("status", status())
                .with("alert", resource.alert().map(this::alert).orElse(""))
                .with("application_process", text(resource.referral()))
                .with("fees_description", text(resource.cost()))
                .with("wait_time", resource.status() == Status.FULL ? FULL : "")
                .with("eligibility_description", eligibility());
    }

    private String email() {
        return contacts.stream()
                .filter(Contact.Email.class::isInstance)
                .flatMap(contact -> contact.written().stream())
                .findFirst()
                .orElse("");
    }

    /** HSDS has no place for its last day. */
    private String alert(Alert alert) {
        return hub.text(alert.text()) + ALERT_UNTIL + alert.until().value() + ")";
    }

    private String status() {
        return switch (resource.status()) {
            case OPEN, FULL -> "active";
            case PAUSED -> "temporarily closed";
            case CLOSED -> "defunct";
        };
    }

    private String text(Optional<LocalText> text) {
        return text.map(hub::text).orElse("");
    }

    private String eligibility() {
        String unread =
                resource.ages().filter(ages -> !AGES.matcher(ages).matches()).orElse("");
        return Stream.concat(resource.audiences().stream().map(hub::text), Stream.of(unread))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private HsdsObject withAges(HsdsObject service) {
        Matcher ages = AGES.matcher(resource.ages().orElse(""));
        if (!ages.matches()) {
            return service;
        }
        HsdsObject from = service.with("minimum_age", Long.parseLong(ages.group("from")));
        return ages.group("to") == null ? from : from.with("maximum_age", Long.parseLong(ages.group("to")));
    }

    private HsdsObject organization() {
        return ids.make("organization", "")
                .withRequired("name", hub.text(resource.name()))
                .withRequired("description", hub.text(resource.summary()))
                .with(
                        "organization_identifiers",
                        List.of(ids.make("organization_identifier", "")
                                .with("identifier_type", IDENTIFIER_TYPE)
                                .with("identifier", resource.id())));
    }

    private Stream<HsdsObject> meetings() {
        return resource.status() == Status.CLOSED
                ? Stream.empty()
                : resource.meetings().stream().map(times::of);
    }

    /** That of the hub, unless the clocks there are others: then nobody has said where it is. */
    private Optional<String> country() {
        boolean isAtHome = resource.timezone().isEmpty()
                || resource.timezone().map(ZoneId::getId).equals(hub.timezone());
        return hub.country().filter(code -> isAtHome);
    }

    private HsdsObject area(String id) {
        return ids.make("service_area", id)
                .with("name", label(id, hub.areas()))
                .with("extent", id)
                .with("extent_type", "text");
    }

    private List<HsdsObject> documents() {
        return resource.documents().stream()
                .map(hub::text)
                .map(document -> ids.make("required_document", document).with("document", document))
                .toList();
    }

    private List<HsdsObject> attributes(String service) {
        Stream<HsdsObject> kind = Stream.of(attribute(KIND, resource.kind().value(), hub.kinds(), service));
        Stream<HsdsObject> topics = resource.topics().stream()
                .map(Located::value)
                .map(topic -> attribute(TOPIC, topic, hub.topics(), service));
        return Stream.concat(kind, topics).toList();
    }

    private HsdsObject attribute(String type, String id, List<DataTerm> terms, String service) {
        String label = label(id, terms);
        HsdsObject taxonomy = ids.shared("taxonomy", type)
                .with("name", type)
                .with("description", "What the hub calls the " + type + " of a service.");
        HsdsObject term = ids.shared("taxonomy_term", type + "\n" + id)
                .with("code", id)
                .with("name", label)
                .with("description", label)
                .with("taxonomy", type)
                .with("language", hub.language().tag())
                .with("taxonomy_detail", taxonomy);
        return ids.make("attribute", type + "\n" + id)
                .with("link_id", service)
                .with("link_type", type)
                .with("link_entity", "service")
                .with("taxonomy_term", term);
    }

    private String label(String id, List<DataTerm> terms) {
        return terms.stream()
                .filter(term -> term.id().equals(id))
                .map(term -> hub.text(term.label()))
                .findFirst()
                .orElse(id);
    }
}
