package org.havenhub.exchange;

import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.havenhub.report.Located;
import org.havenhub.resource.Alert;
import org.havenhub.resource.Certainty;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Cost;
import org.havenhub.resource.Hours;
import org.havenhub.resource.Location;
import org.havenhub.resource.Meeting;
import org.havenhub.resource.MeetingTime;
import org.havenhub.resource.Readership;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;

/**
 * What everybody may know of a resource, as the fields of its file have it. Not in it are where the facts come from, which is for
 * editors, and every way to reach a resource that has closed: the number may be somebody else's by now.
 */
final class ResourceRecord {

    static final String YES = "yes";
    static final String NO = "no";
    static final String SHOWN = "shown";
    static final String HIDDEN = "hidden";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ResourceRecord() {}

    /** @param isTold whether others can be found by an id: one that leads nowhere says that somebody is kept back, or is gone */
    static Value.Fields of(Resource resource, Predicate<String> isTold) {
        boolean isClosed = resource.status() == Status.CLOSED;
        return new RecordBuilder()
                .add("id", resource.id())
                .add("name", resource.name())
                .addText("card-name", resource.cardName())
                .add("kind", resource.kind().value())
                .add("summary", resource.summary())
                .addValue("alert", resource.alert().map(ResourceRecord::alert))
                .addAll("topics", values(resource.topics()))
                .addAll("areas", values(resource.areas()))
                .addTexts("for", resource.audiences())
                .add("ages", resource.ages())
                .addText("referral", resource.referral())
                .addTexts("documents", resource.documents())
                .addText("cost", resource.cost())
                .addAll("languages", resource.languages())
                .add("contacts", isClosed ? List.of() : contacts(resource))
                .add("meets", isClosed ? List.of() : meetings(resource))
                .add("timezone", resource.timezone())
                .add("verified", resource.verified())
                .add("review", resource.review().map(ResourceRecord::period))
                .add("status", resource.status().name().toLowerCase(Locale.ROOT))
                .add("replaced-by", resource.replacedBy().map(Located::value).filter(isTold))
                .addAll(
                        "shown-with",
                        values(resource.shownWith()).stream().filter(isTold).toList())
                .add("publish", resource.readership() == Readership.PARTNERS ? "partners" : "")
                .build();
    }

    private static Value.Fields alert(Alert alert) {
        return new RecordBuilder()
                .add("text", alert.text())
                .add("until", alert.until().value().toString())
                .build();
    }

    private static List<Value.Fields> contacts(Resource resource) {
        return resource.contacts().stream().map(ResourceRecord::contact).toList();
    }

    private static List<Value.Fields> meetings(Resource resource) {
        return resource.meetings().stream().map(ResourceRecord::meeting).toList();
    }

    private static Value.Fields contact(Contact contact) {
        RecordBuilder record = new RecordBuilder();
        String way = wayOf(contact);
        contact.written().ifPresent(written -> record.add(way, written));
        if (contact instanceof Contact.Visit visit) {
            record.add(way, location(visit.location()));
        }
        Contact.Facts facts = contact.facts();
        return record.add("hours", facts.hours().map(Hours::typed))
                .addAll("languages", facts.languages())
                .addValue("cost", facts.cost().map(ResourceRecord::cost))
                .add("anonymous", word(facts.anonymous(), YES, NO))
                .add("recorded", word(facts.recorded(), YES, NO))
                .add("bill", word(facts.bill(), SHOWN, HIDDEN))
                .addText("note", facts.note())
                .build();
    }

    private static Value cost(Cost cost) {
        RecordBuilder byTelephone = new RecordBuilder();
        cost.byTelephone()
                .forEach((telephone, text) -> byTelephone.add(telephone.name().toLowerCase(Locale.ROOT), text));
        return cost.byTelephone().isEmpty() ? RecordBuilder.value(cost.forAll()) : byTelephone.build();
    }

    /** The name of the field for a way in. */
    static String wayOf(Contact contact) {
        return contact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Value.Fields location(Location location) {
        RecordBuilder record = new RecordBuilder();
        if (location instanceof Location.Public place) {
            return record.addText("name", place.name())
                    .add("street", place.street())
                    .add("town", place.town())
                    .add("region", place.region())
                    .add("postcode", place.postcode())
                    .add("country", place.country())
                    .addAll("access", place.access())
                    .addText("transport", place.transport())
                    .build();
        }
        return record.add("confidential", YES).build();
    }

    /** What is not known is not said. */
    static Optional<String> word(Certainty answer, String yes, String no) {
        return switch (answer) {
            case YES -> Optional.of(yes);
            case NO -> Optional.of(no);
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Value.Fields meeting(Meeting meeting) {
        return new RecordBuilder()
                .add("every", meeting.every().notation())
                .add("at", meeting.at().map(ResourceRecord::time))
                .add("from", meeting.from())
                .add("until", meeting.until())
                .addAll("except", meeting.except())
                .add("on-holidays", word(meeting.onHolidays(), YES, "no").orElse(""))
                .addText("calendar-name", meeting.calendarName())
                .add("calendar-place", meeting.calendarPlace() ? YES : "")
                .build();
    }

    static String time(MeetingTime time) {
        return time.begin().format(TIME)
                + time.end().map(end -> "-" + end.format(TIME)).orElse("");
    }

    /** It has one unit, as typed; one of weeks is as many days. */
    private static String period(Period period) {
        return Stream.of(ChronoUnit.YEARS, ChronoUnit.MONTHS)
                .filter(unit -> period.get(unit) > 0)
                .findFirst()
                .map(unit -> period.get(unit) + " " + unit.name().toLowerCase(Locale.ROOT))
                .orElseGet(() -> period.get(ChronoUnit.DAYS) + " days");
    }

    private static List<String> values(List<Located<String>> located) {
        return located.stream().map(Located::value).toList();
    }
}
