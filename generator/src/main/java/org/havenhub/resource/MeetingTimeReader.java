package org.havenhub.resource;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.havenhub.resource.HoursToken.Kind;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.Given;
import org.havenhub.yaml.Shape;

/** Reads from when to when a group meets: {@code 18:30-20:00}, {@code 18:30 for 90 minutes}, or {@code 18:30} alone. */
final class MeetingTimeReader {

    private static final Pattern WITH_DURATION =
            Pattern.compile("(?<time>.+?),?\\s+for\\s+(?<duration>.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DURATION = Pattern.compile(
            "(?:(?<hours>[0-9]{1,2})(?:[.,](?<tenths>[0-9]))?\\s*h(?:ours?|rs?)?\\.?)?(?:\\s+and)?\\s*"
                    + "(?:(?<minutes>[0-9]{1,3})\\s*m(?:in(?:ute)?s?)?\\.?)?",
            Pattern.CASE_INSENSITIVE);

    /** What would last longer was most likely meant the other way round. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final String USUAL_REMEDY =
            "Write from when to when, for example 18:30-20:00, or when it begins and how long it lasts:"
                    + " 18:30 for 90 minutes.";

    private final Given given;
    private final List<HoursMistake> wrong = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();

    private MeetingTimeReader(Given given) {
        this.given = given;
    }

    static FieldType<MeetingTime> time() {
        return new FieldType<>(
                new Shape.Line("a time such as 18:30-20:00", ""),
                given -> given.text().flatMap(text -> new MeetingTimeReader(given).read(text)));
    }

    private Optional<MeetingTime> read(String text) {
        Matcher parts = WITH_DURATION.matcher(text.strip());
        if (!parts.matches()) {
            return begunAndEnded(text);
        }
        Optional<LocalTime> begin = times(parts.group("time"), 1).map(times -> times.get(0));
        return begin.flatMap(time ->
                duration(parts.group("duration")).map(duration -> new MeetingTime(time, Optional.of(duration))));
    }

    private Optional<MeetingTime> begunAndEnded(String text) {
        Optional<List<LocalTime>> times = times(text, 2);
        if (times.isEmpty()) {
            return Optional.empty();
        }
        LocalTime begin = times.get().get(0);
        if (times.get().size() == 1) {
            return Optional.of(new MeetingTime(begin, Optional.empty()));
        }
        LocalTime end = times.get().get(1);
        Duration length = Duration.between(begin, end);
        Duration lasting = length.isNegative() ? length.plusDays(1) : length;
        if (length.isZero()) {
            return bad(
                    "The meeting ends when it begins.",
                    "If nobody knows when it ends, write the beginning alone: " + begin);
        }
        return lasting.compareTo(LONGEST) > 0
                ? bad(
                        "From " + begin + " to " + end
                                + (length.isNegative() ? " it ends before it begins." : " is too long for a meeting."),
                        "Write the earlier time first, for example "
                                + (length.isNegative() ? end + "-" + begin : "18:30-20:00")
                                + ". Only what lasts past midnight has the later one first: 22:30-00:30.")
                : Optional.of(new MeetingTime(begin, Optional.of(lasting)));
    }

    /** The times, if there are one or two with a hyphen between them. */
    private Optional<List<LocalTime>> times(String text, int most) {
        List<HoursToken> tokens = HoursToken.in(text).stream()
                .filter(token -> !token.is(Kind.FILLER))
                .map(MeetingTimeReader::asTime)
                .toList();
        String kinds = tokens.stream()
                .map(token -> token.is(Kind.TIME) ? "T" : token.is(Kind.DASH) ? "-" : "?")
                .collect(Collectors.joining());
        if (!kinds.equals("T") && !(most == 2 && kinds.equals("T-T"))) {
            return bad("“" + text.strip() + "” is no time of a meeting.", USUAL_REMEDY);
        }
        List<HoursToken> read = SpelledTimes.read(tokens, wrong, doubtful);
        if (kinds.equals("T") && wrong.isEmpty()) {
            checkAlone(tokens.get(0).time());
        }
        return told(read) ? Optional.empty() : Optional.of(times(read));
    }

    private static HoursToken asTime(HoursToken token) {
        boolean isHour = token.is(Kind.NUMBER) && token.text().length() <= 2;
        return isHour ? token.as(Kind.TIME, token.notation()) : token;
    }

    private void checkAlone(SpelledTime time) {
        if (!time.isPlain() && !time.isInNotation()) {
            int minutes = time.minutes();
            wrong.add(HoursMistake.ambiguous(
                    "It cannot be told which half of the day " + time.text() + " means.",
                    "For the morning write: " + SpelledTime.notation(minutes),
                    "For the afternoon or evening write: "
                            + SpelledTime.notation((minutes + DayHours.DAY / 2) % DayHours.DAY)));
        }
    }

    private static List<LocalTime> times(List<HoursToken> tokens) {
        return tokens.stream()
                .filter(token -> token.is(Kind.TIME))
                .map(token -> LocalTime.parse(token.notation().equals("24:00") ? "00:00" : token.notation()))
                .toList();
    }

    /** Tells the mistakes of times, if there are any. */
    private boolean told(List<HoursToken> read) {
        if (wrong.isEmpty() && !doubtful.isEmpty()) {
            String notation = read.stream().map(HoursToken::notation).collect(Collectors.joining());
            wrong.add(
                    HoursMistake.ambiguous(
                            String.join(" ", doubtful),
                            "Write: " + notation,
                            "If that is not what you mean, write each time with two digits for the hour, from 00:00 to 24:00."));
        }
        for (HoursMistake mistake : wrong) {
            boolean isDoubt = mistake.rule().equals(ResourceRules.AMBIGUOUS_HOURS);
            given.wrong(
                    isDoubt ? ResourceRules.AMBIGUOUS_MEETING : ResourceRules.BAD_MEETING,
                    mistake.message(),
                    mistake.hints().toArray(String[]::new));
        }
        return !wrong.isEmpty();
    }

    private Optional<Duration> duration(String text) {
        Matcher parts = DURATION.matcher(text.strip());
        if (!parts.matches() || text.isBlank()) {
            return bad("“" + text.strip() + "” is no length of a meeting.", USUAL_REMEDY);
        }
        Duration duration = Duration.ofHours(number(parts, "hours"))
                .plusMinutes(number(parts, "tenths") * 6)
                .plusMinutes(number(parts, "minutes"));
        return duration.isZero() || duration.compareTo(LONGEST) > 0
                ? bad("A meeting lasts up to twelve hours, and not " + text.strip() + ".", USUAL_REMEDY)
                : Optional.of(duration);
    }

    private static long number(Matcher parts, String group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private <T> Optional<T> bad(String message, String hint) {
        return given.wrong(ResourceRules.BAD_MEETING, message, hint);
    }
}
