package org.havenhub.yaml;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the code of a country. What people write instead of it is told with the code that they mean. */
final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    /** Codes and names that are no entries of ISO 3166-1, though everybody uses them. */
    private static final Map<String, String> HABITS =
            Map.of("UK", "GB", "ENGLAND", "GB", "SCOTLAND", "GB", "WALES", "GB", "BRITAIN", "GB", "USA", "US");

    private Countries() {}

    static Optional<String> read(String name, Given given) {
        String code = name.toUpperCase(Locale.ROOT);
        if (CODES.contains(code)) {
            return Optional.of(code);
        }
        String hint = meantBy(code)
                .map(meant -> "Did you mean " + meant + "?")
                .orElse("Write the two letters of the country, for example GB.");
        return given.wrong(FieldRules.UNKNOWN_COUNTRY, "No country has the code " + given.shown() + ".", hint);
    }

    private static Optional<String> meantBy(String name) {
        Optional<String> habit = Optional.ofNullable(HABITS.get(name));
        return habit.or(() -> CODES.stream()
                .filter(code -> nameOf(code).equalsIgnoreCase(name))
                .findFirst());
    }

    private static String nameOf(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }
}
