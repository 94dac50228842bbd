package org.havenhub.published;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether what a server says protects readers at least as well as what it was told to say. */
final class HeaderStrength {

    /** Of values that came as {@code wanted} has them and as they arrived, all of one name, in lower case. */
    private static final Map<String, BiPredicate<String, List<String>>> RULES = Map.of(
            "content-security-policy", HeaderStrength::refusesAsMuch,
            "strict-transport-security", HeaderStrength::lastsAsLong,
            "permissions-policy", HeaderStrength::refusesFeatures,
            "cache-control", HeaderStrength::isKeptNoLonger,
            // The last policy that a browser knows is the one that counts.
            "referrer-policy", (wanted, values) -> values.get(values.size() - 1).equals(wanted));

    private static final Set<String> NONE = Set.of("'none'");
    private static final Pattern SOURCE = Pattern.compile("[a-z]+-src(-elem|-attr)?");
    private static final Pattern AGE = Pattern.compile("max-age=\"?(\\d{1,12})");

    private HeaderStrength() {}

    /** Whether values, of which there is at least one, do what is wanted. */
    static boolean suffices(String name, String wanted, List<String> values) {
        List<String> parts = values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(HeaderStrength::plain)
                .toList();
        return RULES.getOrDefault(plain(name), (same, all) -> all.stream().allMatch(same::equals))
                .test(plain(wanted), parts);
    }

    /** A browser obeys each of several policies, so one that is strict enough will do (CSP 3, 8.1). */
    private static boolean refusesAsMuch(String wanted, List<String> policies) {
        Map<String, Set<String>> needed = directives(wanted);
        return policies.stream().map(HeaderStrength::directives).anyMatch(said -> allowsNoMore(said, needed));
    }

    private static boolean allowsNoMore(Map<String, Set<String>> said, Map<String, Set<String>> needed) {
        return said.keySet().containsAll(needed.keySet())
                && said.entrySet().stream().allMatch(directive -> isNarrow(directive, needed));
    }

    /** A source that is named beside the wanted ones opens what {@code default-src} had closed. */
    private static boolean isNarrow(Map.Entry<String, Set<String>> directive, Map<String, Set<String>> needed) {
        boolean isSource = SOURCE.matcher(directive.getKey()).matches();
        Set<String> most = needed.getOrDefault(directive.getKey(), isSource ? NONE : directive.getValue());
        return most.containsAll(directive.getValue()) || directive.getValue().equals(NONE);
    }

    private static Map<String, Set<String>> directives(String policy) {
        Map<String, Set<String>> directives = new HashMap<>();
        for (String directive : policy.split(";", -1)) {
            List<String> words = List.of(directive.strip().split(" ", -1));
            // Of two directives of one name the first counts.
            directives.putIfAbsent(words.get(0), new HashSet<>(words.subList(1, words.size())));
        }
        return directives;
    }

    /** Only the first header counts (RFC 6797, 8.1). */
    private static boolean lastsAsLong(String wanted, List<String> values) {
        return age(values.get(0)) >= age(wanted);
    }

    private static boolean refusesFeatures(String wanted, List<String> features) {
        return Stream.of(wanted.split(",", -1)).map(String::strip).allMatch(feature -> {
            String name = feature.substring(0, feature.indexOf('=') + 1);
            List<String> said =
                    features.stream().filter(other -> other.startsWith(name)).toList();
            // Of several, the last counts (RFC 8941, 3.2).
            return !said.isEmpty() && said.get(said.size() - 1).equals(feature);
        });
    }

    private static boolean isKeptNoLonger(String wanted, List<String> said) {
        if (said.contains("no-store")) {
            return true;
        }
        return age(wanted) >= 0
                && (said.contains("no-cache")
                        || said.stream().map(HeaderStrength::age).anyMatch(age -> age >= 0 && age <= age(wanted)));
    }

    /** In seconds; -1 without one. */
    private static long age(String value) {
        Matcher found = AGE.matcher(value);
        return found.find() ? Long.parseLong(found.group(1)) : -1;
    }

    private static String plain(String value) {
        return value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
