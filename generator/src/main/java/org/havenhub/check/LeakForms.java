package org.havenhub.check;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * The forms in which a value is looked for, and the views of a text that hold them. A view is made of letters and digits in
 * lower case: once with one blank between words, so that a short value is found as whole words alone; once without any blank,
 * so that a long value is found whatever stands between its letters.
 *
 * @param plain to be looked for in the views
 * @param numbers likewise; a country's code may stand before them
 * @param encoded to be looked for in the text as it is
 */
record LeakForms(List<String> plain, List<String> numbers, List<String> encoded) {

    /** Fewer letters and digits than this say nothing: a country's code, the number of a house. */
    private static final int FEWEST = 4;

    /** From this many on, chance does not put them side by side where words are run together. */
    private static final int DISTINCT = 8;

    private static final Pattern NUMBER = Pattern.compile("[0-9](?:[-0-9 .()/]*[0-9])?");
    private static final int FEWEST_DIGITS = 5;

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\(?:u\\{?|x|)([0-9A-Fa-f]{2,6})[} ]?");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static LeakForms of(String value) {
        String words = words(value);
        String run = words.replace(" ", "");
        List<String> plain = new ArrayList<>();
        if (run.length() >= FEWEST) {
            plain.addAll(List.of(" " + words + " ", " " + run + " "));
        }
        if (run.length() >= DISTINCT) {
            plain.add(run);
        }
        List<String> numbers = NUMBER.matcher(value)
                .results()
                .flatMap(number -> number(number.group()))
                .toList();
        return new LeakForms(List.copyOf(plain), numbers, run.length() >= FEWEST ? base64(value) : List.of());
    }

    Stream<String> all() {
        return Stream.of(plain, numbers, encoded).flatMap(List::stream);
    }

    /** Every view of a text in which a form may stand. */
    static List<String> views(String text) {
        String decoded = decoded(text);
        return List.of(view(decoded), view(TAG.matcher(decoded).replaceAll("")));
    }

    private static String view(String text) {
        String words = words(text);
        return " " + words + " \n" + words.replace(" ", "");
    }

    /** Dialled from abroad, a number loses the zeros it begins with. */
    private static Stream<String> number(String number) {
        String digits = number.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
        if (digits.length() >= DISTINCT) {
            return Stream.of(digits);
        }
        return digits.length() >= FEWEST_DIGITS ? Stream.of(" " + digits + " ") : Stream.empty();
    }

    private static String words(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static String decoded(String text) {
        String percent = PERCENT.matcher(text).replaceAll(LeakForms::fromPercent);
        String entities = Parser.unescapeEntities(percent, false);
        return UNICODE_ESCAPE.matcher(entities).replaceAll(LeakForms::fromEscape);
    }

    private static String fromPercent(MatchResult match) {
        String codes = match.group();
        byte[] bytes = new byte[codes.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(codes, 3 * i + 1, 3 * i + 3, 16);
        }
        return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
    }

    private static String fromEscape(MatchResult match) {
        int codePoint = Integer.parseInt(match.group(1), 16);
        return Character.isValidCodePoint(codePoint) ? Matcher.quoteReplacement(Character.toString(codePoint)) : " ";
    }

    /** Base64 depends on where in its group of three bytes a value begins; the letters at both ends also on its neighbours. */
    private static List<String> base64(String value) {
        List<String> forms = new ArrayList<>();
        for (int before = 0; before < 3; before++) {
            String padded = "\0".repeat(before) + value;
            String code = Base64.getEncoder().withoutPadding().encodeToString(padded.getBytes(StandardCharsets.UTF_8));
            String own = code.substring(before == 0 ? 0 : before + 1, code.length() - 1);
            if (own.length() >= DISTINCT) {
                forms.add(own);
            }
        }
        return List.copyOf(forms);
    }
}
