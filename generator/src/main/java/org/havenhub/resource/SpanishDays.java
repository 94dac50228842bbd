package org.havenhub.resource;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days of a meeting as they are written in Spanish: {@code 2.º martes}, {@code último viernes de cada mes}. */
final class SpanishDays {

    private static final Pattern ORDINAL = Pattern.compile("([1-5])\\.?(?:º|ª|°|er|o|a)");
    private static final List<String> ORDINALS = List.of("1st", "2nd", "3rd", "4th", "5th");
    private static final Set<String> SAYS_NOTHING = Set.of("el", "los", "cada", "todos", "de", "del", "mes");
    private static final Map<String, String> WORDS = words();

    private SpanishDays() {}

    /** The same in English; empty if a word of it is none of these. */
    static Optional<String> inEnglish(String typed) {
        List<String> english = new ArrayList<>();
        for (String word : typed.toLowerCase(Locale.ROOT).strip().split("[\\s,]+", -1)) {
            Optional<String> said = word(word);
            if (said.isEmpty() && !SAYS_NOTHING.contains(word)) {
                return Optional.empty();
            }
            said.ifPresent(english::add);
        }
        return english.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", english));
    }

    private static Optional<String> word(String word) {
        Matcher ordinal = ORDINAL.matcher(word);
        return ordinal.matches()
                ? Optional.of(ORDINALS.get(Integer.parseInt(ordinal.group(1)) - 1))
                : Optional.ofNullable(WORDS.get(word));
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        List<String> days = List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");
        days.forEach(day -> words.put(day, Recurrence.name(DayOfWeek.of(days.indexOf(day) + 1))));
        words.put("miercoles", words.get("miércoles"));
        words.put("sabado", words.get("sábado"));
        words.put("sábados", words.get("sábado"));
        words.put("sabados", words.get("sábado"));
        words.put("domingos", words.get("domingo"));
        List<String> ordinals = List.of("primer", "segundo", "tercer", "cuarto", "quinto");
        ordinals.forEach(word -> words.put(word, ORDINALS.get(ordinals.indexOf(word))));
        words.put("primero", "1st");
        words.put("tercero", "3rd");
        words.put("último", "last");
        words.put("ultimo", "last");
        words.put("y", "and");
        words.put("e", "and");
        return words;
    }
}
