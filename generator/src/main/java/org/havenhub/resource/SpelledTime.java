package org.havenhub.resource;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day as an author spelled it: {@code 09:00}, {@code 9.30 pm}, {@code 17}, {@code noon}.
 *
 * @param text as typed
 * @param hour from 0
 * @param minute from 0
 * @param half of the day, if it is said
 * @param hasMinutes whether they are spelled out
 */
record SpelledTime(String text, int hour, int minute, Half half, boolean hasMinutes) {

    static final String PATTERN = "[0-9]{1,2}(?:[:.hH][0-9]{1,2}(?![0-9]))?(?: *(?:[aApP]\\.?[mM]\\b\\.?)|[hH]\\b)?";

    private static final Pattern PARTS =
            Pattern.compile("(?<hour>[0-9]{1,2})(?:[:.hH](?<minute>[0-9]{1,2}))?[ hH]*(?<half>[aApP]?)[.mM]*");
    private static final int LATEST_HOUR_OF_A_HALF = 12;
    private static final int FIRST_LIKELY_HOUR = 7;

    /** What is said of the half of the day that a time lies in. */
    enum Half {
        UNSAID,
        MORNING,
        AFTERNOON,
        /** The word is a time by itself. */
        NOON,
        MIDNIGHT
    }

    static SpelledTime of(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("No time: " + text);
        }
        String minute = parts.group("minute");
        return new SpelledTime(
                text.strip(),
                Integer.parseInt(parts.group("hour")),
                minute == null ? 0 : Integer.parseInt(minute),
                half(parts.group("half")),
                minute != null);
    }

    static SpelledTime noon(String text) {
        return new SpelledTime(text, LATEST_HOUR_OF_A_HALF, 0, Half.NOON, false);
    }

    static SpelledTime midnight(String text) {
        return new SpelledTime(text, 0, 0, Half.MIDNIGHT, false);
    }

    /** As the notation has it. */
    static String notation(int minutes) {
        return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** What is wrong with it, whatever stands around it. */
    Optional<HoursMistake> mistake() {
        if (hasMinutes && text.matches(".*[:.hH][0-9](?![0-9]).*")) {
            return Optional.of(HoursMistake.bad(
                    text + " has one digit for the minutes.", "Write both digits, for example 09:05."));
        }
        if (minute > 59) {
            return Optional.of(HoursMistake.bad(
                    text + " is no time: an hour has the minutes 00 to 59.", "Look the time up again."));
        }
        if (half != Half.UNSAID && (hour > LATEST_HOUR_OF_A_HALF || (hour == 0 && half == Half.AFTERNOON))) {
            return Optional.of(HoursMistake.bad(
                    text + " is no time of a clock with twelve hours.",
                    hour <= 24 ? "Write: " + notation(hour * 60 + minute) : "Look the time up again."));
        }
        return hour * 60 + minute > DayHours.DAY ? Optional.of(tooLate()) : Optional.empty();
    }

    /** Whether it is midnight, in a spelling that many take for noon. */
    boolean isTwelveInTheMorning() {
        return half == Half.MORNING && hour == LATEST_HOUR_OF_A_HALF;
    }

    /** The mistake of a midnight that is probably noon. */
    HoursMistake noMidnight() {
        return HoursMistake.ambiguous(
                "Not everybody takes " + text + " for midnight.",
                "If you mean noon, write: " + notation(minutes() + DayHours.DAY / 2),
                "If you mean midnight, write 00:00 where a day begins, and 24:00 where it ends.");
    }

    private HoursMistake tooLate() {
        String message = text + " is no time: a day ends at 24:00.";
        return hour > 24 && hour < 36
                ? HoursMistake.bad(
                        message,
                        "For " + notation((hour - 24) * 60 + minute) + " in the night after, write that time,"
                                + " for example 22:00-" + notation((hour - 24) * 60 + minute) + ".")
                : HoursMistake.bad(message, "Look the time up again.");
    }

    /** Whether it can be read in one way only, whatever stands beside it. */
    boolean isPlain() {
        return half != Half.UNSAID || isOfTheLongClock();
    }

    /** Whether it is a time that only a clock with 24 hours shows, or shows with a nought in front. */
    boolean isOfTheLongClock() {
        return half == Half.UNSAID && (hour > LATEST_HOUR_OF_A_HALF || text.startsWith("0"));
    }

    /** Whether it is written as the notation asks, such as {@code 10:30}. */
    boolean isInNotation() {
        return half == Half.UNSAID && text.matches("[0-9]{2}:[0-9]{2}");
    }

    /** Whether it looks like a time in the morning on a clock with 24 hours, such as {@code 9:00}. */
    boolean isLikelyMorning() {
        return half == Half.UNSAID && hasMinutes && hour >= FIRST_LIKELY_HOUR;
    }

    /** Whether it can be a time of the day after only, since neither half of the same day has it later than another time. */
    boolean isMorningAfter(SpelledTime from) {
        return half == Half.UNSAID && minutes() + DayHours.DAY / 2 <= from.minutes();
    }

    /** Minutes after midnight, if the hours are those of a clock with 24 hours or the half is said. */
    int minutes() {
        int hourOfDay = half == Half.AFTERNOON && hour < LATEST_HOUR_OF_A_HALF
                ? hour + 12
                : half == Half.MORNING && hour == LATEST_HOUR_OF_A_HALF ? 0 : hour;
        return hourOfDay * 60 + minute;
    }

    /** The minutes after midnight that were most likely meant at the beginning of a stretch: 20:00 in {@code 8-10pm}. */
    int likelyFrom(SpelledTime until) {
        boolean sharesItsHalf = until.half == Half.AFTERNOON && hour < until.hour && until.hour < LATEST_HOUR_OF_A_HALF;
        boolean isAfternoon = !isPlain() && (hour < FIRST_LIKELY_HOUR || sharesItsHalf);
        return isAfternoon ? minutes() + DayHours.DAY / 2 : minutes();
    }

    /** The minutes after midnight that were most likely meant at the end of a stretch. */
    int likelyUntil(int from) {
        if (isPlain() || minutes() > from) {
            return minutes();
        }
        int later = minutes() + DayHours.DAY / 2;
        return later > from ? later : minutes();
    }

    private static Half half(String letter) {
        return switch (letter.toLowerCase(Locale.ROOT)) {
            case "a" -> Half.MORNING;
            case "p" -> Half.AFTERNOON;
            default -> Half.UNSAID;
        };
    }
}
