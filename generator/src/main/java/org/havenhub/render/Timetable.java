package org.havenhub.render;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.havenhub.render.view.HoursRowView;
import org.havenhub.render.view.HoursView;
import org.havenhub.render.view.StretchView;
import org.havenhub.render.view.TimeView;
import org.havenhub.render.view.Words;
import org.havenhub.resource.Contact;
import org.havenhub.resource.DayHours;
import org.havenhub.resource.DayHours.Stretch;
import org.havenhub.resource.Hours;
import org.havenhub.resource.Resource;

/** Shows when somebody answers: as a table of days if it is a matter of days, and else in a few words. */
final class Timetable {

    private static final Hours NEVER_SAID = new Hours.Unknown("");
    private static final int MOST_BRIEF_ROWS = 4;

    private final Resource resource;
    private final Standpoint here;
    private final Voice voice;

    private Timetable(Resource resource, Standpoint here) {
        this.resource = resource;
        this.here = here;
        voice = here.voice();
    }

    /** The hours of a way in. Where somebody has to answer or to open, it is said if nobody knows when. */
    static Optional<HoursView> of(Contact contact, Resource resource, Standpoint here) {
        Timetable timetable = new Timetable(resource, here);
        Optional<Hours> hours = contact.facts().hours();
        return hours.isEmpty() && isAsked(contact, resource)
                ? Optional.of(timetable.words(here.voice().say(Phrase.HOURS_UNKNOWN)))
                : hours.map(timetable::view);
    }

    /** A group's rooms, and its calls, are open when it meets. */
    private static boolean isAsked(Contact contact, Resource resource) {
        boolean isWhereAGroupMeets = contact instanceof Contact.Visit || contact instanceof Contact.Video;
        return isWhereAGroupMeets
                ? resource.meetings().isEmpty()
                : Facts.isByTelephone(contact) || contact instanceof Contact.Chat;
    }

    /** The same in few words, to stand beside a number without a heading: whatever is not day and night must not look like it. */
    static HoursView inBrief(Contact contact, Resource resource, Standpoint here) {
        return new Timetable(resource, here).brief(contact.facts().hours().orElse(NEVER_SAID));
    }

    private HoursView brief(Hours hours) {
        if (hours instanceof Hours.Always) {
            return words(voice.say(Phrase.HOURS_BRIEF_ALWAYS));
        }
        if (hours instanceof Hours.Unknown) {
            return words(voice.say(Phrase.HOURS_BRIEF_UNKNOWN));
        }
        if (hours instanceof Hours.Seasonal) {
            return words(voice.say(Phrase.HOURS_BRIEF_SOME));
        }
        return hours instanceof Hours.Weekly weekly ? brief(weekly) : view(hours);
    }

    private HoursView brief(Hours.Weekly hours) {
        List<HoursRowView> rows = rows(hours, Phrase.HOURS_EVERY_DAY).stream()
                .filter(HoursRowView::brief)
                .toList();
        return rows.isEmpty() || rows.size() > MOST_BRIEF_ROWS
                ? words(voice.say(Phrase.HOURS_BRIEF_SOME))
                : new HoursView(Words.NONE, rows, place(resource, here), null);
    }

    private HoursView view(Hours hours) {
        if (hours instanceof Hours.Weekly weekly) {
            return new HoursView(
                    Words.NONE,
                    rows(weekly, Phrase.HOURS_EVERY_DAY_AND_HOLIDAYS),
                    place(resource, here),
                    OpenHours.of(weekly, resource, here).orElse(null));
        }
        if (hours instanceof Hours.Seasonal seasonal) {
            return new HoursView(
                    Words.NONE,
                    rows(seasonal),
                    place(resource, here),
                    OpenHours.of(seasonal, resource, here).orElse(null));
        }
        if (hours instanceof Hours.Always) {
            return words(voice.say(Phrase.HOURS_ALWAYS));
        }
        if (hours instanceof Hours.ByAppointment) {
            return words(voice.say(Phrase.HOURS_APPOINTMENT));
        }
        return words(hours instanceof Hours.Unknown ? voice.say(Phrase.HOURS_UNKNOWN) : Words.code(hours.typed()));
    }

    private HoursView words(Words words) {
        return new HoursView(words, List.of(), "", null);
    }

    /** The place of the clock, unless it is the hub's own. */
    static String place(Resource resource, Standpoint here) {
        Optional<ZoneId> zone = resource.timezone();
        return zone.isEmpty() || zone.equals(here.settings().timezone())
                ? ""
                : here.language().placeOf(zone.get());
    }

    /** Each season with a heading, then the dates that differ in any of them. */
    private List<HoursRowView> rows(Hours.Seasonal hours) {
        List<HoursRowView> rows = new ArrayList<>();
        hours.seasons().stream()
                .filter(season -> season.dates().stream().anyMatch(dates -> !isOver(dates)))
                .forEach(season -> rows.addAll(beginning(partOfTheYear(season.dates()), weekOrClosed(season.week()))));
        hours.rest().ifPresent(week -> rows.addAll(beginning(voice.say(Phrase.HOURS_REST), weekOrClosed(week))));
        List<HoursRowView> specials = specialRows(hours.weeks().findFirst().orElseThrow());
        if (!specials.isEmpty()) {
            rows.addAll(beginning(voice.say(Phrase.HOURS_OTHER_DATES), specials));
        }
        return rows;
    }

    private static List<HoursRowView> beginning(Words part, List<HoursRowView> rows) {
        List<HoursRowView> begun = new ArrayList<>(rows);
        begun.set(0, rows.get(0).beginning(part));
        return begun;
    }

    private List<HoursRowView> weekOrClosed(Hours.Weekly hours) {
        boolean isClosed = hours.week().values().stream().allMatch(DayHours::isClosed)
                && hours.holidays().filter(holidays -> !holidays.isClosed()).isEmpty();
        return isClosed
                ? List.of(row(voice.say(Phrase.HOURS_EVERY_DAY), closed(hours), true))
                : usualRows(hours, Phrase.HOURS_EVERY_DAY_AND_HOLIDAYS);
    }

    /** With why, if that is said of every day. */
    private static DayHours closed(Hours.Weekly hours) {
        return isTheSameEveryDay(hours) ? hours.on(DayOfWeek.MONDAY) : DayHours.CLOSED;
    }

    private List<HoursRowView> rows(Hours.Weekly hours, Phrase always) {
        List<HoursRowView> rows = new ArrayList<>(usualRows(hours, always));
        rows.addAll(specialRows(hours));
        return rows;
    }

    private List<HoursRowView> usualRows(Hours.Weekly hours, Phrase always) {
        List<HoursRowView> rows = new ArrayList<>();
        boolean isTheSameAlways =
                isTheSameEveryDay(hours) && hours.holidays().equals(Optional.of(hours.on(DayOfWeek.MONDAY)));
        if (isTheSameAlways) {
            rows.add(row(voice.say(always), hours.on(DayOfWeek.MONDAY), false));
        } else {
            rows.addAll(weekRows(hours));
            rows.add(holidayRow(hours));
        }
        return rows;
    }

    private List<HoursRowView> specialRows(Hours.Weekly hours) {
        return hours.specials().stream()
                .filter(special -> !isOver(special.dates()))
                .map(special -> row(days(special.dates()), special.hours(), true))
                .toList();
    }

    private static boolean isTheSameEveryDay(Hours.Weekly hours) {
        return hours.week().values().stream().distinct().count() == 1;
    }

    /** One row for days that follow each other and have the same hours. */
    private List<HoursRowView> weekRows(Hours.Weekly hours) {
        if (isTheSameEveryDay(hours)) {
            return List.of(row(voice.say(Phrase.HOURS_EVERY_DAY), hours.on(DayOfWeek.MONDAY), false));
        }
        List<HoursRowView> rows = new ArrayList<>();
        List<DayOfWeek> run = new ArrayList<>();
        for (DayOfWeek day : voice.week().keySet()) {
            if (!run.isEmpty() && !hours.on(day).equals(hours.on(run.get(0)))) {
                rows.add(row(days(run), hours.on(run.get(0)), false));
                run.clear();
            }
            run.add(day);
        }
        rows.add(row(days(run), hours.on(run.get(0)), false));
        return rows;
    }

    private HoursRowView holidayRow(Hours.Weekly hours) {
        Words days = voice.say(Phrase.HOURS_HOLIDAYS);
        return hours.holidays()
                .map(holidays -> row(days, holidays, true))
                .orElse(new HoursRowView(Words.NONE, days, "unknown", List.of(), Words.NONE, false));
    }

    /** @param special whether it is worth telling that it is closed */
    private HoursRowView row(Words days, DayHours hours, boolean special) {
        if (hours.isClosed()) {
            return new HoursRowView(Words.NONE, days, "closed", List.of(), note(hours.comment()), special);
        }
        Stretch first = hours.stretches().get(0);
        if (hours.stretches().size() == 1 && first.isAllDay() && !first.certain()) {
            return new HoursRowView(Words.NONE, days, "unknown", List.of(), note(first.comment()), true);
        }
        List<StretchView> stretches =
                hours.stretches().stream().map(this::stretch).toList();
        return new HoursRowView(Words.NONE, days, "open", stretches, Words.NONE, true);
    }

    private StretchView stretch(Stretch stretch) {
        Words comment = note(stretch.comment());
        Words note = stretch.certain() || !comment.text().isEmpty() ? comment : voice.say(Phrase.HOURS_UNCERTAIN);
        return new StretchView(
                time(stretch.opening()), time(stretch.closing()), stretch.isAllDay(), stretch.endsNextDay(), note);
    }

    private TimeView time(LocalTime time) {
        return time(time, voice);
    }

    static TimeView time(LocalTime time, Voice voice) {
        Words words = time.equals(LocalTime.MIDNIGHT) ? voice.say(Phrase.HOURS_MIDNIGHT) : Words.of(voice.time(time));
        return new TimeView(time.toString(), words);
    }

    /** What somebody wrote beside the hours may tell whom they are for. */
    private Words note(String comment) {
        if (comment.equalsIgnoreCase("by appointment")) {
            return voice.say(Phrase.HOURS_APPOINTMENT);
        }
        return here.isQuiet() || here.isDiscreetPaper() ? Words.NONE : Words.of(comment);
    }

    private Words days(List<DayOfWeek> run) {
        String first = name(run.get(0));
        String last = name(run.get(run.size() - 1));
        return switch (run.size()) {
            case 1 -> Words.of(voice.language().capitalised(first));
            case 2 -> range(Phrase.HOURS_TWO_DAYS, first, last);
            default -> range(Phrase.HOURS_DAYS, first, last);
        };
    }

    private String name(DayOfWeek day) {
        return Optional.ofNullable(voice.week().get(day)).orElseThrow();
    }

    private Words partOfTheYear(List<Hours.Dates> dates) {
        return dates.size() == 1
                ? days(dates.get(0))
                : Words.of(voice.language()
                        .capitalised(voice.language()
                                .list(dates.stream()
                                        .map(stretch ->
                                                ends(stretch, String::toString).text())
                                        .toList())));
    }

    private Words days(Hours.Dates dates) {
        return ends(dates, voice.language()::capitalised);
    }

    /** @param begun what becomes of the first word */
    private Words ends(Hours.Dates dates, UnaryOperator<String> begun) {
        if (dates instanceof Hours.Dates.Yearly yearly) {
            Function<MonthDay, String> name =
                    yearly.isOfMonths() ? day -> voice.language().month(day.getMonth()) : voice.language()::dayOfYear;
            return range(name.apply(yearly.first()), name.apply(yearly.last()), begun);
        }
        if (dates instanceof Hours.Dates.Once once) {
            return range(
                    voice.date(once.first()).words(), voice.date(once.last()).words(), begun);
        }
        throw new IllegalStateException("Not shown yet: " + dates);
    }

    private Words range(String first, String last, UnaryOperator<String> begun) {
        return first.equals(last)
                ? Words.of(begun.apply(first))
                : voice.say(Phrase.HOURS_DAYS, Map.of("first", begun.apply(first), "last", last));
    }

    private Words range(Phrase phrase, String first, String last) {
        return voice.say(phrase, Map.of("first", voice.language().capitalised(first), "last", last));
    }

    private boolean isOver(Hours.Dates dates) {
        return dates instanceof Hours.Dates.Once once
                && once.last().isBefore(here.site().today());
    }
}
