package org.havenhub.resource;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, time or sign of hours as an author spelled them.
 *
 * @param text as typed
 * @param notation what it is in the notation, as far as that does not depend on its neighbours
 */
record HoursToken(Kind kind, String text, String notation) {

    enum Kind {
        DAY,
        /** Days that are not the same everywhere, such as weekdays. */
        VAGUE_DAY,
        MONTH,
        DAY_OF_MONTH,
        YEAR,
        TIME,
        NUMBER,
        ALWAYS,
        STATE,
        COMMENT,
        DASH,
        COMMA,
        SEMICOLON,
        /** Says nothing that the notation says. */
        FILLER,
        /** Part of the notation, and of nothing that Haven interprets. */
        BEYOND,
        UNKNOWN
    }

    private static final Pattern TOKEN = Pattern.compile(
            String.join(
                    "|",
                    "(?<title>[\"“„][^\"“”„]*[\"”] *:)",
                    "(?<comment>[\"“„][^\"“”„]*[\"”])",
                    "(?<appointment>by +appointment(?: +only)?\\b)",
                    "(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9]))",
                    "(?<always>24 */ *7\\b)",
                    "(?<week>(?:7|seven) *days *(?:(?:a|per) +|/ *)week\\b"
                            + "|(?:7|siete) *d[ií]as *(?:(?:a|por) +(?:la +)?|/ *)semana\\b)",
                    "(?<ordinal>[0-9]{1,2}(?:st|nd|rd|th)\\b)",
                    "(?<time>" + SpelledTime.PATTERN + ")(?![0-9])",
                    "(?<number>[0-9]+)",
                    "(?<word>(?:public|bank) +holidays?|(?:every|each) +day|d[ií]as +(?:festivos|laborables)"
                            + "|todos +los +d[ií]as|cada +d[ií]a|fin(?:es)? +de +semana|entre +semana|\\p{L}[\\p{L}'’]*)\\.?",
                    "(?<line>\\R)",
                    "(?<sign>\\|\\||\\S)"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final HoursToken NOTHING = new HoursToken(Kind.FILLER, "", "");

    private static final Set<String> MIDNIGHT = Set.of("midnight", "medianoche");

    /** Monday to Sunday. */
    private static final List<String> SPANISH_DAYS =
            List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

    private static final Map<String, HoursToken> WORDS = words();

    /** Full names and codes of days, for the nearest name of a misspelled one. */
    static final List<String> DAY_NAMES =
            HoursDay.week().stream().map(HoursDay::words).toList();

    static List<HoursToken> in(String text) {
        List<HoursToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.addAll(tokens(matcher));
        }
        return tokens;
    }

    /** The token at a place, which may lie outside of the list. */
    static HoursToken at(List<HoursToken> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    HoursToken as(Kind other, String itsNotation) {
        return new HoursToken(other, text, itsNotation);
    }

    /** The time that it is, or would be as a bare number. */
    SpelledTime time() {
        if (MIDNIGHT.contains(text.toLowerCase(Locale.ROOT))) {
            return SpelledTime.midnight(text);
        }
        return Character.isDigit(text.charAt(0)) ? SpelledTime.of(text) : SpelledTime.noon(text);
    }

    /** Whether it is a day by its Spanish name: then Mar is hardly March. */
    boolean isSpanishDay() {
        String plain = withoutAccents(text.toLowerCase(Locale.ROOT));
        return SPANISH_DAYS.stream().map(HoursToken::withoutAccents).anyMatch(plain::startsWith);
    }

    /** The day of the week; empty for several. */
    Optional<HoursDay> day() {
        return HoursDay.withCode(notation);
    }

    private static List<HoursToken> tokens(Matcher matcher) {
        String text = matcher.group();
        if (matcher.group("date") != null) {
            return date(text);
        }
        return List.of(token(matcher, text));
    }

    private static HoursToken token(Matcher matcher, String text) {
        if (matcher.group("title") != null) {
            return new HoursToken(Kind.BEYOND, text, text);
        }
        if (matcher.group("comment") != null) {
            return new HoursToken(Kind.COMMENT, text, '"' + text.substring(1, text.length() - 1) + '"');
        }
        if (matcher.group("appointment") != null) {
            return new HoursToken(Kind.COMMENT, text, "\"by appointment\"");
        }
        if (matcher.group("always") != null) {
            return new HoursToken(Kind.ALWAYS, text, "24/7");
        }
        if (matcher.group("week") != null) {
            return new HoursToken(Kind.DAY, text, "Mo-Su");
        }
        if (matcher.group("ordinal") != null) {
            return dayOfMonth(text, Integer.parseInt(text.replaceAll("\\D", "")));
        }
        if (matcher.group("time") != null) {
            return new HoursToken(text.matches("[0-9]+") ? Kind.NUMBER : Kind.TIME, text, text);
        }
        if (matcher.group("number") != null) {
            return new HoursToken(Kind.NUMBER, text, text);
        }
        if (matcher.group("line") != null) {
            return new HoursToken(Kind.SEMICOLON, ";", ";");
        }
        return matcher.group("word") == null ? sign(text) : word(matcher.group("word"));
    }

    static HoursToken dayOfMonth(String text, int day) {
        return new HoursToken(Kind.DAY_OF_MONTH, text, SpelledTime.twoDigits(day));
    }

    private static List<HoursToken> date(String text) {
        int month = Integer.parseInt(text.substring(5, 7));
        if (month < 1 || month > 12) {
            return List.of(new HoursToken(Kind.UNKNOWN, text, text));
        }
        return List.of(
                new HoursToken(Kind.YEAR, text, text.substring(0, 4)),
                new HoursToken(Kind.MONTH, text, code(Month.of(month))),
                dayOfMonth(text, Integer.parseInt(text.substring(8))));
    }

    private static HoursToken word(String text) {
        String plain =
                withoutAccents(text.toLowerCase(Locale.ROOT)).replace('’', '\'').replaceAll(" +", " ");
        HoursToken known = WORDS.get(plain);
        return known == null
                ? new HoursToken(Kind.UNKNOWN, text, text)
                : new HoursToken(known.kind, text, known.notation);
    }

    private static HoursToken sign(String text) {
        return switch (text) {
            case "-", "‐", "‑", "‒", "–", "—", "−", "~" -> new HoursToken(Kind.DASH, text, "-");
            case ",", "&" -> new HoursToken(Kind.COMMA, text, ",");
            case ";" -> new HoursToken(Kind.SEMICOLON, text, ";");
            case ":" -> new HoursToken(Kind.FILLER, text, "");
            case "+", "/", "[", "]", "(", ")", "||" -> new HoursToken(Kind.BEYOND, text, text);
            default -> new HoursToken(Kind.UNKNOWN, text, text);
        };
    }

    private static Map<String, HoursToken> words() {
        Map<String, HoursToken> words = new HashMap<>();
        for (HoursDay day : HoursDay.week()) {
            String name = day.words().toLowerCase(Locale.ROOT);
            put(words, Kind.DAY, day.code(), day.code().toLowerCase(Locale.ROOT), name, name + "s");
            put(words, Kind.DAY, day.code(), name.substring(0, 3));
        }
        put(words, Kind.DAY, "Tu", "tues");
        put(words, Kind.DAY, "We", "weds");
        put(words, Kind.DAY, "Th", "thur", "thurs");
        put(words, Kind.DAY, "Mo-Su", "daily", "everyday", "every day", "each day");
        put(words, Kind.DAY, "PH", "ph", "public holiday", "public holidays", "bank holiday", "bank holidays");
        put(words, Kind.VAGUE_DAY, "PH", "holiday", "holidays");
        put(words, Kind.VAGUE_DAY, "Mo-Fr", "weekday", "weekdays", "workdays");
        put(words, Kind.VAGUE_DAY, "Sa,Su", "weekend", "weekends");
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            put(words, Kind.MONTH, code(month), name, name.substring(0, 3));
        }
        put(words, Kind.MONTH, "Sep", "sept");
        put(words, Kind.STATE, "off", "off", "closed");
        put(words, Kind.STATE, "open", "open");
        put(words, Kind.STATE, "unknown", "unknown");
        put(words, Kind.TIME, "", "noon", "midday", "midnight");
        put(words, Kind.DASH, "-", "to", "until", "till", "through", "thru");
        put(words, Kind.COMMA, ",", "and");
        put(words, Kind.FILLER, "", "from", "on", "the", "at", "only", "h", "hours", "hrs", "o'clock");
        putSpanish(words);
        for (String beyond : List.of("sunrise", "sunset", "dawn", "dusk", "easter", "week", "day", "days", "sh")) {
            put(words, Kind.BEYOND, beyond, beyond);
        }
        return words;
    }

    /** Without short names of days, of which mar is the month of March as well. */
    private static void putSpanish(Map<String, HoursToken> words) {
        Iterator<String> names = SPANISH_DAYS.iterator();
        for (HoursDay day : HoursDay.week()) {
            String name = withoutAccents(names.next());
            put(words, Kind.DAY, day.code(), name, name.endsWith("s") ? name : name + "s");
        }
        for (Month month : Month.values()) {
            put(words, Kind.MONTH, code(month), month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("es")));
        }
        put(words, Kind.DAY, "Mo-Su", "todos los dias", "cada dia", "diariamente");
        put(words, Kind.DAY, "PH", "festivo", "festivos", "dias festivos");
        put(words, Kind.VAGUE_DAY, "Mo-Fr", "laborables", "dias laborables", "entre semana");
        put(words, Kind.VAGUE_DAY, "Sa,Su", "fin de semana", "fines de semana");
        put(words, Kind.STATE, "off", "cerrado", "cerrada");
        put(words, Kind.STATE, "open", "abierto", "abierta");
        put(words, Kind.TIME, "", "mediodia", "medianoche");
        put(words, Kind.DASH, "-", "a", "al", "hasta");
        put(words, Kind.COMMA, ",", "y");
        put(words, Kind.FILLER, "", "de", "del", "desde", "el", "la", "los", "las", "horas", "hs");
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    private static void put(Map<String, HoursToken> words, Kind kind, String notation, String... spellings) {
        for (String spelling : spellings) {
            words.put(spelling, new HoursToken(kind, spelling, notation));
        }
    }

    private static String code(Month month) {
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 3);
    }
}
