package org.havenhub.resource;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenhub.resource.DayHours.Stretch;

/** Writes hours in the notation: days of the week first, then public holidays, then dates, so that none hides another. */
final class HoursNotation {

    private HoursNotation() {}

    /** Empty for hours that one rule a day cannot say. */
    static Optional<String> of(Hours.Weekly hours) {
        List<Optional<String>> rules = new ArrayList<>();
        byHours(hours).forEach((day, days) -> {
            if (!day.equals(DayHours.CLOSED) || days.contains(HoursDay.PH)) {
                rules.add(of(day).map(times -> days(days) + " " + times));
            }
        });
        for (Hours.Special special : hours.specials()) {
            rules.add(of(special.hours()).map(times -> dates(special.dates()) + " " + times));
        }
        return rules.stream().allMatch(Optional::isPresent)
                ? Optional.of(rules.stream().flatMap(Optional::stream).collect(Collectors.joining("; ")))
                : Optional.empty();
    }

    /** The days that share their hours; those of holidays come last. */
    private static Map<DayHours, Set<HoursDay>> byHours(Hours.Weekly hours) {
        Map<DayHours, Set<HoursDay>> groups = new LinkedHashMap<>();
        hours.week()
                .forEach((day, its) -> groups.computeIfAbsent(its, key -> EnumSet.noneOf(HoursDay.class))
                        .add(HoursDay.of(day)));
        hours.holidays().ifPresent(holidays -> {
            Set<HoursDay> others = groups.remove(holidays);
            Set<HoursDay> days = others == null || holidays.isClosed() ? EnumSet.noneOf(HoursDay.class) : others;
            days.add(HoursDay.PH);
            groups.put(holidays, days);
        });
        return groups;
    }

    private static String days(Set<HoursDay> days) {
        List<String> runs = new ArrayList<>();
        List<HoursDay> run = new ArrayList<>();
        for (HoursDay day : HoursDay.values()) {
            boolean continues = days.contains(day) && day != HoursDay.PH;
            if (!continues && !run.isEmpty()) {
                runs.add(run(run));
                run.clear();
            }
            if (continues) {
                run.add(day);
            }
        }
        if (days.contains(HoursDay.PH)) {
            runs.add(HoursDay.PH.code());
        }
        return String.join(",", runs);
    }

    private static String run(List<HoursDay> days) {
        String first = days.get(0).code();
        String last = days.get(days.size() - 1).code();
        return switch (days.size()) {
            case 1 -> first;
            case 2 -> first + "," + last;
            default -> first + "-" + last;
        };
    }

    private static Optional<String> of(DayHours day) {
        if (day.isClosed()) {
            return Optional.of("off" + comment(day.comment()));
        }
        Stretch first = day.stretches().get(0);
        boolean sayTheSame = day.stretches().stream()
                .allMatch(stretch -> stretch.certain() == first.certain()
                        && stretch.comment().equals(first.comment()));
        if (!sayTheSame) {
            return Optional.empty();
        }
        boolean isUnknown = first.isAllDay() && !first.certain();
        String times = isUnknown
                ? ""
                : day.stretches().stream().map(HoursNotation::times).collect(Collectors.joining(","));
        return Optional.of((times + word(first) + comment(first.comment())).strip());
    }

    private static String times(Stretch stretch) {
        int until = stretch.endsNextDay() ? stretch.until() - DayHours.DAY : stretch.until();
        return SpelledTime.notation(stretch.from()) + "-" + SpelledTime.notation(until);
    }

    private static String word(Stretch stretch) {
        if (stretch.certain()) {
            return stretch.comment().isEmpty() ? "" : " open";
        }
        return stretch.comment().isEmpty() ? " unknown" : "";
    }

    private static String comment(String comment) {
        return comment.isEmpty() ? "" : " \"" + comment + "\"";
    }

    static String dates(List<Hours.Dates> dates) {
        return dates.stream().map(HoursNotation::dates).collect(Collectors.joining(","));
    }

    private static String dates(Hours.Dates dates) {
        if (dates instanceof Hours.Dates.Yearly yearly) {
            if (yearly.isOfMonths()) {
                Month first = yearly.first().getMonth();
                Month last = yearly.last().getMonth();
                return first == last ? month(first) : month(first) + "-" + month(last);
            }
            return range(day(yearly.first()), yearly.first(), "", yearly.last());
        }
        if (dates instanceof Hours.Dates.Once once) {
            LocalDate last = once.last();
            String year = once.first().getYear() == last.getYear() ? "" : last.getYear() + " ";
            String first = once.first().getYear() + " " + day(MonthDay.from(once.first()));
            return range(first, MonthDay.from(once.first()), year, MonthDay.from(last));
        }
        throw new IllegalStateException("Not written yet: " + dates);
    }

    private static String range(String begin, MonthDay first, String lastYear, MonthDay last) {
        if (lastYear.isEmpty() && first.equals(last)) {
            return begin;
        }
        boolean sameMonth = lastYear.isEmpty() && first.getMonth() == last.getMonth() && first.isBefore(last);
        return begin + "-" + lastYear + (sameMonth ? SpelledTime.twoDigits(last.getDayOfMonth()) : day(last));
    }

    private static String day(MonthDay day) {
        return month(day.getMonth()) + " " + SpelledTime.twoDigits(day.getDayOfMonth());
    }

    private static String month(Month month) {
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 3);
    }
}
