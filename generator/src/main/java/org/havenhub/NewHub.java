package org.havenhub;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A hub to begin.
 *
 * @param name of the hub
 * @param language its main language, by its tag
 * @param place that the hub is for, as its people call it
 * @param exit where the button leads that leaves the hub at once
 * @param version of Haven that builds the hub
 * @param today the day on which somebody has read the first texts
 * @param country that its telephone numbers belong to, by its two letters; empty if that is still to be said
 * @param timezone of its hours; empty if that is still to be said
 */
public record NewHub(
        String name,
        String language,
        String place,
        String exit,
        String version,
        LocalDate today,
        Optional<String> country,
        Optional<String> timezone) {

    /** Nearly everybody has opened it at some time, and it loads fast. */
    public static final String USUAL_EXIT = "https://www.wikipedia.org/";

    /** With the usual words in place of those that nobody has said yet. */
    public static NewHub usual(String language, String version, LocalDate today) {
        return new NewHub("Our Hub", language, "Our town", USUAL_EXIT, version, today);
    }

    public NewHub called(String other) {
        return new NewHub(other, language, place, exit, version, today, country, timezone);
    }

    public NewHub in(String other) {
        return new NewHub(name, language, other, exit, version, today, country, timezone);
    }

    public NewHub leadingTo(String other) {
        return new NewHub(name, language, place, other, version, today, country, timezone);
    }

    public NewHub withCountry(String code) {
        return new NewHub(name, language, place, exit, version, today, Optional.of(code), timezone);
    }

    public NewHub withTimezone(String zone) {
        return new NewHub(name, language, place, exit, version, today, country, Optional.of(zone));
    }

    /** A hub of which nobody has said yet where its numbers and its clocks are: a guess would be dialled. */
    public NewHub(String name, String language, String place, String exit, String version, LocalDate today) {
        this(name, language, place, exit, version, today, Optional.empty(), Optional.empty());
    }
}
