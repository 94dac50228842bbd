package org.havenhub.resource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenhub.resource.DayHours.Stretch;

/**
 * Makes a week of rules. A later rule takes the place of an earlier one on the days it names, which is what the notation
 * says and not always what people mean: where a rule would take away what another says, that is a mistake.
 */
final class HoursWeek {

    private final List<HoursRule> rules;
    private final Map<HoursDay, HoursRule> named = new EnumMap<>(HoursDay.class);
    private final List<HoursRule> dated = new ArrayList<>();
    private final Set<HoursMistake> mistakes = new LinkedHashSet<>();

    /** Whether the rules are all that is said, so that they can be written anew. */
    private final boolean whole;

    /** What to do about rules in an order in which one hides another, if they cannot be written anew. */
    private final String order;

    private HoursWeek(List<HoursRule> rules, boolean whole, String order) {
        this.rules = rules;
        this.whole = whole;
        this.order = order;
    }

    /** What rules say, and what is wrong with them. */
    record Made(Hours.Weekly hours, List<HoursMistake> mistakes) {

        Made {
            mistakes = List.copyOf(mistakes);
        }
    }

    static Made of(String typed, List<HoursRule> rules) {
        Made made = new HoursWeek(rules, true, "Put the days of the week first, then PH, then dates.").made(typed);
        return made.hours().days().allMatch(DayHours::isClosed)
                ? new Made(made.hours(), and(made.mistakes(), neverOpen()))
                : made;
    }

    /**
     * The week of one part of the year. It may be closed then.
     *
     * @param order what to do about rules in an order in which one hides another
     */
    static Made ofSeason(String typed, List<HoursRule> rules, String order) {
        return new HoursWeek(rules, false, order).made(typed);
    }

    private Made made(String typed) {
        rules.forEach(this::check);
        return new Made(hours(typed, rules, HoursWeek::last), List.copyOf(mistakes));
    }

    static HoursMistake neverOpen() {
        return HoursMistake.bad(
                "These hours are never open.",
                "Say it with the field status of the resource: closed or paused. Or leave this contact out.",
                "If it is open on other days, write from when to when, for example Mo-Sa 09:00-17:00.");
    }

    private static List<HoursMistake> and(List<HoursMistake> mistakes, HoursMistake one) {
        return Stream.concat(mistakes.stream(), Stream.of(one)).toList();
    }

    private void check(HoursRule rule) {
        checkOverlaps(rule.hours());
        if (rule.namesDays()) {
            checkAddedHoliday(rule);
            rule.days().forEach(day -> checkDay(day, rule));
            checkHolidayBefore(rule);
            checkDatesBefore(rule);
            rule.days().forEach(day -> named.merge(day, rule, rule.added() ? HoursWeek::both : (a, b) -> b));
        } else {
            checkAddedDates(rule);
            dated.forEach(earlier -> checkDates(earlier, rule));
            dated.add(rule);
        }
    }

    private void checkOverlaps(DayHours day) {
        List<Stretch> stretches = day.stretches();
        for (int i = 1; i < stretches.size(); i++) {
            if (stretches.get(i - 1).overlaps(stretches.get(i))) {
                mistakes.add(HoursMistake.conflict(
                        times(stretches.get(i - 1)) + " and " + times(stretches.get(i)) + " overlap.",
                        List.of("Write one stretch of time, or correct the end of the first.")));
            }
        }
    }

    /** Behind a comma, the hours of holidays are added to those of the day, which nobody means. */
    private void checkAddedHoliday(HoursRule rule) {
        if (rule.added() && rule.days().contains(HoursDay.PH) && !rule.hours().isClosed()) {
            reportComma(rule);
        }
    }

    private void checkAddedDates(HoursRule rule) {
        if (rule.added() && !rule.hours().isClosed()) {
            reportComma(rule);
        }
    }

    private void reportComma(HoursRule rule) {
        mistakes.add(added(rule));
    }

    static HoursMistake added(HoursRule rule) {
        return HoursMistake.ambiguous(
                "Behind a comma, “" + rule.text() + "” is added to the hours that such a day has anyway.",
                "If these hours come instead of the others, put a semicolon before “" + rule.text() + "”.");
    }

    private void checkDay(HoursDay day, HoursRule rule) {
        HoursRule earlier = named.get(day);
        if (earlier == null || earlier.hours().equals(rule.hours())) {
            return;
        }
        if (rule.added() && !rule.hours().isClosed()) {
            checkOverlaps(both(earlier, rule).hours());
        } else if (!rule.isExceptionTo(earlier)) {
            reportContradiction(earlier, rule);
        }
    }

    private void reportContradiction(HoursRule earlier, HoursRule rule) {
        List<String> hints = new ArrayList<>();
        if (!earlier.hours().isClosed() && !rule.hours().isClosed()) {
            proposal(HoursWeek::bothUnlessException).ifPresent(both -> hints.add("If both hold, write: " + both));
        }
        if (earlier.isExceptionTo(rule)) {
            proposal(HoursWeek::narrower)
                    .ifPresent(ordered -> hints.add("If “" + earlier.text() + "” is the exception, write: " + ordered));
        }
        proposal(HoursWeek::last).ifPresent(last -> hints.add("If the later one holds, write: " + last));
        if (!whole) {
            hints.add("Leave one of them out, or name each day once.");
        }
        mistakes.add(HoursMistake.conflict(
                "“" + earlier.text() + "” and “" + rule.text() + "” contradict each other: the second takes the place"
                        + " of the first on every day that both name.",
                hints));
    }

    /** {@code PH off; Mo-Fr 09:00-17:00} is open on holidays from Monday to Friday. */
    private void checkHolidayBefore(HoursRule rule) {
        HoursRule holidays = named.get(HoursDay.PH);
        if (holidays != null
                && !rule.days().contains(HoursDay.PH)
                && !holidays.hours().equals(rule.hours())) {
            reportOrder(holidays, rule, "public holidays");
        }
    }

    private void checkDatesBefore(HoursRule rule) {
        dated.stream()
                .filter(dates -> !dates.hours().equals(rule.hours()))
                .forEach(dates -> reportOrder(dates, rule, "these dates"));
    }

    private void checkDates(HoursRule earlier, HoursRule later) {
        if (earlier.hours().equals(later.hours())) {
            return;
        }
        Set<LocalDate> hidden = dates(earlier);
        if (dates(later).containsAll(hidden)) {
            mistakes.add(HoursMistake.conflict(
                    "“" + earlier.text() + "” never holds, because “" + later.text() + "” takes its place.",
                    List.of("Leave one of them out, or put the one with fewer dates last.")));
        }
    }

    private void reportOrder(HoursRule special, HoursRule usual, String days) {
        mistakes.add(HoursMistake.conflict(
                "It cannot be told which of “" + special.text() + "” and “" + usual.text() + "” holds on " + days
                        + ": the second takes the place of the first.",
                List.of(proposal(HoursWeek::last)
                        .map(ordered -> "Write: " + ordered)
                        .orElse(order))));
    }

    /** The rules as they were most likely meant, in an order in which none hides another. */
    private Optional<String> proposal(BinaryOperator<HoursRule> sameDay) {
        if (!whole) {
            return Optional.empty();
        }
        Hours.Weekly meant = hours("", rules, sameDay);
        return hasOverlaps(meant) ? Optional.empty() : HoursNotation.of(meant);
    }

    private static boolean hasOverlaps(Hours.Weekly hours) {
        return hours.week().values().stream().anyMatch(HoursWeek::hasOverlaps);
    }

    private static boolean hasOverlaps(DayHours day) {
        List<Stretch> stretches = day.stretches();
        return IntStream.range(1, stretches.size())
                .anyMatch(i -> stretches.get(i - 1).overlaps(stretches.get(i)));
    }

    private static Hours.Weekly hours(String typed, List<HoursRule> rules, BinaryOperator<HoursRule> sameDay) {
        Map<HoursDay, HoursRule> last = new EnumMap<>(HoursDay.class);
        List<Hours.Special> specials = new ArrayList<>();
        for (HoursRule rule : rules) {
            boolean adds = rule.added() && !rule.hours().isClosed();
            rule.days().forEach(day -> last.merge(day, rule, adds ? HoursWeek::both : sameDay));
            rule.dates().forEach(dates -> specials.add(new Hours.Special(dates, rule.hours())));
        }
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            HoursRule rule = last.get(HoursDay.of(day));
            week.put(day, rule == null ? DayHours.CLOSED : rule.hours());
        }
        Optional<DayHours> holidays = Optional.ofNullable(last.get(HoursDay.PH)).map(HoursRule::hours);
        return new Hours.Weekly(typed, week, holidays, specials);
    }

    private static HoursRule last(HoursRule earlier, HoursRule later) {
        return later;
    }

    private static HoursRule narrower(HoursRule earlier, HoursRule later) {
        return earlier.isExceptionTo(later) ? earlier : later;
    }

    private static HoursRule bothUnlessException(HoursRule earlier, HoursRule later) {
        return later.isExceptionTo(earlier) ? later : both(earlier, later);
    }

    private static HoursRule both(HoursRule earlier, HoursRule later) {
        List<Stretch> stretches = Stream.concat(
                        earlier.hours().stretches().stream(), later.hours().stretches().stream())
                .distinct()
                .toList();
        return new HoursRule(
                later.text(),
                later.days(),
                later.dates(),
                new DayHours(stretches, later.hours().comment()),
                true);
    }

    /** The dates of a rule in the years that it names and some others, of which one is a leap year. */
    private Set<LocalDate> dates(HoursRule rule) {
        LocalDate first = LocalDate.of(years().min(Integer::compare).orElse(2027) - 1, 1, 1);
        LocalDate last = LocalDate.of(years().max(Integer::compare).orElse(2028) + 1, 12, 31);
        return first.datesUntil(last)
                .filter(date -> rule.dates().stream().anyMatch(dates -> dates.contains(date)))
                .collect(Collectors.toSet());
    }

    private Stream<Integer> years() {
        return HoursDates.sampleYears(rules.stream().flatMap(rule -> rule.dates().stream()));
    }

    private static String times(Stretch stretch) {
        return SpelledTime.notation(stretch.from()) + "-" + SpelledTime.notation(stretch.until() % DayHours.DAY);
    }
}
