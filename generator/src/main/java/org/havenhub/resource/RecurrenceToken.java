package org.havenhub.resource;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or sign of what stands at {@code every}.
 *
 * @param sign what sort of word it is: one letter, so that a sequence of them can be matched like a text
 * @param number of a weekday, an ordinal or a count
 */
record RecurrenceToken(char sign, String text, int number) {

    static final char DAY = 'D';
    /** {@code 2nd}, {@code third} */
    static final char ORDINAL = 'O';
    /** The word, which is also said for {@code other}. */
    static final char SECOND = 'S';

    static final char LAST = 'L';
    static final char NUMBER = 'N';
    static final char OTHER = 'X';
    static final char WEEK = 'W';
    static final char FORTNIGHT = 'F';
    static final char MONTH = 'M';
    /** The word “day”. */
    static final char DATE = 'Y';
    /** Weekdays and weekends are not the same everywhere. */
    static final char VAGUE = 'V';

    static final char COMMA = 'C';
    static final char RANGE = 'R';
    static final char UNKNOWN = '?';

    private static final char FILLER = ' ';

    private static final Pattern TOKEN = Pattern.compile(
            "(?<ordinal>[0-9]{1,3}(?:st|nd|rd|th)\\b)|(?<number>[0-9]{1,3}(?![0-9:.]))|(?<word>\\p{L}[\\p{L}'’]*)\\.?"
                    + "|(?<other>[0-9][0-9:.]*|\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, RecurrenceToken> WORDS = words();

    /** The words of a text, without those that say nothing. */
    static List<RecurrenceToken> in(String text) {
        List<RecurrenceToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            RecurrenceToken token = token(matcher);
            boolean isRepeatedComma =
                    token.sign == COMMA && !tokens.isEmpty() && tokens.get(tokens.size() - 1).sign == COMMA;
            if (token.sign != FILLER && !isRepeatedComma) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    DayOfWeek day() {
        return DayOfWeek.of(number);
    }

    private static RecurrenceToken token(Matcher matcher) {
        String text = matcher.group();
        if (matcher.group("ordinal") != null) {
            return new RecurrenceToken(ORDINAL, text, Integer.parseInt(text.replaceAll("\\D", "")));
        }
        if (matcher.group("number") != null) {
            return new RecurrenceToken(NUMBER, text, Integer.parseInt(text));
        }
        String word = matcher.group("word") == null ? text : matcher.group("word");
        RecurrenceToken known = WORDS.get(word.toLowerCase(Locale.ROOT));
        return known == null
                ? new RecurrenceToken(UNKNOWN, word, 0)
                : new RecurrenceToken(known.sign, word, known.number);
    }

    private static Map<String, RecurrenceToken> words() {
        Map<String, RecurrenceToken> words = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = Recurrence.name(day).toLowerCase(Locale.ROOT);
            put(words, DAY, day.getValue(), name, name + "s", name.substring(0, 3), name.substring(0, 2));
        }
        put(words, DAY, DayOfWeek.TUESDAY.getValue(), "tues");
        put(words, DAY, DayOfWeek.WEDNESDAY.getValue(), "weds");
        put(words, DAY, DayOfWeek.THURSDAY.getValue(), "thur", "thurs");
        List<String> ordinals = List.of("first", "second", "third", "fourth", "fifth");
        ordinals.forEach(word -> put(words, ORDINAL, ordinals.indexOf(word) + 1, word));
        put(words, SECOND, 2, "second");
        put(words, LAST, Recurrence.LAST, "last");
        List<String> counts = List.of("one", "two", "three", "four", "five", "six");
        counts.forEach(word -> put(words, NUMBER, counts.indexOf(word) + 1, word));
        put(words, OTHER, 2, "other", "alternate", "alternating");
        put(words, WEEK, 0, "week", "weeks", "weekly");
        put(words, FORTNIGHT, 2, "fortnight", "fortnights", "fortnightly");
        put(words, MONTH, 0, "month", "months", "monthly");
        put(words, DATE, 0, "day", "days", "daily");
        put(words, VAGUE, 0, "weekday", "weekdays", "workday", "workdays", "weekend", "weekends");
        put(words, COMMA, 0, "and", ",", "&", "/", "+", ";");
        put(words, RANGE, 0, "to", "until", "through", "-", "‐", "‑", "–", "—", "−");
        put(words, FILLER, 0, "every", "each", "on", "the", "of", "in", "a", "per");
        return words;
    }

    private static void put(Map<String, RecurrenceToken> words, char sign, int number, String... spellings) {
        for (String spelling : spellings) {
            words.put(spelling, new RecurrenceToken(sign, spelling, number));
        }
    }
}
