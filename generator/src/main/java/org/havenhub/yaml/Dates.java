package org.havenhub.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates as year-month-day, and what people write instead. */
final class Dates {

    static final String PATTERN = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static final String DAY = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\\.?";
    private static final String MONTH = "(?<month>[A-Za-z]{3,})\\.?";
    private static final String YEAR = "(?<year>[0-9]{4})";
    private static final List<String> SPANISH_MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
    private static final List<Pattern> NAMED_MONTH = List.of(
            Pattern.compile("(?<day>[0-9]{1,2})\\.?[ºo°]? +(?:de +)?" + MONTH + ",? +(?:del? +)?" + YEAR),
            Pattern.compile(DAY + "[ -]+" + MONTH + ",?[ -]+" + YEAR),
            Pattern.compile(MONTH + "[ -]+" + DAY + ",?[ -]+" + YEAR),
            Pattern.compile(YEAR + "[ -]+" + MONTH + "[ -]+" + DAY));

    /** A time of day behind a date, as programs write it; any other text behind it may matter. */
    private static final String TIME =
            "(?:[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:Z|[-+][0-9]{2}:?[0-9]{2})?)?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>[0-9]{4})(?<apart>[-/. ])(?<month>[0-9]{1,2})\\k<apart>(?<day>[0-9]{1,2})" + TIME);
    private static final Pattern DIGITS = Pattern.compile("(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})" + TIME);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<first>[0-9]{1,2})[-/. ]+(?<second>[0-9]{1,2})[-/. ]+(?<year>[0-9]{4})");

    private Dates() {}

    static Optional<LocalDate> read(String text, Given given) {
        Optional<LocalDate> date = iso(text);
        if (date.isPresent()) {
            return date;
        }
        List<LocalDate> meant = meantBy(text);
        if (meant.size() == 1) {
            return given.wrongFor(
                    meant.get(0).toString(),
                    FieldRules.BAD_DATE,
                    "A date is written as year-month-day, not as " + given.shown() + ".");
        }
        return meant.isEmpty() ? noDate(text, given) : ambiguousDate(text, meant, given);
    }

    private static Optional<LocalDate> ambiguousDate(String text, List<LocalDate> meant, Given given) {
        return given.wrong(
                FieldRules.BAD_DATE,
                text + " can be read in two ways: as "
                        + meant.stream().map(Dates::words).collect(Collectors.joining(" or as ")) + ".",
                meant.stream()
                        .map(date -> "For " + words(date) + " write: " + date)
                        .toArray(String[]::new));
    }

    private static Optional<LocalDate> noDate(String text, Given given) {
        String message = text.matches(PATTERN)
                ? "There is no such day as " + text + "."
                : given.name() + " takes a date, but this is " + given.shown() + ".";
        return given.wrong(
                FieldRules.BAD_DATE, message, "Write year, month and day with hyphens, for example 2026-10-01.");
    }

    static Optional<LocalDate> iso(String text) {
        if (!text.matches(PATTERN)) {
            return Optional.empty();
        }
        return date(text.substring(0, 4), text.substring(5, 7), text.substring(8, 10));
    }

    /** The dates that a text may mean, the earlier first. */
    static List<LocalDate> meantBy(String text) {
        String typed = text.strip();
        List<LocalDate> named = NAMED_MONTH.stream()
                .map(pattern -> pattern.matcher(typed))
                .filter(Matcher::matches)
                .flatMap(
                        match -> month(match.group("month"))
                                .flatMap(month -> date(match.group("year"), month, match.group("day")))
                                .stream())
                .distinct()
                .toList();
        return named.isEmpty() ? numeric(typed) : named;
    }

    /** A date in words, for example {@code 1 October 2026}. */
    static String words(LocalDate date) {
        return date.getDayOfMonth() + " " + name(date.getMonth()) + " " + date.getYear();
    }

    private static List<LocalDate> numeric(String text) {
        Optional<Matcher> yearFirst = Stream.of(YEAR_FIRST, DIGITS)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst();
        if (yearFirst.isPresent()) {
            Matcher date = yearFirst.get();
            return date(date.group("year"), date.group("month"), date.group("day")).stream()
                    .toList();
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (!yearLast.matches()) {
            return List.of();
        }
        String year = yearLast.group("year");
        return Stream.of(
                        date(year, yearLast.group("first"), yearLast.group("second")),
                        date(year, yearLast.group("second"), yearLast.group("first")))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<String> month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> name(month).toLowerCase(Locale.ROOT).startsWith(start)
                        || SPANISH_MONTHS.get(month.getValue() - 1).startsWith(start))
                .map(month -> String.valueOf(month.getValue()))
                .findFirst();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
