package org.havenhub.resource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes weeks of rules of which some name a part of the year. What is said of all the year comes first; in a season the days that
 * its own rules name have their hours from these.
 */
final class HoursSeasons {

    private final String typed;
    private final List<HoursRule> rules;
    private final String order;
    private final Map<List<Hours.Dates>, List<HoursRule>> seasons = new LinkedHashMap<>();
    private final List<HoursRule> allYear = new ArrayList<>();
    private final Set<HoursMistake> mistakes = new LinkedHashSet<>();

    private HoursSeasons(String typed, List<HoursRule> rules) {
        this.typed = typed;
        this.rules = rules;
        order = order(typed, rules);
    }

    /** What rules say, and what is wrong with them. */
    record Made(Hours.Seasonal hours, List<HoursMistake> mistakes) {

        Made {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** @param rules at least one of which is of a season */
    static Made of(String typed, List<HoursRule> rules) {
        return ofTold(
                typed,
                rules.stream()
                        .map(rule -> isClosedSeason(rule, rules) ? rule.onAllDays() : rule)
                        .toList());
    }

    private static Made ofTold(String typed, List<HoursRule> rules) {
        HoursSeasons seasons = new HoursSeasons(typed, rules);
        rules.forEach(seasons::check);
        seasons.checkSharedDays();
        Hours.Seasonal hours = seasons.hours();
        if (hours.weeks().flatMap(Hours.Weekly::days).allMatch(DayHours::isClosed)) {
            seasons.mistakes.add(HoursWeek.neverOpen());
        }
        return new Made(hours, List.copyOf(seasons.mistakes));
    }

    /** {@code Oct-Mar off} beside {@code Apr-Sep Mo-Fr 09:00-17:00} is a part of the year like the other one. */
    private static boolean isClosedSeason(HoursRule rule, List<HoursRule> rules) {
        return isOfClosedMonths(rule)
                && rules.stream()
                        .filter(other -> !other.equals(rule))
                        .filter(other -> other.isOfASeason() || isOfClosedMonths(other))
                        .noneMatch(other -> shareDays(rule.dates(), other.dates()));
    }

    private static boolean isOfClosedMonths(HoursRule rule) {
        return !rule.namesDays()
                && rule.hours().isClosed()
                && rule.dates().stream()
                        .allMatch(dates -> dates instanceof Hours.Dates.Yearly yearly && yearly.isOfMonths());
    }

    /** What to do where it cannot be told which of two rules holds: the same line in another order, if that says it. */
    private static String order(String typed, List<HoursRule> rules) {
        List<HoursRule> ordered =
                rules.stream().sorted(Comparator.comparing(HoursSeasons::rank)).toList();
        boolean saysIt =
                !ordered.equals(rules) && ofTold(typed, ordered).mistakes().isEmpty();
        return saysIt
                ? "Write: " + joined(ordered)
                : "Put what holds in parts of the year first, then PH, then single dates.";
    }

    private static int rank(HoursRule rule) {
        if (!rule.namesDays()) {
            return 2;
        }
        return !rule.isOfASeason() && isOfHolidays(rule) ? 1 : 0;
    }

    private static String joined(List<HoursRule> rules) {
        StringBuilder joined = new StringBuilder();
        for (HoursRule rule : rules) {
            boolean adds = rule.added() && rank(rule) == 0;
            joined.append(joined.isEmpty() ? "" : adds ? ", " : "; ").append(rule.text());
        }
        return joined.toString();
    }

    private void check(HoursRule rule) {
        if (rule.isOfASeason()) {
            List<HoursRule> season = seasons.computeIfAbsent(rule.dates(), dates -> new ArrayList<>());
            checkComma(rule, season);
            season.add(rule);
        } else if (rule.namesDays()) {
            checkPlace(rule);
            allYear.add(rule);
        }
    }

    /** What is added to a day of the usual week would have to be told with it. */
    private void checkComma(HoursRule rule, List<HoursRule> season) {
        boolean adds = rule.added() && !rule.hours().isClosed();
        if (adds && season.isEmpty() && allYear.stream().anyMatch(usual -> sharesDays(usual, rule))) {
            mistakes.add(HoursWeek.added(rule));
        }
    }

    private static boolean sharesDays(HoursRule one, HoursRule other) {
        return one.days().stream().anyMatch(other.days()::contains);
    }

    /** In the notation a rule without months holds all year; who writes it behind one with months may mean these. */
    private void checkPlace(HoursRule rule) {
        if (seasons.isEmpty() || isOfHolidays(rule)) {
            return;
        }
        HoursRule season =
                rules.stream().filter(HoursRule::isOfASeason).findFirst().orElseThrow();
        mistakes.add(HoursMistake.ambiguous(
                "“" + rule.text() + "” stands behind “" + season.text()
                        + "” and does not say in which months it holds.",
                "If it holds in the same months, write them again: " + HoursNotation.dates(season.dates()) + " "
                        + rule.text(),
                "If it holds all year, put it before “" + season.text() + "”."));
    }

    private static boolean isOfHolidays(HoursRule rule) {
        return rule.days().equals(Set.of(HoursDay.PH));
    }

    private void checkSharedDays() {
        List<List<Hours.Dates>> all = List.copyOf(seasons.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                checkSharedDays(all.get(i), all.get(j));
            }
        }
    }

    private void checkSharedDays(List<Hours.Dates> one, List<Hours.Dates> other) {
        if (shareDays(one, other)) {
            mistakes.add(HoursMistake.conflict(
                    "“" + HoursNotation.dates(one) + "” and “" + HoursNotation.dates(other) + "” share some days.",
                    List.of("Write parts of the year that have no day in common.")));
        }
    }

    private Hours.Seasonal hours() {
        Hours.Weekly usual = week(allYear);
        List<Hours.Season> made = new ArrayList<>();
        seasons.forEach((dates, season) -> made.add(new Hours.Season(dates, week(season, usual))));
        return new Hours.Seasonal(typed, made, areAllOfTheYear() ? Optional.empty() : Optional.of(rest(usual)));
    }

    /** Dates of one time are not: there are days before the first of them and after the last. */
    private boolean areAllOfTheYear() {
        List<Hours.Dates> yearly = seasons.keySet().stream()
                .flatMap(List::stream)
                .filter(Hours.Dates.Yearly.class::isInstance)
                .toList();
        return sampleDays(yearly.stream()).allMatch(day -> isIn(yearly, day));
    }

    private static boolean shareDays(List<Hours.Dates> one, List<Hours.Dates> other) {
        return sampleDays(Stream.concat(one.stream(), other.stream()))
                .anyMatch(day -> isIn(one, day) && isIn(other, day));
    }

    private static boolean isIn(List<Hours.Dates> dates, LocalDate day) {
        return dates.stream().anyMatch(stretch -> stretch.contains(day));
    }

    /** A season is an exception to the usual week, day by day. */
    private Hours.Weekly week(List<HoursRule> season, Hours.Weekly usual) {
        Hours.Weekly own = week(season);
        Map<DayOfWeek, DayHours> week = new EnumMap<>(usual.week());
        own.week().forEach((day, hours) -> {
            if (season.stream().anyMatch(rule -> rule.days().contains(HoursDay.of(day)))) {
                week.put(day, hours);
            }
        });
        return new Hours.Weekly(typed, week, own.holidays().or(usual::holidays), own.specials());
    }

    /** A week of these rules, with the holidays and dates that are told beside them, in the order of the file. */
    private Hours.Weekly week(List<HoursRule> own) {
        List<HoursRule> its = rules.stream()
                .filter(rule -> own.contains(rule) || !rule.namesDays() || (!rule.isOfASeason() && isOfHolidays(rule)))
                .map(rule -> rule.namesDays() ? rule.withoutDates() : rule)
                .toList();
        HoursWeek.Made made = HoursWeek.ofSeason(typed, its, order);
        mistakes.addAll(made.mistakes());
        return made.hours();
    }

    /** Where nothing is said of the rest of the year, it is closed, on holidays too. */
    private Hours.Weekly rest(Hours.Weekly usual) {
        boolean isSaid = allYear.stream().anyMatch(rule -> !isOfHolidays(rule));
        return isSaid
                ? usual
                : new Hours.Weekly(
                        typed, usual.week(), usual.holidays().or(() -> Optional.of(DayHours.CLOSED)), usual.specials());
    }

    private static Stream<LocalDate> sampleDays(Stream<Hours.Dates> dates) {
        return HoursDates.sampleYears(dates)
                .distinct()
                .map(Year::of)
                .flatMap(year -> year.atDay(1).datesUntil(year.plusYears(1).atDay(1)));
    }
}
