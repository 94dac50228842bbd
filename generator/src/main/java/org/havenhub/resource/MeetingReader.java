package org.havenhub.resource;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.language.LocalText;
import org.havenhub.report.Located;
import org.havenhub.report.Place;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.FieldTypes;

/** Reads a series of meetings. */
final class MeetingReader {

    private static final Field<Located<String>> EVERY = Field.required(
            "every",
            FieldTypes.text().located(),
            "The days: Tuesday; 1st and 3rd Saturday; last Friday; other Tuesday; 15th of the month.",
            "2nd Tuesday");
    private static final Field<MeetingTime> AT =
            Field.optional("at", MeetingTimeReader.time(), "From when to when.", "18:30-20:00");
    private static final Field<LocalDate> FROM = Field.optional(
            "from", FieldTypes.date(), "The first date. Meetings each second week are counted from it.", "2026-01-13");
    private static final Field<LocalDate> UNTIL =
            Field.optional("until", FieldTypes.date(), "The last date.", "2026-12-08");
    private static final Field<List<Located<DateSpan>>> EXCEPT = Field.optional(
            "except",
            FieldTypes.list(DateSpanReader.dates().located()),
            "Dates on which it does not meet, one by one or from one to another.",
            "[2026-12-22, 2026-12-28 to 2027-01-08]");
    private static final Field<LocalText> CALENDAR_NAME = Field.optional(
            "calendar-name",
            FieldTypes.localText(),
            "What a reader's calendar calls the meetings. Others may see it; without it a word is used that tells nothing.",
            "Book club");
    private static final Field<Boolean> CALENDAR_PLACE = Field.optional(
                    "calendar-place",
                    FieldTypes.yesNo(),
                    "Whether a reader's calendar may hold the address, which others may see. A confidential one it never holds.",
                    "no")
            .safestWith("no");

    private static final Field<Certainty> ON_HOLIDAYS = Field.optional(
            "on-holidays",
            FieldTypes.yesNo(Certainty.YES, Certainty.NO, Map.of()),
            "yes if it meets on public holidays too: then Haven does not ask about meetings on them. no if it rests on each of them:"
                    + " then the days at holidays in haven.yaml are left out.",
            "yes");

    static final FieldSet FIELDS = new FieldSet(
            "A meeting", List.of(EVERY, AT, FROM, UNTIL, EXCEPT, ON_HOLIDAYS, CALENDAR_NAME, CALENDAR_PLACE));

    private static final int MOST_NEIGHBOURS = 60;

    private final FieldReader fields;
    private final Optional<LocalDate> from;
    private final List<Located<DateSpan>> except;

    private MeetingReader(FieldReader fields) {
        this.fields = fields;
        from = fields.read(FROM);
        except = fields.read(EXCEPT).orElse(List.of());
    }

    static FieldType<Meeting> meeting() {
        return FieldTypes.group(FIELDS, fields -> new MeetingReader(fields).read());
    }

    private Optional<Meeting> read() {
        Optional<Located<String>> typed = fields.read(EVERY);
        Optional<Recurrence> every = typed.flatMap(days -> RecurrenceReader.read(days, from, fields.problems()));
        Optional<MeetingTime> at = fields.read(AT);
        Optional<LocalDate> until = fields.read(UNTIL);
        Optional<LocalText> name = fields.read(CALENDAR_NAME);
        boolean withPlace = fields.read(CALENDAR_PLACE).orElse(false);
        Certainty onHolidays = fields.read(ON_HOLIDAYS).orElse(Certainty.UNKNOWN);
        Place place = typed.map(Located::place).orElse(fields.place());
        Optional<Meeting> meeting = every.map(days -> new Meeting(
                days,
                at,
                from,
                until,
                except.stream().map(Located::value).toList(),
                name,
                withPlace,
                onHolidays,
                place));
        return meeting.filter(this::isSomeDay);
    }

    private boolean isSomeDay(Meeting meeting) {
        if (from.isPresent() && meeting.until().filter(from.get()::isAfter).isPresent()) {
            return bad("The last date is before the first: " + from.get() + ".", "Look both dates up again.");
        }
        checkExceptions(meeting);
        boolean isNever =
                from.isPresent() && meeting.datesFrom(from.get()).findFirst().isEmpty();
        return !isNever
                || bad(
                        "Between the first and the last date, and apart from exceptions, there is no meeting.",
                        "Look the dates up again. If the meetings have ended, take the entry out of meets.");
    }

    private boolean bad(String message, String hint) {
        fields.problems().add(ResourceRules.BAD_MEETING, fields.placeOf(UNTIL), message, hint);
        return false;
    }

    private void checkExceptions(Meeting meeting) {
        for (Located<DateSpan> span : except) {
            if (span.value().dates().noneMatch(meeting::isPlanned)) {
                fields.problems()
                        .add(
                                ResourceRules.IDLE_EXCEPTION,
                                span.place(),
                                "There is no meeting on " + span.value() + " in any case.",
                                remedy(span.value(), meeting));
            }
        }
    }

    private static String remedy(DateSpan span, Meeting meeting) {
        LocalDate day = span.first();
        String near = Stream.concat(
                        day
                                .minusDays(MOST_NEIGHBOURS)
                                .datesUntil(day)
                                .filter(meeting::isPlanned)
                                .max(Comparator.naturalOrder())
                                .stream(),
                        day.datesUntil(day.plusDays(MOST_NEIGHBOURS))
                                .filter(meeting::isPlanned)
                                .limit(1))
                .map(LocalDate::toString)
                .collect(Collectors.joining(" and "));
        return near.isEmpty()
                ? "Take it out, or look up the dates at from and until."
                : "Meetings near that date: " + near + ". Write the one that is left out, or take this date out.";
    }
}
