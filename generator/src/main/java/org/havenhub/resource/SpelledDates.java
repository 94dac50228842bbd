package org.havenhub.resource;

import static org.havenhub.resource.HoursToken.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.havenhub.resource.HoursToken.Kind;

/** Tells which bare numbers are dates and which are times, and puts dates into the order of the notation. */
final class SpelledDates {

    /** Where the years of dates lie; other numbers of four digits are times without a colon. */
    private static final String YEAR = "(?:199|20[0-9]|21[0-9])[0-9]";

    private final List<HoursToken> tokens;
    private final List<HoursMistake> wrong;

    private SpelledDates(List<HoursToken> tokens, List<HoursMistake> wrong) {
        this.tokens = new ArrayList<>(tokens);
        this.wrong = wrong;
    }

    /** {@code 2026 Mo-Fr 09:00-17:00}: the notation has it, and Haven does not interpret it. */
    static boolean nameYearsAlone(List<HoursToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean begins = i == 0 || at(tokens, i - 1).is(Kind.SEMICOLON);
            if (begins && isYear(tokens.get(i)) && !at(tokens, i + 1).is(Kind.MONTH)) {
                return true;
            }
        }
        return false;
    }

    /** The same, with every number told, and {@code 24-26 December 2026} as {@code 2026 Dec 24-26}. */
    static List<HoursToken> inOrder(List<HoursToken> tokens, List<HoursMistake> wrong) {
        SpelledDates dates = new SpelledDates(tokens, wrong);
        dates.tellNumbersApart();
        dates.putInOrder();
        return dates.withMonths();
    }

    private void tellNumbersApart() {
        for (int i = 0; i < tokens.size(); i++) {
            if (is(i, Kind.NUMBER)) {
                tokens.set(i, told(i));
            }
        }
    }

    /** A bare number is a day of a month, a year, or a time. */
    private HoursToken told(int i) {
        HoursToken number = tokens.get(i);
        if (isYear(number) && isBesideDate(i)) {
            return number.as(Kind.YEAR, number.text());
        }
        if (number.text().length() > 2) {
            reportNoColon(number);
            return number.as(Kind.UNKNOWN, number.text());
        }
        return isDayOfMonth(i)
                ? HoursToken.dayOfMonth(number.text(), Integer.parseInt(number.text()))
                : number.as(Kind.TIME, number.text());
    }

    private static boolean isYear(HoursToken token) {
        return token.is(Kind.NUMBER) && token.text().matches(YEAR);
    }

    private boolean isBesideDate(int i) {
        return is(i + 1, Kind.MONTH) || endsDate(i - 1) || (is(i - 1, Kind.COMMA) && endsDate(i - 2));
    }

    private boolean endsDate(int i) {
        return is(i, Kind.DAY_OF_MONTH) || (is(i, Kind.MONTH) && is(i - 1, Kind.DAY_OF_MONTH));
    }

    private boolean isDayOfMonth(int i) {
        boolean besideMonth = is(i - 1, Kind.MONTH) || is(i + 1, Kind.MONTH);
        boolean inRangeBeforeMonth = is(i + 1, Kind.DASH) && is(i + 2, Kind.NUMBER) && is(i + 3, Kind.MONTH);
        boolean joinsDay = is(i - 1, Kind.DASH) || (is(i - 1, Kind.COMMA) && !is(i + 1, Kind.DASH));
        return besideMonth || inRangeBeforeMonth || (joinsDay && is(i - 2, Kind.DAY_OF_MONTH));
    }

    private void reportNoColon(HoursToken number) {
        String digits = number.text().length() == 3 ? "0" + number.text() : number.text();
        String hint = digits.matches("(?:[01][0-9]|2[0-4])[0-5][0-9]")
                ? "Write: " + digits.substring(0, 2) + ":" + digits.substring(2)
                : "Write hours and minutes with a colon, for example 09:00.";
        wrong.add(HoursMistake.bad(number.text() + " is no time with a colon.", hint));
    }

    private void putInOrder() {
        for (int i = 0; i < tokens.size(); i++) {
            if (is(i, Kind.MONTH)) {
                tokens.add(startOfDaysBefore(i), tokens.remove(i));
            } else if (is(i, Kind.YEAR) && !is(i + 1, Kind.MONTH)) {
                moveYear(i);
            }
        }
    }

    private int startOfDaysBefore(int month) {
        boolean hasOwnDay = is(month + 1, Kind.DAY_OF_MONTH);
        if (hasOwnDay || !is(month - 1, Kind.DAY_OF_MONTH)) {
            return month;
        }
        boolean isRange = is(month - 2, Kind.DASH) && is(month - 3, Kind.DAY_OF_MONTH) && !is(month - 4, Kind.MONTH);
        return isRange ? month - 3 : month - 1;
    }

    private void moveYear(int i) {
        HoursToken year = tokens.remove(i);
        int to = i - 1;
        if (is(to, Kind.COMMA)) {
            tokens.remove(to--);
        }
        while (to > 0 && !is(to, Kind.MONTH)) {
            to--;
        }
        tokens.add(Math.max(to, 0), year);
    }

    /** {@code Dec 25,26} is {@code Dec 25,Dec 26}. */
    private List<HoursToken> withMonths() {
        List<HoursToken> repeated = new ArrayList<>();
        Optional<HoursToken> month = Optional.empty();
        for (HoursToken token : tokens) {
            boolean lacksMonth = token.is(Kind.DAY_OF_MONTH)
                    && at(repeated, repeated.size() - 1).is(Kind.COMMA);
            if (lacksMonth) {
                month.ifPresent(repeated::add);
            }
            repeated.add(token);
            month = token.is(Kind.MONTH) ? Optional.of(token) : month;
        }
        return repeated;
    }

    private boolean is(int i, Kind kind) {
        return at(tokens, i).is(kind);
    }
}
