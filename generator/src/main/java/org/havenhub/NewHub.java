package org.havenhub;

import java.time.LocalDate;

/**
 * A hub to begin.
 *
 * @param name of the hub
 * @param language its main language, by its tag
 * @param place that the hub is for, as its people call it
 * @param exit where the button leads that leaves the hub at once
 * @param version of Haven that builds the hub
 * @param today the day on which somebody has read the first texts
 */
public record NewHub(String name, String language, String place, String exit, String version, LocalDate today) {

    /** Nearly everybody has opened it at some time, and it loads fast. */
    public static final String USUAL_EXIT = "https://www.wikipedia.org/";
}
