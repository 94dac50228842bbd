package org.havenhub.resource;

import static org.havenhub.resource.HoursToken.at;

import java.util.ArrayList;
import java.util.List;
import org.havenhub.resource.HoursToken.Kind;

/** Reads times, and stretches of time, of which some can be told from their neighbours alone: {@code 9-17}. */
final class SpelledTimes {

    private final List<HoursToken> tokens;
    private final List<HoursMistake> wrong;
    private final List<String> doubtful;

    private SpelledTimes(List<HoursToken> tokens, List<HoursMistake> wrong, List<String> doubtful) {
        this.tokens = new ArrayList<>(tokens);
        this.wrong = wrong;
        this.doubtful = doubtful;
    }

    /**
     * The same, with every time in the notation; one that can be read in two ways as it was most likely meant.
     *
     * @param doubtful where it is told what can be read in two ways
     */
    static List<HoursToken> read(List<HoursToken> tokens, List<HoursMistake> wrong, List<String> doubtful) {
        SpelledTimes times = new SpelledTimes(tokens, wrong, doubtful);
        times.report();
        if (wrong.isEmpty()) {
            times.read();
        }
        return times.tokens;
    }

    private void report() {
        tokens.stream()
                .filter(token -> token.is(Kind.TIME))
                .flatMap(token -> token.time().mistake().stream())
                .forEach(wrong::add);
    }

    private void read() {
        boolean longClock = usesTheLongClock();
        for (int i = 0; i < tokens.size(); i++) {
            if (is(i, Kind.TIME) && is(i + 1, Kind.DASH) && is(i + 2, Kind.TIME)) {
                readRange(i, longClock);
                i += 2;
            } else if (is(i, Kind.TIME)) {
                set(i, SpelledTime.notation(tokens.get(i).time().minutes()));
            }
        }
    }

    private void readRange(int i, boolean longClock) {
        SpelledTime from = tokens.get(i).time();
        SpelledTime until = tokens.get(i + 2).time();
        String asTyped = from.text() + "-" + until.text();
        if (from.isTwelveInTheMorning() && until.half() != SpelledTime.Half.MORNING) {
            wrong.add(from.noMidnight());
        } else if (until.isTwelveInTheMorning() && from.half() != SpelledTime.Half.AFTERNOON) {
            wrong.add(until.noMidnight());
        }
        if (from.half() == SpelledTime.Half.UNSAID && from.minutes() == DayHours.DAY) {
            wrong.add(HoursMistake.bad(
                    asTyped + " begins at the end of a day.", "Write 00:00 for the midnight at which a day begins."));
        }
        if (isClear(from, until, longClock)) {
            setRange(i, from.minutes(), until.minutes());
        } else {
            doubtful.add("It cannot be told which half of the day " + asTyped + " means.");
            int begin = from.likelyFrom(until);
            setRange(i, begin, until.likelyUntil(begin));
        }
    }

    private void setRange(int i, int begin, int end) {
        set(i, SpelledTime.notation(begin));
        set(i + 2, end == 0 && begin > 0 ? "24:00" : SpelledTime.notation(end));
    }

    private static boolean isClear(SpelledTime from, SpelledTime until, boolean longClock) {
        if (from.isPlain() && until.isPlain()) {
            return true;
        }
        boolean oneOfTheLongClock = (from.isOfTheLongClock() && until.half() == SpelledTime.Half.UNSAID)
                || (until.isOfTheLongClock() && from.half() == SpelledTime.Half.UNSAID);
        boolean bothInNotation = from.isInNotation() && until.isInNotation();
        if (from.minutes() >= until.minutes()) {
            return (oneOfTheLongClock && bothInNotation) || (from.isOfTheLongClock() && until.isMorningAfter(from));
        }
        boolean bothLikelyMornings = longClock && from.isLikelyMorning() && until.isLikelyMorning();
        return oneOfTheLongClock || bothInNotation || bothLikelyMornings;
    }

    /** Whether some time shows that all of them are on a clock with 24 hours. */
    private boolean usesTheLongClock() {
        List<SpelledTime> times = tokens.stream()
                .filter(token -> token.is(Kind.TIME))
                .map(HoursToken::time)
                .toList();
        return times.stream().anyMatch(SpelledTime::isOfTheLongClock)
                && times.stream().allMatch(time -> time.half() == SpelledTime.Half.UNSAID);
    }

    private void set(int i, String notation) {
        tokens.set(i, tokens.get(i).as(Kind.TIME, notation));
    }

    private boolean is(int i, Kind kind) {
        return at(tokens, i).is(kind);
    }
}
