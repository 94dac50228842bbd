package org.havenhub.resource;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.report.Located;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.FieldTypes;
import org.havenhub.yaml.Reference;
import org.havenhub.yaml.Shape;
import org.havenhub.yaml.Yaml;

/** The fields of a file of resources. */
final class ResourceFields {

    private static final int LONGEST_NAME = 300;

    static final Field<Located<String>> ID = Field.required(
            "id",
            FieldTypes.id().located(),
            "The short name that stands in the page's address and in links. Never change it later.",
            "night-line");
    static final Field<LocalText> NAME =
            Field.required("name", FieldTypes.local(name()), "What readers know it by.", "Night Line");
    static final Field<LocalText> CARD_NAME = Field.optional(
            "card-name",
            FieldTypes.localText(),
            "What it is called in the contacts of a reader who saves it, and on cards and strips of paper: a name that tells nobody what"
                    + " it is.",
            "Library");
    static final Field<Located<String>> KIND = Field.required(
            "kind", FieldTypes.nameOf(Reference.KIND), "What sort of help it is: the id of a kind.", "helpline");
    static final Field<LocalText> SUMMARY =
            Field.optional("summary", FieldTypes.localText(), "One sentence on it.", "A calm voice, all night.");
    static final Field<Alert> ALERT = Field.optional(
            "alert",
            AlertReader.alert(),
            "A notice for a few days, shown above everything else, and no longer when its last day is over.",
            "{text: Closed on 3 December for repairs., until: 2026-12-04}");
    static final Field<List<Located<String>>> TOPICS = Field.optional(
            "topics",
            FieldTypes.list(FieldTypes.nameOf(Reference.TOPIC)),
            "What it is about: ids of topics.",
            "[crisis, well-being]");
    static final Field<List<Located<String>>> AREAS = Field.optional(
            "areas",
            FieldTypes.list(FieldTypes.nameOf(Reference.AREA)),
            "Where it helps: ids of areas.",
            "[northshire]");
    static final Field<List<LocalText>> FOR =
            Field.optional("for", FieldTypes.list(FieldTypes.localText()), "Who it is for.", "[everyone]");
    static final Field<String> AGES = Field.optional("ages", AgesReader.ages(), "Which ages it is for.", "11-18");
    static final Field<LocalText> REFERRAL = Field.optional(
            "referral", FieldTypes.localText(), "Whether one can come by oneself or must be sent by somebody.", "self");
    static final Field<List<LocalText>> DOCUMENTS = Field.optional(
            "documents", FieldTypes.list(FieldTypes.localText()), "What to bring.", "[proof of address]");
    static final Field<LocalText> COST = Field.optional(
            "cost",
            CostReader.costOfAll(),
            "What the help costs. Where a contact says nothing of its own, it holds for that contact, too; never for messages, and for a call only if it is free, from telephones that pay nothing for such a number.",
            "free");
    static final Field<List<Language>> LANGUAGES = Field.optional(
            "languages",
            FieldTypes.list(FieldTypes.language()),
            "What is spoken; a contact can have languages of its own.",
            "[en, es]");
    static final Field<List<ContactReader.Draft>> CONTACTS = Field.required(
                    "contacts",
                    FieldTypes.list(ContactReader.contact()),
                    "The ways to reach it, the best first.",
                    "[{call: \"0808 157 0123\", hours: \"24/7\"}]")
            .orBlank();
    static final Field<List<Meeting>> MEETS = Field.optional(
            "meets",
            FieldTypes.list(MeetingReader.meeting()),
            "When a group meets.",
            "[{every: 2nd Tuesday, at: 18:30-20:00}]");
    static final Field<ZoneId> TIMEZONE = Field.optional(
            "timezone",
            FieldTypes.timeZone(),
            "The time zone of its hours and meetings, if it differs from the hub's.",
            "America/New_York");
    static final Field<Located<LocalDate>> VERIFIED = Field.optional(
            "verified",
            FieldTypes.date().located(),
            "The day on which a person last checked that all of this is true.",
            "2026-10-01");
    static final Field<Period> REVIEW = Field.optional(
            "review",
            FieldTypes.someTime(),
            "How long that check holds, if it differs from the hub's own rule.",
            "3 months");
    static final Field<String> SOURCE = Field.optional(
            "source",
            FieldTypes.text(),
            "Where the facts come from. Not shown to readers.",
            "https://example.org/contact");
    static final Field<Status> STATUS = Field.optional(
            "status",
            FieldTypes.word(Status.class),
            "Whether it can be used now: open, paused, full or closed.",
            "open");
    static final Field<Located<String>> REPLACED_BY = Field.optional(
            "replaced-by",
            FieldTypes.nameOf(Reference.RESOURCE),
            "The id of the resource that took its place.",
            "day-line");
    static final Field<List<Located<String>>> SHOWN_WITH = Field.optional(
            "shown-with",
            FieldTypes.list(FieldTypes.nameOf(Reference.RESOURCE)),
            "Ids of resources that are shown together with it or not at all, such as the line for young people.",
            "[young-night-line]");
    static final Field<Boolean> LINKED_DATA = Field.optional(
                    "linked-data",
                    FieldTypes.yesNo(),
                    "no: it has no file of linked data beside its page, where linked-data in haven.yaml is yes.",
                    "no")
            .safestWith("no");
    static final Field<Readership> PUBLISH = Field.optional(
                    "publish",
                    FieldTypes.yesNo(Readership.EVERYBODY, Readership.NOBODY, Map.of("partners", Readership.PARTNERS)),
                    "no keeps it in the file and out of everything that is published; so does partners, but then it stands in files for"
                            + " partners, which are no part of the site.",
                    "yes")
            .safestWith("no");

    static final FieldSet RECORD = new FieldSet(
            "A resource",
            List.of(
                    ID,
                    NAME,
                    CARD_NAME,
                    KIND,
                    SUMMARY,
                    ALERT,
                    TOPICS,
                    AREAS,
                    FOR,
                    AGES,
                    REFERRAL,
                    DOCUMENTS,
                    COST,
                    LANGUAGES,
                    CONTACTS,
                    MEETS,
                    TIMEZONE,
                    VERIFIED,
                    REVIEW,
                    SOURCE,
                    STATUS,
                    REPLACED_BY,
                    SHOWN_WITH,
                    LINKED_DATA,
                    PUBLISH));

    /** What several resources of a file can share. */
    static final FieldSet SHARED = new FieldSet(
            "A group of defaults",
            List.of(
                    CARD_NAME,
                    KIND,
                    SUMMARY,
                    TOPICS,
                    AREAS,
                    FOR,
                    AGES,
                    REFERRAL,
                    DOCUMENTS,
                    COST,
                    LANGUAGES,
                    TIMEZONE,
                    VERIFIED,
                    REVIEW,
                    SOURCE,
                    STATUS,
                    LINKED_DATA,
                    PUBLISH));

    static final Field<Yaml.Fields> DEFAULTS = Field.optional(
            "defaults",
            FieldTypes.fields(SHARED),
            "What holds for every resource of this file that does not say otherwise.",
            "{verified: 2026-10-01, languages: [en]}");
    static final Field<List<Yaml.Fields>> RESOURCES = Field.required(
            "resources",
            FieldTypes.list(FieldTypes.fields(RECORD)),
            "The resources, each beginning with a hyphen.",
            "[{id: night-line, name: Night Line, kind: helpline, summary: A calm voice., contacts: [{call: \"0808 157 0123\"}]}]");

    static final FieldSet FILE = new FieldSet("A file of resources", List.of(DEFAULTS, RESOURCES));

    private ResourceFields() {}

    /** It stands in titles, lists and menus, on cards and in the search for leaks, all of which take a line. */
    private static FieldType<String> name() {
        return new FieldType<>(
                new Shape.Line("a text", "[\\s\\S]{0," + LONGEST_NAME + "}"),
                given -> given.text()
                        .flatMap(text -> text.length() <= LONGEST_NAME
                                ? Optional.of(text)
                                : given.wrong(
                                        ResourceRules.LONG_NAME,
                                        "This name is " + text.length() + " characters long. A name has up to "
                                                + LONGEST_NAME + ".",
                                        ResourceRules.LONG_NAME.mend())));
    }
}
