package org.havenhub.render;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.render.view.DateView;
import org.havenhub.render.view.Words;
import org.havenhub.theme.Message;
import org.havenhub.theme.Messages;

/**
 * How the hub speaks to readers of one language: the theme's messages, dates, counts and names of languages. What is said again and
 * again is worked out once, since each costs more than a page's template. Any number of threads may ask.
 */
final class Voice {

    private static final int COMMON_NUMBERS = 200;

    private final Language language;
    private final Language fallback;
    private final Messages messages;
    private final LocalDate today;
    private final Map<LocalDate, DateView> dates = new ConcurrentHashMap<>();
    private final Map<LocalDate, DateView> days = new ConcurrentHashMap<>();
    private final Map<LocalDate, String> ages = new ConcurrentHashMap<>();
    private final Map<LocalTime, String> times = new ConcurrentHashMap<>();
    private final Map<DayOfWeek, String> daysOfWeek = new ConcurrentHashMap<>();
    private final Map<Language, Words> languageNames = new ConcurrentHashMap<>();
    private final Map<Language, String> endonyms = new ConcurrentHashMap<>();
    private final Map<Long, String> numbers = new ConcurrentHashMap<>();

    /**
     * For readers of a language.
     *
     * @param fallback the hub's first language
     * @param today from which it is told how long ago a day was
     */
    Voice(Language language, Language fallback, Messages messages, LocalDate today) {
        this.language = language;
        this.fallback = fallback;
        this.messages = messages;
        this.today = today;
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
        return once(dates, date, day -> new DateView(day.toString(), language.longDate(day)));
    }

    /** How long before the build a day was. */
    String ago(LocalDate date) {
        return once(ages, date, day -> language.ago(day, today));
    }

    /** A date with its day of the week. */
    DateView day(LocalDate date) {
        return once(days, date, day -> new DateView(day.toString(), language.fullDate(day)));
    }

    /** The names of the days of the week, in the order in which these readers know them. */
    Map<DayOfWeek, String> week() {
        Map<DayOfWeek, String> week = new LinkedHashMap<>();
        language.week().forEach(day -> week.put(day, once(daysOfWeek, day, language::dayOfWeek)));
        return week;
    }

    String time(LocalTime time) {
        return once(times, time, language::timeOfDay);
    }

    Words nameOf(Language other) {
        return once(languageNames, other, named -> Words.of(named.nameIn(language)));
    }

    /** A language's name in itself. */
    String endonymOf(Language other) {
        return once(endonyms, other, Language::endonym);
    }

    String number(long count) {
        return count >= 0 && count < COMMON_NUMBERS ? once(numbers, count, language::number) : language.number(count);
    }

    /** How long a check holds, for example {@code 6 months}; a month beside days counts as thirty. */
    Words period(Period period) {
        long months = period.toTotalMonths();
        long days = period.get(ChronoUnit.DAYS);
        return days == 0
                ? say(Phrase.PERIOD_MONTHS, Map.of("count", months))
                : say(Phrase.PERIOD_DAYS, Map.of("count", months * 30 + days));
    }

    /** Looks before it works anything out: to do both at once, a map would let one thread wait for another. */
    private static <K, V> V once(Map<K, V> known, K key, Function<K, V> making) {
        V value = known.get(key);
        return value == null ? known.computeIfAbsent(key, making) : value;
    }
}
