package org.havenhub.yaml;

import java.net.URI;
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
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.language.Slug;
import org.havenhub.report.Located;
import org.havenhub.report.Nearest;
import org.havenhub.report.Problems;

/** The sorts of values that fields hold. */
public final class FieldTypes {

    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}){1,2}");
    private static final Pattern KILOBYTES = Pattern.compile("([1-9][0-9]{0,3}) ?[kK][bB]");

    private FieldTypes() {}

    /** A text, exactly as typed. */
    public static FieldType<String> text() {
        return new FieldType<>(new Shape.Line("a text", ""), Given::text);
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
                given -> given.text().flatMap(tag -> LanguageCodes.read(tag, given)));
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
                given -> given.text().flatMap(text -> Dates.read(text, given)));
    }

    /** A length of time, for example {@code 6 months}. */
    public static FieldType<Period> period() {
        return new FieldType<>(period("[0-9]{1,4}"), given -> given.text().flatMap(text -> Periods.read(text, given)));
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
                given -> given.text().flatMap(text -> WebAddresses.read(text, given)));
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
                address.shape(),
                given -> address.reading().read(given).flatMap(text -> WebAddresses.folder(text, given)));
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
                given -> given.text().flatMap(text -> Ids.read(text, given)));
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
                    LanguageCodes.read(entry.name(), given.of(tag, language().shape()));
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

    private static <T> List<T> readList(FieldType<T> item, Given given) {
        return ListParts.of(item.shape(), given).stream()
                .map(part -> item.read(given.of(part, item.shape())))
                .flatMap(Optional::stream)
                .toList();
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

    private static Optional<Integer> readKilobytes(String text, Given given) {
        Matcher size = KILOBYTES.matcher(text);
        return size.matches() ? Optional.of(1_000 * Integer.parseInt(size.group(1))) : given.mistyped();
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
}
