package org.havenhub.tongue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in English and in another language, with the same holes:
 *
 * <pre>{@code
 * {en: "{=what} has no field named {name}.", es: "{=what} no tiene ningún campo llamado {name}."}
 * }</pre>
 *
 * <p>What fills {@code {name}} is the author's and stays as it is. What fills {@code {=what}} are words of Haven and has to be
 * said too; where it cannot be, neither is the sentence.
 */
final class Saying {

    /** What fills this hole is a number. */
    private static final String COUNT = "count";

    /** And this one what somebody types, without a blank. */
    private static final String UNBROKEN = "unbroken";

    private static final Pattern HOLE = Pattern.compile("\\{(=?[a-z]+)}");

    private final Pattern english;
    private final int own;
    private final List<String> holes;
    private final String other;

    private Saying(Pattern english, int own, List<String> holes, String other) {
        this.english = english;
        this.own = own;
        this.holes = holes;
        this.other = other;
    }

    static Saying of(String english, String other) {
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        for (MatchResult hole : HOLE.matcher(english).results().toList()) {
            pattern.append(Pattern.quote(english.substring(end, hole.start()))).append(filling(hole.group(1)));
            end = hole.end();
        }
        pattern.append(Pattern.quote(english.substring(end)));
        int own = HOLE.matcher(english).replaceAll("").length();
        return new Saying(Pattern.compile(pattern.toString(), Pattern.DOTALL), own, holes(english), other);
    }

    private static String filling(String hole) {
        if (hole.equals(UNBROKEN)) {
            return "(\\S+)";
        }
        return hole.equals(COUNT) ? "([0-9][0-9,]*)" : "(.+?)";
    }

    /** How much of the sentence is its own: of two that fit, the one that says more is meant. */
    int own() {
        return own;
    }

    /** The names of the holes in a sentence, in its order. */
    static List<String> holes(String sentence) {
        return HOLE.matcher(sentence).results().map(hole -> hole.group(1)).toList();
    }

    /** Empty if it is another sentence, or one in which words are missing. */
    Optional<String> say(String sentence, Function<String, Optional<String>> words) {
        Matcher found = english.matcher(sentence);
        return found.matches() ? fillings(found, words).map(this::filled) : Optional.empty();
    }

    private Optional<Map<String, String>> fillings(Matcher found, Function<String, Optional<String>> words) {
        Map<String, String> fillings = new LinkedHashMap<>();
        for (String hole : holes) {
            String typed = found.group(fillings.size() + 1);
            Optional<String> said = hole.startsWith("=") ? words.apply(typed) : Optional.of(typed);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            fillings.put(hole, said.get());
        }
        return Optional.of(fillings);
    }

    private String filled(Map<String, String> fillings) {
        List<String> parts = new ArrayList<>();
        int end = 0;
        for (MatchResult hole : HOLE.matcher(other).results().toList()) {
            parts.add(other.substring(end, hole.start()));
            parts.add(fillings.getOrDefault(hole.group(1), ""));
            end = hole.end();
        }
        return String.join("", parts) + other.substring(end);
    }
}
