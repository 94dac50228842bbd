package org.havenhub.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.report.Located;
import org.havenhub.resource.Contact.Facts;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.FieldTypes;

/** Reads one way to reach a resource. */
final class ContactReader {

    /** A contact whose number is still to be read: what it is depends on the hub's country. */
    @FunctionalInterface
    interface Draft {
        Contact with(NumberReader numbers);
    }

    /** A way in, of which only the facts are missing. */
    @FunctionalInterface
    interface Way {
        Contact of(Facts facts, NumberReader numbers);
    }

    /** A way in by a number. */
    @FunctionalInterface
    private interface NumberWay {
        Contact of(NumberReader numbers, Located<String> typed, Facts facts);
    }

    static final Field<Way> VISIT = way(
            "visit",
            way(LocationReader.location(), Contact.Visit::new),
            "A place to go to.",
            "{street: 12 Quay Street, town: Northport}");

    /** The ways in, of which each contact has one. */
    static final List<Field<Way>> WAYS = List.of(
            way(
                    "call",
                    number(ContactTypes.number(), NumberReader::call),
                    "A telephone number, exactly as it is dialled. Quotes keep it safe.",
                    "\"0808 157 0123\""),
            way(
                    "text",
                    number(ContactTypes.instruction(), NumberReader::text),
                    "A number for text messages, with the word to send if there is one.",
                    "SAFE to 60123"),
            way(
                    "chat",
                    way(FieldTypes.outside(FieldTypes.webAddress()), Contact.Chat::new),
                    "The address of a chat on the web.",
                    "https://chat.example.org/"),
            way("email", way(ContactTypes.mail(), Contact.Email::new), "A mail address.", "talk@example.org"),
            way(
                    "video",
                    way(FieldTypes.outside(FieldTypes.text()), Contact.Video::new),
                    "The address of a video call, or how to arrange one.",
                    "https://video.example.org/"),
            way(
                    "relay",
                    number(ContactTypes.instruction(), NumberReader::relay),
                    "A relay service or textphone number.",
                    "18001 0808 157 0123"),
            way(
                    "app",
                    way(FieldTypes.outside(FieldTypes.webAddress()), Contact.App::new),
                    "The address of an app or a web form.",
                    "https://app.example.org/"),
            VISIT);

    private static final Field<Hours> HOURS = Field.optional(
            "hours",
            HoursReader.hours(),
            "When somebody answers, in the notation of OpenStreetMap; or 24/7, by appointment, or unknown.",
            "\"Mo-Fr 09:00-17:00; PH off\"");
    private static final Field<List<Language>> LANGUAGES = Field.optional(
            "languages",
            FieldTypes.list(FieldTypes.language()),
            "What is spoken here, if it differs from the resource.",
            "[en, es]");
    private static final Field<Cost> COST = Field.optional(
            "cost",
            CostReader.cost(),
            "What it costs the person who asks: one text, or one for each telephone as in {landline: free, mobile: 12p a minute}.",
            "free");
    private static final Field<Certainty> ANONYMOUS = Field.optional(
            "anonymous",
            FieldTypes.word(words("yes", Certainty.YES, "no", Certainty.NO)),
            "Whether one can stay unnamed: yes, no or unknown.",
            "yes");
    private static final Field<Certainty> RECORDED = Field.optional(
            "recorded",
            FieldTypes.word(words("yes", Certainty.YES, "no", Certainty.NO)),
            "Whether calls or chats are recorded: yes, no or unknown.",
            "no");
    private static final Field<Certainty> BILL = Field.optional(
            "bill",
            FieldTypes.word(words("shown", Certainty.YES, "hidden", Certainty.NO)),
            "Whether the call shows on the phone bill: hidden, shown or unknown.",
            "hidden");
    static final Field<LocalText> NOTE = Field.optional(
            "note",
            FieldTypes.localText(),
            "What one should know before, such as which key to press.",
            "Press 2 for Spanish.");

    private static final Field<Boolean> CALLED = Field.optional(
            "called",
            FieldTypes.yesNo(),
            "yes if somebody has called the number and it is right: then Haven does not doubt it for standing in no list."
                    + " Not shown to readers.",
            "yes");

    static final FieldSet FIELDS = new FieldSet(
            "A contact",
            Stream.of(WAYS, List.of(HOURS, LANGUAGES, COST, ANONYMOUS, RECORDED, BILL, NOTE, CALLED))
                    .<Field<?>>flatMap(List::stream)
                    .toList(),
            List.copyOf(WAYS));

    private ContactReader() {}

    static FieldType<Draft> contact() {
        return FieldTypes.group(FIELDS, ContactReader::read);
    }

    private static Optional<Draft> read(FieldReader fields) {
        Facts facts = new Facts(
                fields.place(),
                fields.read(HOURS),
                fields.read(LANGUAGES).orElse(List.of()),
                fields.read(COST),
                fields.read(ANONYMOUS).orElse(Certainty.UNKNOWN),
                fields.read(RECORDED).orElse(Certainty.UNKNOWN),
                fields.read(BILL).orElse(Certainty.UNKNOWN),
                fields.read(NOTE));
        boolean isCalled = fields.read(CALLED).orElse(false);
        return way(fields)
                .flatMap(fields::read)
                .map(way -> numbers -> way.of(facts, isCalled ? numbers.withoutDoubt() : numbers));
    }

    private static Optional<Field<Way>> way(FieldReader fields) {
        List<Field<Way>> given = WAYS.stream().filter(fields::has).toList();
        if (given.isEmpty()) {
            fields.problems()
                    .add(
                            ResourceRules.NO_WAY,
                            fields.place(),
                            "This contact does not say how to reach anybody.",
                            "Add one of: call, text, chat, email, video, relay, app, visit.");
        } else if (given.size() > 1) {
            fields.problems()
                    .add(
                            ResourceRules.TWO_WAYS,
                            fields.placeOf(given.get(1)),
                            "This contact has " + given.get(0).name() + " and "
                                    + given.get(1).name() + ". Each way in is a contact of its own.",
                            "Put a hyphen before " + given.get(1).name() + ", so that it begins the next contact.");
        }
        return given.stream().findFirst();
    }

    private static Field<Way> way(String name, FieldType<Way> type, String description, String example) {
        return Field.optional(name, type, description, example);
    }

    private static <T> FieldType<Way> way(FieldType<T> type, BiFunction<T, Facts, Contact> contact) {
        return type.map(value -> (facts, numbers) -> contact.apply(value, facts));
    }

    private static FieldType<Way> number(FieldType<String> type, NumberWay way) {
        return type.located().map(typed -> (facts, numbers) -> way.of(numbers, typed, facts));
    }

    private static Map<String, Certainty> words(String first, Certainty one, String second, Certainty other) {
        Map<String, Certainty> words = new LinkedHashMap<>();
        words.put(first, one);
        words.put(second, other);
        words.put("unknown", Certainty.UNKNOWN);
        return words;
    }
}
