package org.havenhub.render;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.render.view.Words;
import org.havenhub.resource.Recurrence;

/** Says on which days a group meets. */
final class MeetingDays {

    private static final Map<Integer, Phrase> NUMBERS = Map.of(
            1,
            Phrase.MEETINGS_NUMBER_1,
            2,
            Phrase.MEETINGS_NUMBER_2,
            3,
            Phrase.MEETINGS_NUMBER_3,
            4,
            Phrase.MEETINGS_NUMBER_4,
            5,
            Phrase.MEETINGS_NUMBER_5,
            Recurrence.LAST,
            Phrase.MEETINGS_NUMBER_LAST);

    private final Voice voice;

    private MeetingDays(Voice voice) {
        this.voice = voice;
    }

    static Words of(Recurrence every, Voice voice) {
        Words words = new MeetingDays(voice).words(every);
        return new Words(voice.language().capitalised(words.text()), words.lang(), words.dir());
    }

    private Words words(Recurrence every) {
        if (every instanceof Recurrence.Weekly weekly) {
            return weekly(weekly);
        }
        if (every instanceof Recurrence.MonthlyByWeekday monthly) {
            return monthly(weekdays(monthly), monthly.interval());
        }
        if (every instanceof Recurrence.MonthlyByDate monthly) {
            return monthly(dates(monthly), monthly.interval());
        }
        throw new IllegalStateException("Not shown yet: " + every);
    }

    private Words weekly(Recurrence.Weekly weekly) {
        if (weekly.interval() == 1 && weekly.days().size() == DayOfWeek.values().length) {
            return voice.say(Phrase.MEETINGS_EVERY_DAY);
        }
        String days = list(inOrderOfTheWeek(weekly.days()).map(this::name));
        return said(Phrase.MEETINGS_WEEKLY, Phrase.MEETINGS_SOME_WEEKS, days, weekly.interval());
    }

    private Words monthly(Stream<String> days, int interval) {
        return said(Phrase.MEETINGS_MONTHLY, Phrase.MEETINGS_SOME_MONTHS, list(days), interval);
    }

    private Words said(Phrase each, Phrase some, String days, int interval) {
        return interval == 1
                ? voice.say(each, Map.of("days", days))
                : voice.say(some, Map.of("days", days, "count", interval));
    }

    private Stream<String> weekdays(Recurrence.MonthlyByWeekday monthly) {
        List<DayOfWeek> days =
                monthly.days().stream().map(Recurrence.Nth::day).distinct().toList();
        return inOrderOfTheWeek(days).map(day -> {
            String numbers = list(monthly.numbersOf(day).stream().map(this::number));
            return voice.say(Phrase.MEETINGS_WEEKDAY, Map.of("number", numbers, "day", name(day)))
                    .text();
        });
    }

    private Stream<String> dates(Recurrence.MonthlyByDate monthly) {
        return Recurrence.inOrder(monthly.days().stream())
                .map(day -> day == Recurrence.LAST
                        ? voice.say(Phrase.MEETINGS_LAST_DAY)
                        : voice.say(Phrase.MEETINGS_DATE, Map.of("number", day)))
                .map(Words::text);
    }

    private Stream<DayOfWeek> inOrderOfTheWeek(Collection<DayOfWeek> days) {
        return voice.week().keySet().stream().filter(days::contains);
    }

    private String number(int number) {
        return voice.say(Optional.ofNullable(NUMBERS.get(number)).orElseThrow()).text();
    }

    private String name(DayOfWeek day) {
        return Optional.ofNullable(voice.week().get(day)).orElseThrow();
    }

    private String list(Stream<String> parts) {
        return voice.language().list(parts.toList());
    }
}
