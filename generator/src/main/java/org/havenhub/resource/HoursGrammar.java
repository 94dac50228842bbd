package org.havenhub.resource;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.havenhub.resource.DayHours.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Reads the notation of OpenStreetMap. What the library reads and Haven is not certain of (sunrise, weeks, school holidays, every
 * other Monday, fallbacks …) is not interpreted at all.
 */
final class HoursGrammar {

    /** A shelter for the night may open at 17:00 and close at 10:00. */
    private static final int LONGEST_NIGHT = 17 * 60;

    /** What ends earlier is a long day, such as 06:00-02:00. */
    private static final int END_OF_SMALL_HOURS = 5 * 60;

    /** For examples. */
    private static final int USUAL_END = 17 * 60;

    private final List<HoursMistake> mistakes = new ArrayList<>();
    private final List<HoursRule> rules = new ArrayList<>();
    private final List<String> beyond = new ArrayList<>();

    private HoursGrammar() {}

    /**
     * What a text says.
     *
     * @param rules of no use if there is anything else
     * @param beyond rules that are right and not interpreted
     * @param mistakes in what is not right
     */
    record Reading(List<HoursRule> rules, List<String> beyond, List<HoursMistake> mistakes) {

        Reading {
            rules = List.copyOf(rules);
            beyond = List.copyOf(beyond);
            mistakes = List.copyOf(mistakes);
        }
    }

    static Reading read(String notation) {
        HoursGrammar grammar = new HoursGrammar();
        try {
            new OpeningHoursParser(new StringReader(notation))
                    .rules(true, false)
                    .forEach(grammar::add);
        } catch (OpeningHoursParseException e) {
            grammar.mistakes.add(noNotation(notation, e.getColumn() - 1));
        }
        if (grammar.saysNothing()) {
            grammar.mistakes.add(noNotation(notation, 0));
        }
        return new Reading(grammar.rules, grammar.beyond, grammar.mistakes);
    }

    private boolean saysNothing() {
        return rules.isEmpty() && beyond.isEmpty() && mistakes.isEmpty();
    }

    /** @param column that the library has stopped at, counted from 0; it may lie outside of the text */
    private static HoursMistake noNotation(String notation, int column) {
        String rest = notation.substring(Math.max(0, Math.min(column, notation.length())));
        String where = rest.isBlank() ? "at the end" : "from “" + rest.strip() + "” on";
        return HoursMistake.bad(
                "These opening hours cannot be read " + where + ".",
                "Write the days, then the times, and a semicolon before the next days,"
                        + " for example Mo-Fr 09:00-17:00; Sa 10:00-12:00; PH off.");
    }

    private void add(Rule rule) {
        if (rule.isEmpty()) {
            return;
        }
        int before = mistakes.size();
        check(rule);
        if (mistakes.size() > before) {
            return;
        }
        Optional<HoursRule> read = isPlain(rule) ? rule(rule) : Optional.empty();
        read.ifPresentOrElse(rules::add, () -> beyond.add(rule.toString()));
    }

    private void check(Rule rule) {
        if (rule.getTimes() == null && rule.getModifier() == null && !rule.isTwentyfourseven()) {
            mistakes.add(HoursMistake.bad(
                    rule + " has no times.",
                    "Write from when to when, for example " + rule + " 09:00-17:00, or off if it is closed then."));
        }
        orNone(rule.getTimes()).forEach(this::check);
        orNone(rule.getDates()).stream()
                .filter(HoursDates::isPlain)
                .flatMap(range -> HoursDates.mistake(range).stream())
                .forEach(mistakes::add);
    }

    private void check(TimeSpan span) {
        if (span.getStartEvent() != null || span.getEndEvent() != null) {
            return;
        }
        boolean isLone = span.getEnd() == TimeSpan.UNDEFINED_TIME && !span.isOpenEnded();
        if (isLone) {
            mistakes.add(HoursMistake.bad(
                    span + " stands alone: it does not say until when.",
                    span.getStart() == DayHours.DAY
                            ? "For day and night write 00:00-24:00."
                            : "Write from when to when, for example " + span
                                    + (span.getStart() < USUAL_END ? "-17:00." : "-24:00.")));
        } else if (span.getStart() == span.getEnd()) {
            mistakes.add(HoursMistake.bad(
                    span + " begins and ends at the same time.",
                    "For day and night write 00:00-24:00, and otherwise the time at which it ends."));
        } else if (mayBeTheWrongWayRound(span)) {
            mistakes.add(wrongWayRound(span.getStart(), span.getEnd()));
        }
    }

    private static boolean mayBeTheWrongWayRound(TimeSpan span) {
        return span.getEnd() >= DayHours.DAY + END_OF_SMALL_HOURS && span.getEnd() - span.getStart() > LONGEST_NIGHT;
    }

    /** @param end more than a day, for it is on the day after */
    private static HoursMistake wrongWayRound(int start, int end) {
        String from = SpelledTime.notation(start);
        String until = SpelledTime.notation(end - DayHours.DAY);
        return HoursMistake.ambiguous(
                from + "-" + until + " ends before it begins. It would mean open for " + (end - start) / 60
                        + " hours, through the night.",
                "If the two times stand the wrong way round, write: " + until + "-" + from,
                "If somebody is there at any hour of day and night, write: \"24/7\"",
                "If it is open through the night until " + until + ", write this in two parts: " + from
                        + "-24:00, and 00:00-" + until + " on the day after.");
    }

    private static boolean isPlain(Rule rule) {
        boolean hasDays = rule.getDays() != null || rule.getHolidays() != null;
        boolean hasDates = rule.getDates() != null;
        boolean namesNothing = !hasDays && !hasDates;
        return !rule.isFallBack()
                && rule.getComment() == null
                && rule.getYears() == null
                && rule.getWeeks() == null
                && !(rule.isAdditive() && namesNothing)
                && orNone(rule.getDates()).stream().allMatch(HoursDates::isPlain)
                && !(hasDays && orNone(rule.getDates()).stream().anyMatch(HoursDates::isShort))
                && orNone(rule.getDays()).stream().allMatch(HoursGrammar::isPlain)
                && orNone(rule.getHolidays()).stream().allMatch(holiday -> isPlain(holiday, rule.getDays() != null))
                && orNone(rule.getTimes()).stream().allMatch(HoursGrammar::isPlain);
    }

    private static boolean isPlain(WeekDayRange days) {
        return days.getNths() == null && days.getOffset() == 0;
    }

    /** {@code PH,Mo} are holidays and Mondays; {@code PH Mo} are holidays that are Mondays. */
    private static boolean isPlain(Holiday holiday, boolean besideDays) {
        return holiday.getType() == Holiday.Type.PH
                && holiday.getOffset() == 0
                && (!besideDays || holiday.getUseAsWeekDay());
    }

    private static boolean isPlain(TimeSpan span) {
        return span.getStartEvent() == null
                && span.getEndEvent() == null
                && !span.isOpenEnded()
                && span.getInterval() == 0;
    }

    private static Optional<HoursRule> rule(Rule rule) {
        List<Hours.Dates> dates =
                orNone(rule.getDates()).stream().map(HoursDates::read).toList();
        return hours(rule).map(hours -> new HoursRule(rule.toString(), days(rule), dates, hours, rule.isAdditive()));
    }

    private static Set<HoursDay> days(Rule rule) {
        Set<HoursDay> days = EnumSet.noneOf(HoursDay.class);
        orNone(rule.getDays()).forEach(range -> days.addAll(days(range)));
        if (rule.getHolidays() != null) {
            days.add(HoursDay.PH);
        }
        boolean isOfMonths = orNone(rule.getDates()).stream().anyMatch(HoursDates::isOfMonths);
        boolean isOfAllDays = rule.getDates() == null || (isOfMonths && !isOff(rule.getModifier()));
        if (days.isEmpty() && isOfAllDays) {
            days.addAll(rule.getTimes() == null ? EnumSet.allOf(HoursDay.class) : HoursDay.week());
        }
        return days;
    }

    private static Set<HoursDay> days(WeekDayRange range) {
        HoursDay first = day(range.getStartDay());
        return range.getEndDay() == null ? EnumSet.of(first) : HoursDay.between(first, day(range.getEndDay()));
    }

    private static HoursDay day(WeekDay day) {
        return HoursDay.valueOf(day.name());
    }

    /** The hours of a rule; empty if they are more than times, closed, or unknown. */
    private static Optional<DayHours> hours(Rule rule) {
        String comment = comment(rule.getModifier());
        if (isOff(rule.getModifier())) {
            return rule.getTimes() == null && !rule.isTwentyfourseven()
                    ? Optional.of(new DayHours(List.of(), comment))
                    : Optional.empty();
        }
        boolean certain = isCertain(rule.getModifier());
        if (rule.getTimes() != null) {
            return Optional.of(DayHours.of(rule.getTimes().stream()
                    .map(span -> new Stretch(span.getStart(), span.getEnd(), certain, comment))
                    .toList()));
        }
        return rule.isTwentyfourseven() || !certain
                ? Optional.of(DayHours.of(List.of(new Stretch(0, DayHours.DAY, certain, comment))))
                : Optional.empty();
    }

    private static boolean isOff(@Nullable RuleModifier modifier) {
        return modifier != null
                && (modifier.getModifier() == Modifier.OFF || modifier.getModifier() == Modifier.CLOSED);
    }

    /** A comment without a word makes a rule uncertain: {@code Mo 09:00-12:00 "ring first"}. */
    private static boolean isCertain(@Nullable RuleModifier modifier) {
        return modifier == null || modifier.getModifier() == Modifier.OPEN;
    }

    private static String comment(@Nullable RuleModifier modifier) {
        return modifier == null || modifier.getComment() == null
                ? ""
                : modifier.getComment().strip();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
