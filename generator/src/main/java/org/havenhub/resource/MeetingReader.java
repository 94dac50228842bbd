package org.havenhub.resource;

import java.util.List;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.FieldTypes;

/** Reads when a group meets, each part as typed. */
final class MeetingReader {

    private static final Field<String> EVERY = Field.required(
            "every", FieldTypes.text(), "The day, for example each week or once a month.", "2nd Tuesday");
    private static final Field<String> AT =
            Field.optional("at", FieldTypes.text(), "From when to when.", "18:30-20:00");
    private static final Field<String> FROM =
            Field.optional("from", FieldTypes.text(), "The first date.", "2026-01-13");
    private static final Field<String> UNTIL =
            Field.optional("until", FieldTypes.text(), "The last date.", "2026-12-08");
    private static final Field<List<String>> EXCEPT = Field.optional(
            "except", FieldTypes.list(FieldTypes.text()), "Dates on which it does not meet.", "[2026-12-22]");

    private static final FieldSet FIELDS = new FieldSet("A meeting", List.of(EVERY, AT, FROM, UNTIL, EXCEPT));

    private MeetingReader() {}

    static FieldType<Meeting> meeting() {
        return FieldTypes.group(
                FIELDS,
                fields -> fields.read(EVERY)
                        .map(every -> new Meeting(
                                every,
                                fields.read(AT),
                                fields.read(FROM),
                                fields.read(UNTIL),
                                fields.read(EXCEPT).orElse(List.of()))));
    }
}
