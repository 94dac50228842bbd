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
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.havenhub.content.SiteSettings;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.render.view.DateView;
import org.havenhub.render.view.Words;
import org.havenhub.theme.Message;
import org.havenhub.theme.Messages;

/**
 * How the hub speaks to readers of one language: the theme's messages, dates, counts and names of languages. What the whole
 * site needs of them is worked out once, since each costs more than a page's template.
 */
final class Voice {

    private static final int COMMON_NUMBERS = 200;

    private final Language language;
    private final Language fallback;
    private final Messages messages;
    private final Map<LocalDate, DateView> dates;
    private final Map<LocalDate, DateView> meetingDays;
    private final Map<LocalTime, String> times;
    private final LocalDate today;
    private final Map<LocalDate, String> ages;
    private final Map<DayOfWeek, String> week;
    private final Map<Language, Words> languageNames;
    private final Map<Language, String> endonyms;
    private final String[] numbers;

    private Voice(
            Language language,
            Language fallback,
            Messages messages,
            Map<LocalDate, DateView> dates,
            Map<LocalDate, DateView> meetingDays,
            Map<LocalTime, String> times,
            Map<Language, Words> languageNames,
            Map<Language, String> endonyms,
            LocalDate today,
            Map<LocalDate, String> ages) {
        this.language = language;
        this.fallback = fallback;
        this.messages = messages;
        this.dates = dates;
        this.meetingDays = meetingDays;
        this.times = times;
        this.today = today;
        this.ages = ages;
        week = new LinkedHashMap<>();
        language.week().forEach(day -> week.put(day, language.dayOfWeek(day)));
        this.languageNames = languageNames;
        this.endonyms = endonyms;
        numbers = LongStream.range(0, COMMON_NUMBERS).mapToObj(language::number).toArray(String[]::new);
    }

    static Voice of(Language language, Messages messages, Overview overview) {
        Map<LocalDate, DateView> dates = new TreeMap<>();
        overview.dates().forEach(date -> dates.put(date, dateIn(language, date)));
        LocalDate today = overview.site().today();
        Map<LocalDate, String> ages = new TreeMap<>();
        overview.dates().forEach(date -> ages.put(date, language.ago(date, today)));
        Map<LocalDate, DateView> meetingDays = new TreeMap<>();
        overview.meetingDays().forEach(date -> meetingDays.put(date, dayIn(language, date)));
        Map<LocalTime, String> times = new TreeMap<>();
        overview.times().forEach(time -> times.put(time, language.timeOfDay(time)));
        Map<Language, Words> names = new TreeMap<>();
        overview.languages().forEach(other -> names.put(other, Words.of(other.nameIn(language))));
        Map<Language, String> endonyms = new TreeMap<>();
        SiteSettings settings = overview.site().settings();
        settings.languages().forEach(other -> endonyms.put(other, other.endonym()));
        return new Voice(
                language,
                settings.defaultLanguage(),
                messages,
                dates,
                meetingDays,
                times,
                names,
                endonyms,
                today,
                ages);
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
        DateView known = dates.get(date);
        return known == null ? dateIn(language, date) : known;
    }

    /** How long before the build a day was. */
    String ago(LocalDate day) {
        String known = ages.get(day);
        return known == null ? language.ago(day, today) : known;
    }

    /** A date with its day of the week. */
    DateView day(LocalDate date) {
        DateView known = meetingDays.get(date);
        return known == null ? dayIn(language, date) : known;
    }

    /** The names of the days of the week, in the order in which these readers know them. */
    Map<DayOfWeek, String> week() {
        return Collections.unmodifiableMap(week);
    }

    String time(LocalTime time) {
        String known = times.get(time);
        return known == null ? language.timeOfDay(time) : known;
    }

    Words nameOf(Language other) {
        Words known = languageNames.get(other);
        return known == null ? Words.of(other.nameIn(language)) : known;
    }

    /** A language's name in itself. */
    String endonymOf(Language other) {
        String known = endonyms.get(other);
        return known == null ? other.endonym() : known;
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

    private static DateView dayIn(Language language, LocalDate date) {
        return new DateView(date.toString(), language.fullDate(date));
    }

    private static DateView dateIn(Language language, LocalDate date) {
        return new DateView(date.toString(), language.longDate(date));
    }
}
