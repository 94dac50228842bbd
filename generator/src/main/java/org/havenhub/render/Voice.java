package org.havenhub.render;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.render.view.DateView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Site;
import org.havenhub.theme.Message;
import org.havenhub.theme.Messages;

/**
 * How the hub speaks to readers of one language: the theme's messages, dates, counts and names of languages. Each of
 * them is worked out once, since it costs more than a page's template; any number of threads may ask.
 */
final class Voice {

    private static final int COMMON_NUMBERS = 200;

    private final Language language;
    private final Language fallback;
    private final Messages messages;
    private final LocalDate today;
    private final Once<LocalDate, DateView> dates = new Once<>();
    private final Once<LocalDate, DateView> days = new Once<>();
    private final Once<LocalDate, String> ages = new Once<>();
    private final Once<LocalTime, String> times = new Once<>();
    private final Once<Language, Words> languageNames = new Once<>();
    private final Once<Language, String> endonyms = new Once<>();
    private final Map<DayOfWeek, String> week = new LinkedHashMap<>();
    private final String[] numbers;

    private Voice(Language language, Language fallback, Messages messages, LocalDate today) {
        this.language = language;
        this.fallback = fallback;
        this.messages = messages;
        this.today = today;
        language.week().forEach(day -> week.put(day, language.dayOfWeek(day)));
        numbers = LongStream.range(0, COMMON_NUMBERS).mapToObj(language::number).toArray(String[]::new);
    }

    static Voice of(Language language, Messages messages, Site site) {
        return new Voice(language, site.settings().defaultLanguage(), messages, site.today());
    }

    Language language() {
        return language;
    }

    /** A message of the theme; empty if it has none of that name. */
    Optional<Message> find(String key) {
        return messages.find(key);
    }

    /** What the theme says, marked with its language where it has no words in this one. */
    Words say(Phrase phrase) {
        return say(phrase, Map.of());
    }

    Words say(Phrase phrase, Map<String, ?> values) {
        return find(phrase.key())
                .map(message -> in(message.language(), new Sentence(message, values, this).text()))
                .orElse(Words.NONE);
    }

    /** One of a family of messages, such as {@code access.} with {@code step-free}; empty if there is none of that name. */
    Optional<Words> member(String family, String name) {
        return find(family + name).map(message -> in(message.language(), new Sentence(message, Map.of(), this).text()));
    }

    /** An author's text for these readers, marked with its language where that is another one. */
    Words in(LocalText text) {
        String words = text.in(language, fallback);
        return text.languageFor(language, fallback).map(its -> in(its, words)).orElseGet(() -> Words.of(words));
    }

    /** Words of a known language. */
    Words in(Language its, String words) {
        return its.equals(language) || words.isEmpty() ? Words.of(words) : new Words(words, its.tag(), its.direction());
    }

    DateView date(LocalDate date) {
        return dates.get(date, () -> new DateView(date.toString(), language.longDate(date)));
    }

    /** How long before the build a day was. */
    String ago(LocalDate day) {
        return ages.get(day, () -> language.ago(day, today));
    }

    /** A date with its day of the week. */
    DateView day(LocalDate date) {
        return days.get(date, () -> new DateView(date.toString(), language.fullDate(date)));
    }

    /** The names of the days of the week, in the order in which these readers know them. */
    Map<DayOfWeek, String> week() {
        return Collections.unmodifiableMap(week);
    }

    String time(LocalTime time) {
        return times.get(time, () -> language.timeOfDay(time));
    }

    Words nameOf(Language other) {
        return languageNames.get(other, () -> Words.of(other.nameIn(language)));
    }

    /** A language's name in itself. */
    String endonymOf(Language other) {
        return endonyms.get(other, () -> other.endonym());
    }

    String number(long count) {
        return count >= 0 && count < COMMON_NUMBERS ? numbers[(int) count] : language.number(count);
    }

    /** How long a check holds, for example {@code 6 months}; a month beside days counts as thirty. */
    Words period(Period period) {
        long months = period.toTotalMonths();
        long days = period.get(ChronoUnit.DAYS);
        return days == 0
                ? say(Phrase.PERIOD_MONTHS, Map.of("count", months))
                : say(Phrase.PERIOD_DAYS, Map.of("count", months * 30 + days));
    }
}
