package org.havenhub.language;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A language of the hub, named by its BCP 47 tag, for example {@code en}, {@code pt-BR} or {@code ar}.
 *
 * <p>Names, plural forms, dates and order come from CLDR as shipped with ICU4J, so they do not depend on the JDK.
 *
 * @param tag well-formed BCP 47, in canonical case
 */
public record Language(String tag) implements Comparable<Language> {

    private static final int LEAP_YEAR = 2000;

    private static final Map<ChronoUnit, RelativeUnit> UNITS_OF_AGE = unitsOfAge();

    /**
     * The codes of two letters that are in canonical form and have a name. Nearly every language of a hub is among them, and each of its
     * texts asks for its own.
     */
    private static final Set<String> USUAL = Arrays.stream(ULocale.getISOLanguages())
            .filter(code -> code.length() == 2)
            .filter(code -> worked(code).filter(code::equals).isPresent())
            .filter(code -> hasName(ULocale.forLanguageTag(code)))
            .collect(Collectors.toUnmodifiableSet());

    /** Kosovo has a code that everybody uses, though it is none of ISO 3166. */
    private static final Set<String> REGIONS = Stream.concat(Arrays.stream(ULocale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toUnmodifiableSet());

    public Language {
        if (!tag.equals(canonical(tag).orElse(""))) {
            throw new IllegalArgumentException("Not a canonical BCP 47 tag: " + tag);
        }
    }

    /** The language of a tag as an author typed it; empty when no such tag can exist. */
    public static Optional<Language> of(String tag) {
        return canonical(tag).map(Language::new);
    }

    /** The language that is called so in English or in itself, for example {@code Spanish} or {@code español}. */
    public static Optional<Language> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(ULocale.getISOLanguages())
                .map(ULocale::forLanguageTag)
                .filter(locale -> isCalled(wanted, locale))
                .flatMap(locale -> of(locale.toLanguageTag()).stream())
                .filter(Language::isKnown)
                .findFirst();
    }

    /** The language that most people of a country speak, for example Greek for {@code GR}; empty for what is no code of a country. */
    public static Optional<Language> spokenIn(String country) {
        String code = country.toUpperCase(Locale.ROOT);
        return Optional.of(code)
                .filter(Arrays.asList(ULocale.getISOCountries())::contains)
                .map(known -> ULocale.addLikelySubtags(new ULocale("und_" + known)))
                .flatMap(locale -> of(locale.getLanguage()));
    }

    /** {@code ltr} or {@code rtl}, as HTML's {@code dir} attribute wants it. */
    public String direction() {
        return locale().isRightToLeft() ? "rtl" : "ltr";
    }

    /** The name of this language in itself, for example {@code español}, with a capital where it stands alone. */
    public String endonym() {
        return nameIn(this);
    }

    /** The name of this language for readers of another. */
    public String nameIn(Language reader) {
        String name = SignLanguages.name(tag, reader.tag)
                .orElseGet(() -> locale().getDisplayNameWithDialect(reader.locale()));
        return reader.capitalised(name);
    }

    /** Whether both are the same language, of whatever country or script: {@code es} and {@code es-MX}. */
    public boolean isVariantOf(Language other) {
        return locale().getLanguage().equals(other.locale().getLanguage());
    }

    /** Whether there is a name for this language. */
    public boolean isKnown() {
        return USUAL.contains(tag) || SignLanguages.has(tag) || hasName(locale());
    }

    /**
     * Whether there may be such a language: it has a name, or a code of three letters. ISO 639-3 has thousands of those that
     * CLDR has no name for. If it names a country or region, that is one, too: {@code en-UK} is of none.
     */
    public boolean mayExist() {
        return USUAL.contains(tag) || ((isKnown() || locale().getLanguage().length() == 3) && hasRegion());
    }

    /** The same with a country or region that there is, if it names one that there is not: {@code en-GB} for {@code en-UK}. */
    public Language withKnownRegion() {
        String region = locale().getCountry().equals("UK") ? "GB" : "";
        return hasRegion()
                ? this
                : of(new ULocale.Builder()
                                .setLocale(locale())
                                .setRegion(region)
                                .build()
                                .toLanguageTag())
                        .orElse(this);
    }

    /** Gives a count its CLDR plural category: {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}. */
    public LongFunction<String> pluralCategories() {
        PluralRules rules = PluralRules.forLocale(locale());
        return count -> rules.select((double) count);
    }

    /** The date as running text, for example {@code 1 October 2026}. */
    public String longDate(LocalDate date) {
        return date(DateFormat.LONG, date);
    }

    /** The date with its day of the week, for example {@code Thursday, 1 October 2026}. */
    public String fullDate(LocalDate date) {
        return date(DateFormat.FULL, date);
    }

    /** Several things in a row, for example {@code Monday, Tuesday and Friday}. */
    public String list(List<String> things) {
        return ListFormatter.getInstance(regionless()).format(things);
    }

    /**
     * How long ago a day was, in the largest unit of which two have passed: {@code today}, {@code 9 days ago}, {@code 3 weeks ago},
     * {@code 5 months ago}. A day to come counts as today.
     */
    public String ago(LocalDate day, LocalDate today) {
        RelativeDateTimeFormatter words = RelativeDateTimeFormatter.getInstance(regionless());
        for (Map.Entry<ChronoUnit, RelativeUnit> unit : UNITS_OF_AGE.entrySet()) {
            long passed = unit.getKey().between(day, today);
            if (passed >= 2) {
                return words.format((double) passed, Direction.LAST, unit.getValue());
            }
        }
        return day.isBefore(today)
                ? words.format(1, Direction.LAST, RelativeUnit.DAYS)
                : words.format(Direction.THIS, AbsoluteUnit.DAY);
    }

    /** A day of every year as running text, for example {@code 25 December}. */
    public String dayOfYear(MonthDay day) {
        String pattern = DateTimePatternGenerator.getInstance(regionless()).getBestPattern("MMMMd");
        return format(pattern, day.atYear(LEAP_YEAR).atStartOfDay());
    }

    /** The name of a month by itself, as running text has it. */
    public String month(Month month) {
        return format("LLLL", LocalDate.of(LEAP_YEAR, month, 1).atStartOfDay());
    }

    /** A time of day as this language writes it: {@code 17:30} or {@code 5:30 pm}. */
    public String timeOfDay(LocalTime time) {
        String pattern = DateTimePatternGenerator.getInstance(regionless()).getBestPattern("jmm");
        // The letter b says noon where a says pm: many take 12 pm for midnight.
        return format(pattern.replace('a', 'b'), time.atDate(LocalDate.EPOCH)).replace('\u202F', '\u00A0');
    }

    /** The name of a day of the week by itself, as in a table. */
    public String dayOfWeek(DayOfWeek day) {
        String[] names =
                new DateFormatSymbols(regionless()).getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        return names[day.plus(1).getValue()];
    }

    /** The days of the week in the order in which calendars show them. */
    public List<DayOfWeek> week() {
        int first = Calendar.getInstance(TimeZone.GMT_ZONE, regionless()).getFirstDayOfWeek();
        DayOfWeek day = DayOfWeek.SATURDAY.plus(first);
        return IntStream.range(0, DayOfWeek.values().length).mapToObj(day::plus).toList();
    }

    /** The city or island that a time zone is named after, for example {@code Nueva York}; the zone's own name if it is none. */
    public String placeOf(ZoneId zone) {
        String place = TimeZoneNames.getInstance(locale()).getExemplarLocationName(zone.getId());
        return place == null ? zone.getId() : place;
    }

    /** A count in the digits and groups of this language, for example {@code 1,234}. */
    public String number(long count) {
        return NumberFormat.getIntegerInstance(locale()).format(count);
    }

    /** Alphabetical order for readers of this language. Each call makes a comparator of its own: not safe for threads. */
    public Comparator<String> alphabetical() {
        Collator collator = Collator.getInstance(locale());
        return ((Comparator<String>) collator::compare).thenComparing(Comparator.naturalOrder());
    }

    /** The letters under which readers of this language look names up. */
    public Alphabet alphabet() {
        return Alphabet.of(locale());
    }

    /** The text with its first letter as a capital, by the rules of this language. */
    public String capitalised(String text) {
        return CaseMap.toTitle().wholeString().noLowercase().apply(locale().toLocale(), null, text);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }

    private String date(int style, LocalDate date) {
        DateFormat format = DateFormat.getDateInstance(style, regionless());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private String format(String pattern, LocalDateTime time) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, regionless());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(time.toInstant(ZoneOffset.UTC)));
    }

    private static boolean isCalled(String name, ULocale locale) {
        return name.equals(locale.getDisplayLanguage(ULocale.ENGLISH).toLowerCase(Locale.ROOT))
                || name.equals(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT));
    }

    /** English of no country writes the day first, as most of its readers do; CLDR would take it for that of the USA. */
    private ULocale regionless() {
        return tag.equals("en") ? ULocale.forLanguageTag("en-001") : locale();
    }

    private ULocale locale() {
        return ULocale.forLanguageTag(tag);
    }

    /** None is right as well. */
    private boolean hasRegion() {
        String region = locale().getCountry();
        return region.isEmpty() || region.length() == 3 || REGIONS.contains(region);
    }

    private static boolean hasName(ULocale locale) {
        return !locale.getDisplayLanguage(ULocale.ENGLISH).equals(locale.getLanguage());
    }

    private static Optional<String> canonical(String tag) {
        return USUAL.contains(tag) ? Optional.of(tag) : worked(tag);
    }

    /** The canonical form of a tag, found by taking it apart. */
    private static Optional<String> worked(String tag) {
        try {
            String canonical = new ULocale.Builder().setLanguageTag(tag).build().toLanguageTag();
            return canonical.equals("und") || canonical.isEmpty() ? Optional.empty() : Optional.of(canonical);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static Map<ChronoUnit, RelativeUnit> unitsOfAge() {
        Map<ChronoUnit, RelativeUnit> units = new LinkedHashMap<>();
        units.put(ChronoUnit.YEARS, RelativeUnit.YEARS);
        units.put(ChronoUnit.MONTHS, RelativeUnit.MONTHS);
        units.put(ChronoUnit.WEEKS, RelativeUnit.WEEKS);
        units.put(ChronoUnit.DAYS, RelativeUnit.DAYS);
        return units;
    }
}
