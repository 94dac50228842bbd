package org.havenhub.content;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.havenhub.report.Located;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.FieldTypes;
import org.havenhub.yaml.Reference;

/** Reads the fields above a text. */
final class FrontMatterReader {

    private static final Field<Located<String>> TITLE =
            Field.required("title", FieldTypes.text().located(), "The title of the page.", "Listening well");
    private static final Field<String> SUMMARY = Field.optional(
            "summary",
            FieldTypes.text(),
            "One sentence that says what the text gives its readers.",
            "How to be there for a friend.");
    private static final Field<List<Located<String>>> TOPICS = Field.optional(
            "topics",
            FieldTypes.list(FieldTypes.nameOf(Reference.TOPIC)),
            "What it is about: ids of topics.",
            "[safety, well-being]");
    private static final Field<Located<LocalDate>> REVIEWED = Field.optional(
            "reviewed", FieldTypes.date().located(), "The day on which a person last read it through.", "2026-10-01");
    private static final Field<Period> REVIEW = Field.optional(
            "review", FieldTypes.someTime(), "How long that holds, if it differs from the hub's own rule.", "6 months");
    private static final Field<String> CONTENT_NOTE = Field.optional(
            "content-note",
            FieldTypes.text(),
            "What the text speaks of that may hurt. It is shown before the text.",
            "This guide speaks of violence at home.");
    private static final Field<String> DISCREET_TITLE = Field.optional(
            "discreet-title",
            FieldTypes.text(),
            "What the browser's tab and history show instead of the title. The address, which has the name of the file, shows there too;"
                    + " the summary is kept out of what is shared with a link.",
            "Reading list");
    private static final Field<Integer> ORDER =
            Field.optional("order", FieldTypes.wholeNumber(), "Its place among the guides: smaller comes first.", "10");
    private static final Field<Boolean> DRAFT = Field.optional(
                    "draft", FieldTypes.yesNo(), "yes keeps it out of the site.", "yes")
            .safestWith("yes");
    private static final Field<LocalDate> PUBLISH =
            Field.optional("publish", FieldTypes.date(), "The first day on which it is on the site.", "2026-11-01");
    private static final Field<LocalDate> EXPIRES = Field.optional(
            "expires", FieldTypes.date(), "The first day on which it is no longer on the site.", "2027-11-01");
    private static final Field<List<Located<String>>> ALIASES = Field.optional(
            "aliases",
            FieldTypes.list(FieldTypes.nameOf(Reference.ADDRESS)),
            "Former addresses of the page, from the site's root.",
            "[guides/old-name.html]");
    private static final Field<List<Located<String>>> RESOURCES = Field.optional(
            "resources",
            FieldTypes.list(FieldTypes.nameOf(Reference.RESOURCE)),
            "Resources that are shown beside the text: their ids.",
            "[night-line]");
    private static final Field<FrontMatter.Form> FORM = Field.optional(
            "form",
            FieldTypes.word(FrontMatter.Form.class),
            "article, or steps for numbered sections that print as a checklist.",
            "steps");

    static final FieldSet FIELDS = new FieldSet(
            "The part above the text",
            List.of(
                    TITLE,
                    SUMMARY,
                    TOPICS,
                    REVIEWED,
                    REVIEW,
                    CONTENT_NOTE,
                    DISCREET_TITLE,
                    ORDER,
                    DRAFT,
                    PUBLISH,
                    EXPIRES,
                    ALIASES,
                    RESOURCES,
                    FORM));

    private FrontMatterReader() {}

    /** Without a title, the stand-in is used, so that the rest of the article can be checked too. */
    static FrontMatter read(FieldReader fields, String standIn) {
        FrontMatter read = new FrontMatter(
                fields.read(TITLE).orElse(new Located<>(standIn, fields.place())),
                fields.read(SUMMARY).orElse(""),
                fields.read(TOPICS).orElse(List.of()),
                fields.read(REVIEWED),
                fields.read(REVIEW),
                fields.read(CONTENT_NOTE).orElse(""),
                fields.read(DISCREET_TITLE).orElse(""),
                fields.read(ORDER).orElse(FrontMatter.NO_ORDER),
                fields.read(DRAFT).orElse(fields.has(DRAFT)),
                fields.read(PUBLISH),
                fields.read(EXPIRES),
                fields.read(ALIASES).orElse(List.of()),
                fields.read(RESOURCES).orElse(List.of()),
                fields.read(FORM).orElse(FrontMatter.Form.ARTICLE));
        checkDays(read, fields);
        return read;
    }

    private static void checkDays(FrontMatter read, FieldReader fields) {
        read.publish()
                .ifPresent(publish -> read.expires()
                        .filter(expires -> !expires.isAfter(publish))
                        .ifPresent(expires -> fields.problems()
                                .add(
                                        ContentRules.NEVER_SHOWN,
                                        fields.placeOf(EXPIRES),
                                        "This text is on the site from " + publish + " on, and not from " + expires
                                                + " on, so it never is.",
                                        "Write at expires a later day than " + publish
                                                + ", or take one of the two out.")));
    }
}
