package org.havenhub.exchange;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.resource.DayHours.Stretch;
import org.havenhub.resource.Hours;
import org.havenhub.resource.Meeting;
import org.havenhub.resource.MeetingTime;
import org.havenhub.resource.Recurrence;

/**
 * Hours and meetings as schedules of HSDS, which repeat as RFC 5545 has it. The description is what was typed: holidays and other
 * days apart from the week stand there alone, and so do the days on which a group does not meet. Notes say that there are such days,
 * and of which time zone the times are.
 *
 * @param zone of the times, if it is known
 */
record HsdsSchedules(HsdsIds ids, Optional<String> zone) {

    /** Before the name of a time zone in notes: HSDS has a number of hours for it, which is wrong for half of the year. */
    private static final String ZONE = "Times of the zone ";

    /** Whoever reads the days of the week alone would stand before a closed door. */
    private static final String EXCEPTIONS =
            "On public holidays and other days that the description names, the hours are others or there are none.";

    /** The note at a schedule of meetings, which tells them from opening hours. */
    static final String MEETS = "meets";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** @param notes whose hours they are, where that is not said by the object that they belong to */
    List<HsdsObject> of(Hours hours, String notes) {
        List<HsdsObject> weekly =
                hours instanceof Hours.Weekly week && week.isCertain() ? weekly(week, notes) : List.of();
        return weekly.isEmpty() ? List.of(described(hours.typed(), notes, false)) : weekly;
    }

    private List<HsdsObject> weekly(Hours.Weekly week, String notes) {
        Map<Stretch, List<DayOfWeek>> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.on(day).stretches().forEach(stretch -> days.merge(stretch, List.of(day), HsdsSchedules::joined));
        }
        // Whoever reads a schedule alone shall not take a day that never ends for a moment.
        boolean isPlain = days.keySet().stream().noneMatch(Stretch::isAllDay);
        return isPlain
                ? days.entrySet().stream()
                        .map(entry -> described(week.typed(), notes, hasExceptions(week))
                                .with("freq", "WEEKLY")
                                .with("wkst", "MO")
                                .with("byday", codes(entry.getValue().stream()))
                                .with("opens_at", time(entry.getKey().opening()))
                                .with("closes_at", time(entry.getKey().closing())))
                        .toList()
                : List.of();
    }

    private static List<DayOfWeek> joined(List<DayOfWeek> some, List<DayOfWeek> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    static boolean hasExceptions(Hours.Weekly week) {
        boolean hasHolidays = week.holidays()
                .filter(holidays -> week.week().values().stream().anyMatch(day -> !day.equals(holidays)))
                .isPresent();
        return hasHolidays || !week.specials().isEmpty();
    }

    private HsdsObject described(String typed, String notes, boolean hasExceptions) {
        String told = Stream.of(
                        Optional.of(notes),
                        Optional.of(EXCEPTIONS).filter(line -> hasExceptions),
                        zone.map(name -> ZONE + name))
                .flatMap(Optional::stream)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return ids.make("schedule", notes + "\n" + SpreadsheetCell.bare(typed))
                .with("description", typed)
                .with("notes", told);
    }

    /** Whose hours the notes of a schedule say they are: what Haven adds to that is left out. */
    static String ownerIn(String notes) {
        return notes.lines()
                .filter(line -> !line.equals(EXCEPTIONS) && !line.startsWith(ZONE))
                .collect(Collectors.joining("\n"));
    }

    /** The time zone that the notes of a schedule name. */
    static Optional<String> zoneIn(String notes) {
        return notes.lines()
                .filter(line -> line.startsWith(ZONE))
                .map(line -> line.substring(ZONE.length()))
                .findFirst();
    }

    HsdsObject of(Meeting meeting) {
        HsdsObject schedule = recurring(described(inWords(meeting), MEETS, false), meeting.every());
        HsdsObject dated = schedule.with(
                        "dtstart", meeting.from().map(Object::toString).orElse(""))
                .with("until", meeting.until().map(Object::toString).orElse(""));
        return dated.with(
                        "opens_at",
                        meeting.at()
                                .map(MeetingTime::begin)
                                .map(HsdsSchedules::time)
                                .orElse(""))
                .with(
                        "closes_at",
                        meeting.at()
                                .flatMap(MeetingTime::end)
                                .map(HsdsSchedules::time)
                                .orElse(""));
    }

    /** All of it, because HSDS has no field for days on which it does not meet. */
    private static String inWords(Meeting meeting) {
        String at = meeting.at().map(time -> ", " + ResourceRecord.time(time)).orElse("");
        String except = meeting.except().stream().map(Object::toString).collect(Collectors.joining(", "));
        return meeting.every().notation() + at + (except.isEmpty() ? "" : "; not on " + except);
    }

    private static HsdsObject recurring(HsdsObject schedule, Recurrence every) {
        if (every instanceof Recurrence.Weekly weekly) {
            return repeated(schedule, "WEEKLY", every).with("byday", codes(weekly.days().stream()));
        }
        HsdsObject monthly = repeated(schedule, "MONTHLY", every);
        if (every instanceof Recurrence.MonthlyByWeekday days) {
            return monthly.with(
                    "byday",
                    days.days().stream()
                            .map(nth -> nth.number() + code(nth.day()))
                            .collect(Collectors.joining(",")));
        }
        Recurrence.MonthlyByDate dates = (Recurrence.MonthlyByDate) every;
        return monthly.with(
                "bymonthday",
                Recurrence.inOrder(dates.days().stream()).map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static HsdsObject repeated(HsdsObject schedule, String frequency, Recurrence every) {
        return schedule.with("freq", frequency).with("wkst", "MO").with("interval", every.interval());
    }

    private static String codes(Stream<DayOfWeek> days) {
        return days.map(HsdsSchedules::code).collect(Collectors.joining(","));
    }

    static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static String time(LocalTime time) {
        return time.format(TIME);
    }
}
