package org.havenhub.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.havenhub.files.FileName;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.language.Slug;
import org.havenhub.report.Located;
import org.havenhub.report.Nearest;
import org.havenhub.report.Problems;

/** The sorts of values that fields hold. */
public final class FieldTypes {

    private static final Pattern PERIOD =
            Pattern.compile("(?<count>[0-9]{1,4})(?<gap> ?)(?<unit>day|week|month|year)s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPANISH_PERIOD =
            Pattern.compile("(?<count>[0-9]{1,4}) ?(?<unit>d[ií]a|semana|mes|a[ñn]o)(?:e?s)?");
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}){1,2}");
    private static final Pattern BARE_DOMAIN = Pattern.compile("(?:[A-Za-z0-9-]+\\.)++[A-Za-z]{2,}(?:[/?#]\\S*)?");
    private static final Pattern BETWEEN_VALUES = Pattern.compile("\\s*[,;،、]\\s*");
    private static final Pattern BEGUN_ADDRESS = Pattern.compile("(?i)(?:https?)?:?[/\\\\]*(?<rest>.*)");
    private static final Pattern KILOBYTES = Pattern.compile("([1-9][0-9]{0,3}) ?[kK][bB]");
    private static final String ANY = "";

    /** Some letters are left for endings. */
    private static final int LONGEST_ID = 200;

    private FieldTypes() {}

    /** A text, exactly as typed. */
    public static FieldType<String> text() {
        return new FieldType<>(new Shape.Line("a text", ANY), Given::text);
    }

    /**
     * The name of something that is defined elsewhere, such as the id of a topic. Whether there is such a thing, others know.
     */
    public static FieldType<Located<String>> nameOf(Reference thing) {
        return new FieldType<>(new Shape.Name(thing), Given::text).located();
    }

    /** A text, or one for each language. */
    public static FieldType<LocalText> localText() {
        return local(text());
    }

    /** The same for all readers, or one for each language. */
    public static FieldType<LocalText> local(FieldType<String> part) {
        return new FieldType<>(new Shape.Local(part.shape()), given -> readLocal(part, given));
    }

    /** A value for each of some names, in the order typed. Whether there are such things, others know. */
    public static <T> FieldType<Map<Located<String>, T>> byName(Reference thing, FieldType<T> value) {
        return new FieldType<>(new Shape.ByName(thing, value.shape()), given -> readByName(value, given));
    }

    private static <T> Optional<Map<Located<String>, T>> readByName(FieldType<T> value, Given given) {
        if (!(given.yaml() instanceof Yaml.Fields fields)) {
            return given.mistyped();
        }
        Map<Located<String>, T> values = new LinkedHashMap<>();
        for (Yaml.Entry entry : fields.entries()) {
            value.read(new Given(entry.name(), entry.value(), value.shape(), given.problems()))
                    .ifPresent(read -> values.put(new Located<>(entry.name(), entry.place()), read));
        }
        return Optional.of(values);
    }

    /** A language by its tag. */
    public static FieldType<Language> language() {
        return new FieldType<>(
                new Shape.Line("a language code such as en", "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"),
                given -> given.text().flatMap(tag -> readLanguage(tag, given)));
    }

    /** A list of values; a single value is a list of one. What cannot be read is left out. */
    public static <T> FieldType<List<T>> list(FieldType<T> item) {
        return new FieldType<>(new Shape.ListOf(item.shape()), given -> Optional.of(readList(item, given)));
    }

    /** Yes or no. */
    public static FieldType<Boolean> yesNo() {
        return yesNo(true, false, Map.of());
    }

    /** Yes or no, or another word. */
    public static <T> FieldType<T> yesNo(T yes, T no, Map<String, T> others) {
        Map<String, T> words = new LinkedHashMap<>();
        words.put("yes", yes);
        words.put("no", no);
        words.putAll(others);
        Shape.Word shape = new Shape.Word(List.copyOf(words.keySet()));
        words.put("true", yes);
        words.put("false", no);
        return new FieldType<>(shape, given -> readWord(words, given));
    }

    /** One of a few words, in the order of the map. */
    public static <T> FieldType<T> word(Map<String, T> words) {
        return new FieldType<>(new Shape.Word(List.copyOf(words.keySet())), given -> readWord(words, given));
    }

    /** One of the constants of an enum, in small letters. */
    public static <E extends Enum<E>> FieldType<E> word(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return word(words);
    }

    /** A whole number. */
    public static FieldType<Integer> wholeNumber() {
        return new FieldType<>(
                new Shape.Line("a whole number", "-?[0-9]{1,9}"),
                given -> given.text()
                        .flatMap(text ->
                                text.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : given.mistyped()));
    }

    /** A word or several to look for; a star at the end of one stands for any ending, one before the first for any beginning. */
    public static FieldType<String> wordsToFind() {
        String pattern = "\\*?[^\\s*,;،]+\\*?(?:\\s+[^\\s*,;،]+\\*?)*";
        return new FieldType<>(
                new Shape.Line(
                        "one word or phrase such as lantern*, with a star only at the end of a word or before the first",
                        pattern),
                given -> given.text().flatMap(text -> text.matches(pattern) ? Optional.of(text) : given.mistyped()));
    }

    /** A date as year-month-day. */
    public static FieldType<LocalDate> date() {
        return new FieldType<>(
                new Shape.Line("a date such as 2026-10-01", Dates.PATTERN),
                given -> given.text().flatMap(text -> readDate(text, given)));
    }

    /** A length of time, for example {@code 6 months}. */
    public static FieldType<Period> period() {
        return new FieldType<>(period("[0-9]{1,4}"), given -> given.text().flatMap(text -> readPeriod(text, given)));
    }

    private static Shape period(String count) {
        return new Shape.Line(
                "a length of time such as 6 months",
                count + " ([Dd][Aa][Yy]|[Ww][Ee][Ee][Kk]|[Mm][Oo][Nn][Tt][Hh]|[Yy][Ee][Aa][Rr])[Ss]?");
    }

    /** The same, and not none at all. */
    public static FieldType<Period> someTime() {
        FieldType<Period> period = period();
        return new FieldType<>(
                period("0{0,3}[1-9][0-9]{0,3}"),
                given -> period.reading()
                        .read(given)
                        .flatMap(read -> read.isZero()
                                ? given.wrong(
                                        FieldRules.BAD_PERIOD,
                                        given.name() + " is no time at all, so it would always be overdue.",
                                        "Write how long a check holds, for example 6 months.")
                                : Optional.of(read)));
    }

    /** A time zone by its IANA name. */
    public static FieldType<ZoneId> timeZone() {
        return new FieldType<>(
                new Shape.Line("a time zone such as Europe/London", TimeZones.PATTERN),
                given -> given.text().flatMap(name -> TimeZones.read(name, given)));
    }

    /** A country by its ISO 3166-1 code of two letters. */
    public static FieldType<String> country() {
        return new FieldType<>(
                new Shape.Line("the two letters of a country such as GB", "[A-Za-z]{2}"),
                given -> given.text().flatMap(name -> Countries.read(name, given)));
    }

    /** The complete address of a page on the web. */
    public static FieldType<String> webAddress() {
        return new FieldType<>(
                new Shape.Line("a web address such as https://example.org/", "[Hh][Tt][Tt][Pp][Ss]?://.+"),
                given -> given.text().flatMap(text -> readWebAddress(text, given)));
    }

    /** A text that is, or may be, the address of another site; read without what would tell that site of a reader. */
    public static FieldType<String> outside(FieldType<String> type) {
        return new FieldType<>(
                type.shape(), given -> type.reading().read(given).map(text -> OutsideReading.published(text, given)));
    }

    /** The web address of a folder: nothing after its path, and read with a slash at its end. */
    public static FieldType<URI> webFolder() {
        FieldType<String> address = webAddress();
        return new FieldType<>(
                address.shape(), given -> address.reading().read(given).flatMap(text -> readFolder(text, given)));
    }

    /** A size, read in bytes: a kilobyte (kB) has a thousand. */
    public static FieldType<Integer> kilobytes() {
        return new FieldType<>(
                new Shape.Line("a size such as 14 kB", "[1-9][0-9]{0,3} ?[kK][bB]"),
                given -> given.text().flatMap(text -> readKilobytes(text, given)));
    }

    /** A colour, read as {@code #rrggbb}. */
    public static FieldType<String> colour() {
        return new FieldType<>(
                new Shape.Line("a colour such as \"#0b5c63\"", COLOUR.pattern()),
                given -> given.text().flatMap(text -> readColour(text, given)));
    }

    /** A name that stands in an address. */
    public static FieldType<String> id() {
        return new FieldType<>(
                new Shape.Line("an id such as night-line", Slug.PATTERN),
                given -> given.text().flatMap(text -> readId(text, given)));
    }

    /** A group of fields, not looked into yet. */
    public static FieldType<Yaml.Fields> fields(FieldSet set) {
        return new FieldType<>(
                new Shape.Group(set),
                given -> given.yaml() instanceof Yaml.Fields fields ? Optional.of(fields) : given.mistyped());
    }

    /** A group of fields. The reader's own problems are those of this group alone. */
    public static <T> FieldType<T> group(FieldSet set, Function<FieldReader, Optional<T>> reading) {
        return new FieldType<>(
                new Shape.Group(set),
                given -> fields(set).read(given).flatMap(fields -> readGroup(fields, set, reading, given)));
    }

    /** A value that may also be a group of fields. The names in a group tell which of the two was typed. */
    public static <T> FieldType<T> either(FieldType<T> value, FieldSet set, FieldType<T> group) {
        Shape.Either shape = new Shape.Either(value.shape(), set);
        return new FieldType<>(shape, given -> {
            FieldType<T> typed = shape.isGroup(given.yaml()) ? group : value;
            return typed.read(given.of(given.yaml(), typed.shape()));
        });
    }

    private static <T> Optional<T> readGroup(
            Yaml.Fields fields, FieldSet set, Function<FieldReader, Optional<T>> reading, Given given) {
        Problems own = new Problems();
        Optional<T> group = reading.apply(new FieldReader(fields, set, own));
        given.problems().addAll(own.report());
        return group;
    }

    private static Optional<LocalText> readLocal(FieldType<String> part, Given given) {
        if (given.yaml() instanceof Yaml.Fields fields) {
            return readByLanguage(fields, part, given);
        }
        return part.read(given).map(LocalText::same);
    }

    private static Optional<LocalText> readByLanguage(Yaml.Fields fields, FieldType<String> part, Given given) {
        Map<Language, String> texts = new LinkedHashMap<>();
        Map<Language, Yaml.Entry> first = new HashMap<>();
        for (Yaml.Entry entry : fields.entries()) {
            Yaml tag = new Yaml.Text(entry.name(), false, entry.place());
            Optional<Language> language =
                    readLanguage(entry.name(), given.of(tag, language().shape()));
            Optional<String> text = part.read(given.of(entry.value(), part.shape()));
            language.ifPresent(known -> text.ifPresent(typed -> texts.putIfAbsent(known, typed)));
            language.map(known -> first.putIfAbsent(known, entry))
                    .ifPresent(earlier -> reportTwice(earlier, entry, given));
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(LocalText.of(texts));
    }

    private static void reportTwice(Yaml.Entry earlier, Yaml.Entry later, Given given) {
        given.problems()
                .add(
                        YamlRules.DUPLICATE_FIELD,
                        later.place(),
                        "The codes " + earlier.name() + " and " + later.name() + " are the same language.",
                        "The first is on line " + earlier.place().line() + ". Delete one of the two.");
    }

    private static Optional<Language> readLanguage(String tag, Given given) {
        Optional<Language> language = Language.of(tag).filter(Language::mayExist);
        if (language.isPresent()) {
            language.filter(code -> !code.isKnown()).ifPresent(code -> warnOfCode(code, given));
            return language;
        }
        String hint = Language.of(tag.replace('_', '-'))
                .filter(Language::isKnown)
                .map(Language::withKnownRegion)
                .or(() -> Language.named(tag))
                .or(() -> Language.spokenIn(tag))
                .map(meant -> "Did you mean " + meant.tag() + "?")
                .orElse("Write the short code of the language, for example en, es or pt-BR.");
        return given.wrong(FieldRules.UNKNOWN_LANGUAGE, "No language has the code " + given.shown() + ".", hint);
    }

    private static void warnOfCode(Language code, Given given) {
        given.problems()
                .add(
                        FieldRules.NAMELESS_LANGUAGE,
                        given.yaml().place(),
                        "Haven has no name for the language " + code + ", so readers see this code.",
                        "Check the code. If it is right, say the language's name in the summary too.");
    }

    private static <T> List<T> readList(FieldType<T> item, Given given) {
        return parts(item.shape(), given).stream()
                .map(part -> item.read(given.of(part, item.shape())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Yaml> parts(Shape item, Given given) {
        if (item instanceof Shape.Group group) {
            return new SplitItems(group.fields(), given).in(groups(group.fields(), given));
        }
        if (given.yaml() instanceof Yaml.Items items) {
            return items.items();
        }
        List<String> values = given.yaml() instanceof Yaml.Text text ? runTogether(text.value(), item) : List.of();
        if (values.isEmpty()) {
            return List.of(given.yaml());
        }
        given.wrong(
                FieldRules.MISTYPED,
                given.name() + " takes a list, but these values stand in no brackets.",
                "Write: " + given.name() + ": [" + String.join(", ", values) + "]");
        return values.stream()
                .<Yaml>map(value -> new Yaml.Text(value, true, given.yaml().place()))
                .toList();
    }

    private static List<Yaml> groups(FieldSet set, Given given) {
        if (set.names().contains(KeyedItems.ID)) {
            return new KeyedItems(set, given.problems()).in(given.yaml());
        }
        return given.yaml() instanceof Yaml.Items items ? items.items() : List.of(given.yaml());
    }

    /** The values of a list without brackets; none if the text may be a single value. */
    private static List<String> runTogether(String text, Shape item) {
        String pattern = pattern(item);
        if (pattern.equals(ANY) || text.matches(pattern)) {
            return List.of();
        }
        List<String> values = List.of(BETWEEN_VALUES.split(text.strip()));
        return values.size() > 1 && values.stream().allMatch(value -> value.matches(pattern)) ? values : List.of();
    }

    private static String pattern(Shape item) {
        if (item instanceof Shape.Name) {
            return Shape.Name.PATTERN;
        }
        return item instanceof Shape.Line line ? line.pattern() : ANY;
    }

    private static <T> Optional<T> readWord(Map<String, T> words, Given given) {
        return given.text().flatMap(text -> {
            Optional<T> value = Optional.ofNullable(words.get(text.toLowerCase(Locale.ROOT)));
            return value.isPresent() ? value : unknownWord(text, given);
        });
    }

    private static <T> Optional<T> unknownWord(String text, Given given) {
        List<String> choices = given.expected() instanceof Shape.Word word ? word.choices() : List.of();
        String all = "Write one of: " + String.join(", ", choices) + ".";
        List<String> hints = new ArrayList<>();
        Optional<String> meant = FamiliarNames.meant(text, choices);
        if (meant.isPresent()) {
            return given.wrongFor(
                    meant.get(), FieldRules.UNKNOWN_WORD, given.name() + " cannot be " + given.shown() + ".");
        }
        Nearest.hint(text, choices).ifPresent(hints::add);
        hints.add(all);
        return given.wrong(
                FieldRules.UNKNOWN_WORD,
                given.name() + " cannot be " + given.shown() + ".",
                hints.toArray(String[]::new));
    }

    private static Optional<LocalDate> readDate(String text, Given given) {
        Optional<LocalDate> date = Dates.iso(text);
        if (date.isPresent()) {
            return date;
        }
        List<LocalDate> meant = Dates.meantBy(text);
        if (meant.size() == 1) {
            return given.wrongFor(
                    meant.get(0).toString(),
                    FieldRules.BAD_DATE,
                    "A date is written as year-month-day, not as " + given.shown() + ".");
        }
        return meant.isEmpty() ? noDate(text, given) : ambiguousDate(text, meant, given);
    }

    private static Optional<LocalDate> ambiguousDate(String text, List<LocalDate> meant, Given given) {
        return given.wrong(
                FieldRules.BAD_DATE,
                text + " can be read in two ways: as "
                        + meant.stream().map(Dates::words).collect(Collectors.joining(" or as ")) + ".",
                meant.stream()
                        .map(date -> "For " + Dates.words(date) + " write: " + date)
                        .toArray(String[]::new));
    }

    private static Optional<LocalDate> noDate(String text, Given given) {
        String message = text.matches(Dates.PATTERN)
                ? "There is no such day as " + text + "."
                : given.name() + " takes a date, but this is " + given.shown() + ".";
        return given.wrong(
                FieldRules.BAD_DATE, message, "Write year, month and day with hyphens, for example 2026-10-01.");
    }

    private static Optional<Period> readPeriod(String text, Given given) {
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

    private static Optional<String> readWebAddress(String text, Given given) {
        if (isWebAddress(text)) {
            return Optional.of(text);
        }
        Matcher begun = BEGUN_ADDRESS.matcher(text);
        String rest = begun.matches() ? begun.group("rest") : text;
        return BARE_DOMAIN.matcher(rest).matches()
                ? given.wrong(
                        FieldRules.BAD_URL, given.shown() + " is no complete web address.", "Write: https://" + rest)
                : given.wrong(
                        FieldRules.BAD_URL,
                        given.shown() + " is no web address.",
                        "Write the whole address as a browser shows it, for example https://example.org/.");
    }

    private static Optional<Integer> readKilobytes(String text, Given given) {
        Matcher size = KILOBYTES.matcher(text);
        return size.matches() ? Optional.of(1_000 * Integer.parseInt(size.group(1))) : given.mistyped();
    }

    private static Optional<URI> readFolder(String text, Given given) {
        URI uri = URI.create(text);
        if (uri.getRawQuery() == null && uri.getRawFragment() == null) {
            return Optional.of(URI.create(text.endsWith("/") ? text : text + "/"));
        }
        String folder = text.replaceFirst("[?#].*", "");
        return given.wrong(
                FieldRules.BAD_URL,
                given.shown() + " has something after its path, so pages cannot lie below it.",
                "Write: " + (folder.endsWith("/") ? folder : folder + "/"));
    }

    /** Addresses with a user's name are refused too: they give away more than a place. */
    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
            return Set.of("http", "https").contains(scheme) && !authority.isEmpty() && !authority.contains("@");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<String> readColour(String text, Given given) {
        if (COLOUR.matcher(text).matches()) {
            return Optional.of(text.length() == 4 ? doubled(text) : text);
        }
        String hint = COLOUR.matcher("#" + text).matches()
                ? "Write: \"#" + text + "\""
                : "Write # and six digits or letters from a to f, in quotes, for example \"#0b5c63\".";
        return given.wrong(FieldRules.BAD_COLOUR, given.shown() + " is no colour code.", hint);
    }

    /** The long form of a short colour: {@code #0af} is {@code #00aaff}. */
    private static String doubled(String colour) {
        return "#"
                + colour.substring(1)
                        .chars()
                        .mapToObj(digit -> Character.toString(digit).repeat(2))
                        .collect(Collectors.joining());
    }

    private static Optional<String> readId(String text, Given given) {
        if (Slug.isSlug(text)) {
            boolean fits = text.length() <= LONGEST_ID && FileName.fault(text).isEmpty();
            return fits ? Optional.of(text) : noFile(text, given);
        }
        String hint = Slug.of(text)
                .map(slug -> "Write: " + slug)
                .orElse("Use small letters from a to z, digits, and hyphens between words.");
        return given.wrong(
                FieldRules.BAD_ID,
                "The id " + given.shown()
                        + " cannot stand in a web address: that takes small letters, digits and hyphens.",
                hint);
    }

    private static Optional<String> noFile(String text, Given given) {
        return text.length() > LONGEST_ID
                ? given.wrong(
                        FieldRules.BAD_ID,
                        "An id is part of the name of a file, and this one has more than " + LONGEST_ID + " letters.",
                        "Write a shorter one.")
                : given.wrong(
                        FieldRules.BAD_ID,
                        "No file can have the name of the id " + given.shown() + ": Windows keeps it for a device.",
                        "Write another one, for example: " + text + "-2");
    }
}
