package org.havenhub.yaml;

import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time. */
final class Periods {

    private static final Pattern PERIOD =
            Pattern.compile("(?<count>[0-9]{1,4})(?<gap> ?)(?<unit>day|week|month|year)s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPANISH_PERIOD =
            Pattern.compile("(?<count>[0-9]{1,4}) ?(?<unit>d[ií]a|semana|mes|a[ñn]o)(?:e?s)?");

    private Periods() {}

    static Optional<Period> read(String text, Given given) {
        Matcher period = PERIOD.matcher(text);
        if (!period.matches()) {
            Optional<String> english = inEnglish(text);
            if (english.isPresent()) {
                return given.wrongFor(
                        english.get(),
                        FieldRules.BAD_PERIOD,
                        given.name() + " takes a length of time, but this is " + given.shown() + ".");
            }
            return given.wrong(
                    FieldRules.BAD_PERIOD,
                    given.name() + " takes a length of time, but this is " + given.shown() + ".",
                    "Write a number and days, weeks, months or years, for example 6 months.");
        }
        int count = Integer.parseInt(period.group("count"));
        String unit = period.group("unit").toLowerCase(Locale.ROOT);
        if (period.group("gap").isEmpty()) {
            return given.wrongFor(
                    count + " " + unit + (count == 1 ? "" : "s"),
                    FieldRules.BAD_PERIOD,
                    "There is no space between the number and the unit.");
        }
        return Optional.of(period(count, unit));
    }

    /** A length of time that is written in Spanish. */
    private static Optional<String> inEnglish(String text) {
        Matcher period = SPANISH_PERIOD.matcher(text.toLowerCase(Locale.ROOT));
        if (!period.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(period.group("count"));
        String unit = switch (period.group("unit").charAt(0)) {
            case 'd' -> "day";
            case 's' -> "week";
            case 'm' -> "month";
            default -> "year";
        };
        return Optional.of(count + " " + unit + (count == 1 ? "" : "s"));
    }

    private static Period period(int count, String unit) {
        return switch (unit) {
            case "day" -> Period.ofDays(count);
            case "week" -> Period.ofWeeks(count);
            case "month" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }
}
