package org.havenhub.check;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenhub.site.Confidential;
import org.havenhub.site.Confidential.Sort;

/**
 * The forms in which a value is looked for.
 *
 * @param words letters and digits, as in a {@link LeakText}
 * @param names parts of an address that are words alone, likewise: a house, its street. They count where they are written as names,
 *     and give nothing away where the hub names such a place anyway
 * @param slugs the names as files and addresses on the web have them: {@code mill-lane}
 * @param numbers the ends of telephone numbers, which stay the same whatever code stands before them
 * @param encoded to be looked for in the text as it is
 * @param webs addresses of the web without what browsers add, which are looked for with their dots
 * @param hosts of those that have more than a host, the host, which others may share
 */
record LeakForms(
        List<String> words,
        List<String> names,
        List<String> slugs,
        List<String> numbers,
        List<String> encoded,
        List<String> webs,
        List<String> hosts) {

    /** Fewer letters and digits than this say nothing: a country's code, the number of a house. */
    static final int FEWEST = 4;

    /** In capitals alone it would be the short form of something that many texts name: NSW. */
    private static final Pattern SHORT_NAME = Pattern.compile("\\P{L}*\\p{Lu}\\p{Ll}{2}\\P{L}*");

    /** A house may be called Ash. Such a word counts where it is written as a name, for a tree may stand in any text. */
    private static final int FEWEST_OF_NAME = 3;

    /** Dates have them in every text: Mon, May. */
    private static final Set<String> OF_CALENDAR = Stream.concat(
                    Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
            .map(name -> name.toString().substring(0, FEWEST_OF_NAME).toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    /** Where a sign is a word or half a word. */
    private static final int FEWEST_SIGNS = 2;

    /** A part of an address that says something by itself has a number in it. */
    private static final Pattern TELLING_PART = Pattern.compile("(?=.*\\p{Nd})(?=.*\\p{L}).{6,}");

    /** Commas and semicolons of any script, and the ends of lines. */
    private static final Pattern PARTS = Pattern.compile("[,;\\n،؛、，；]");

    /** The number of a house: the rest is the name of its street. */
    private static final Pattern WITH_DIGITS = Pattern.compile("\\S*\\p{Nd}\\S*");

    /** What streets are called in one word: Lindenstraße, Prinsengracht, Kungsgatan. */
    private static final Pattern STREET =
            Pattern.compile(".{3,}(?:straße|strasse|gasse|allee|platz|laan|straat|gracht|gatan|vägen|gade|katu)");

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[- .()\\p{Nd}]{3,}");
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 9;

    /** From this many digits on, a number is known by its end. */
    static final int FEWEST_ENDING = 8;

    private static final int FEWEST_ENCODED = 8;

    /** A note of fewer words may be anybody's: Please ring before you come. */
    private static final int FEWEST_WORDS = 6;

    private static final int FEWEST_LOOSE_SIGNS = 10;

    private static final Pattern SENTENCES = Pattern.compile("[.!?;\\n。！？؟；]+");

    private static final Pattern MAIL = Pattern.compile("([^@\\s]+)@([^@\\s]+)");

    /** What people of several languages write for the sign in a mail address, and for its dots. */
    private static final List<String> AT = List.of(" ", " at ", " arroba ", " arobase ", " chiocciola ");

    private static final List<String> DOT = List.of(".", " dot ", " punto ", " point ", " punkt ", " ponto ");

    /** Between the words of a name that stands in an address. */
    private static final List<String> JOINTS = List.of("-", "_", "");

    /** Names of three letters are those of places: a resource that is kept back hides from nobody, and has many short words. */
    static LeakForms of(Confidential secret) {
        return switch (secret.sort()) {
            case NAME -> ofName(LeakText.of(secret.value()));
            case NOTE -> ofNote(secret.value());
            case ADDRESS, WAY -> ofValue(secret);
        };
    }

    /** Each sentence that is long enough to be nobody else's: the way to a house is told in one. */
    private static LeakForms ofNote(String note) {
        List<String> sentences = Stream.concat(Stream.of(note), SENTENCES.splitAsStream(note))
                .map(LeakText::of)
                .filter(LeakForms::isOwnSentence)
                .map(LeakText::run)
                .distinct()
                .toList();
        return new LeakForms(sentences, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static boolean isOwnSentence(LeakText text) {
        String run = text.run();
        return run.chars().anyMatch(LeakForms::isLoose)
                ? run.length() >= FEWEST_LOOSE_SIGNS
                : text.words().size() >= FEWEST_WORDS;
    }

    /** One word may be any, and so may two without capitals. Three that begin with one are a name: {@code Refuge for women}. */
    private static LeakForms ofName(LeakText name) {
        int words = name.words().size();
        boolean isName = (words > 1 && name.endsLikeName(name.run().length())) || (words > 2 && name.isCapital(0));
        return new LeakForms(
                List.of(),
                isName ? List.of(name.run()) : List.of(),
                isName ? slugs(name).toList() : List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static LeakForms ofValue(Confidential secret) {
        String value = secret.value();
        List<String> parts = PARTS.splitAsStream(value).map(String::strip).toList();
        List<String> words = Stream.of(
                        Stream.of(value), spelledMail(value), parts.stream().filter(TELLING_PART.asMatchPredicate()))
                .flatMap(Function.identity())
                .map(LeakText::of)
                .filter(part -> isTelling(part.run())
                        || (secret.sort() == Sort.ADDRESS
                                && SHORT_NAME.matcher(value).matches()
                                && isShortName(part)))
                .map(LeakText::run)
                .distinct()
                .toList();
        boolean isSmall = LeakText.of(value).capitals().isEmpty();
        List<LeakText> names = parts.stream()
                .map(part -> LeakText.of(WITH_DIGITS.matcher(part).replaceAll("")))
                .filter(part -> isNameOfPlace(part, isSmall) && !words.contains(part.run()))
                .toList();
        List<String> numbers = NUMBER.matcher(value)
                .results()
                .map(number -> LeakText.of(number.group()).run())
                .filter(digits -> digits.length() >= FEWEST_DIGITS)
                .map(digits -> digits.substring(Math.max(0, digits.length() - MOST_DIGITS)))
                .toList();
        Optional<WebName> web = WebName.of(value);
        return new LeakForms(
                words,
                names.stream().map(LeakText::run).distinct().toList(),
                names.stream().flatMap(LeakForms::slugs).distinct().toList(),
                numbers,
                words.isEmpty() ? List.of() : encoded(value),
                web.filter(name -> name.isTellingHost() || name.hasPath()).map(WebName::whole).stream()
                        .toList(),
                web.filter(name -> name.isTellingHost() && name.hasPath()).map(WebName::host).stream()
                        .toList());
    }

    /** As people write it to keep it from programs: {@code talk [at] example (dot) org}. */
    private static Stream<String> spelledMail(String value) {
        Matcher mail = MAIL.matcher(value.strip());
        return mail.matches()
                ? AT.stream()
                        .flatMap(at -> DOT.stream()
                                .map(dot -> mail.group(1) + at + mail.group(2).replace(".", dot)))
                : Stream.empty();
    }

    /** The whole value and the parts that say something by themselves alone. */
    LeakForms values() {
        return new LeakForms(words, List.of(), List.of(), numbers, encoded, webs, List.of());
    }

    /** What counts where it is written as a name alone. */
    LeakForms namesAlone() {
        return new LeakForms(List.of(), names, slugs, List.of(), List.of(), List.of(), List.of());
    }

    /** The hosts but those that the hub publishes anyway. */
    LeakForms hostsWithout(Set<String> open) {
        List<String> own = hosts.stream().filter(host -> !open.contains(host)).toList();
        return new LeakForms(List.of(), List.of(), List.of(), List.of(), List.of(), own, List.of());
    }

    /** The same without the names among some forms that the hub publishes anyway. */
    LeakForms without(Set<String> open) {
        return new LeakForms(
                words,
                names.stream().filter(name -> !open.contains(name)).toList(),
                slugs.stream()
                        .filter(slug -> !open.contains(LeakText.of(slug).run()))
                        .toList(),
                numbers,
                encoded,
                webs,
                hosts);
    }

    /** The forms of the whole value, and of the parts that tell a place by themselves. */
    Stream<String> telling() {
        return Stream.of(words, numbers, encoded, webs).flatMap(List::stream);
    }

    Stream<String> all() {
        return Stream.concat(telling(), Stream.of(names, slugs).flatMap(List::stream));
    }

    /** Whether a form is a word that many texts have: the name of a town. */
    static boolean isOneWord(String form, LeakText value) {
        return value.run().equals(form)
                && value.starts().cardinality() == 2
                && form.chars().noneMatch(Character::isDigit);
    }

    /** Whether words of this script stand side by side without blanks, or grow at their ends. */
    static boolean isLoose(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, ARABIC, HEBREW -> true;
            default -> false;
        };
    }

    private static boolean isTelling(String run) {
        int fewest = run.chars().anyMatch(LeakForms::isLoose) ? FEWEST_SIGNS : FEWEST;
        return run.length() >= fewest;
    }

    /**
     * Two words or more, the last of which begins with a capital letter: {@code Mill Lane}, {@code calle del Molino}, and no {@code
     * second floor}. Where somebody typed no capital at all, it may be either. A street may have one word, and a country is no place
     * to find somebody in.
     */
    private static boolean isNameOfPlace(LeakText part, boolean isSmall) {
        String run = part.run();
        return run.length() >= FEWEST
                && (part.starts().cardinality() > 2 || STREET.matcher(run).matches())
                && !Countries.NAMES.contains(run)
                && run.chars().noneMatch(Character::isDigit)
                && (isSmall || part.endsLikeName(run.length()));
    }

    private static Stream<String> slugs(LeakText name) {
        return JOINTS.stream().map(joint -> String.join(joint, name.words()));
    }

    private static boolean isShortName(LeakText part) {
        String run = part.run();
        return run.length() == FEWEST_OF_NAME
                && part.starts().cardinality() == 2
                && part.isCapital(0)
                && run.chars().allMatch(Character::isLetter)
                && !OF_CALENDAR.contains(run);
    }

    /** In languages in which an address may be typed. */
    private static final class Countries {
        static final Set<String> NAMES = Stream.of("en", "es", "ar", "fr", "de", "pt", "it")
                .map(Locale::forLanguageTag)
                .flatMap(language -> Arrays.stream(Locale.getISOCountries())
                        .map(country -> new Locale("", country).getDisplayCountry(language)))
                .map(name -> LeakText.of(name).run())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In the capitals that were typed, in small letters and in capitals alone: what is encoded has no others any more. */
    private static List<String> encoded(String value) {
        return Stream.of(value, value.toLowerCase(Locale.ROOT), value.toUpperCase(Locale.ROOT))
                .distinct()
                .flatMap(written -> Stream.concat(base64(written), hexadecimal(written)))
                .filter(own -> own.length() >= FEWEST_ENCODED)
                .toList();
    }

    private static Stream<String> hexadecimal(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return Stream.of(HexFormat.of(), HexFormat.of().withUpperCase()).map(format -> format.formatHex(bytes));
    }

    /** Base64 depends on where in its group of three bytes a value begins; the letters at both ends also on its neighbours. */
    private static Stream<String> base64(String value) {
        return IntStream.range(0, 3).mapToObj(before -> base64(value, before));
    }

    private static String base64(String value, int before) {
        byte[] bytes = ("\0".repeat(before) + value).getBytes(StandardCharsets.UTF_8);
        String code = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        return code.substring(before == 0 ? 0 : before + 1, code.length() - 1);
    }
}
