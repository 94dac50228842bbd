package org.havenhub;

import java.time.Duration;

/**
 * How far a build is.
 *
 * @param stage for people, for example {@code Understand}
 * @param time how long the stage has taken until now
 * @param done how many parts of it are done
 * @param parts how many it has; 0 if they are not counted
 */
public record Progress(String stage, Duration time, long done, long parts) {

    private static final long FIRST_SECONDS = 2;
    private static final long NEXT_SECONDS = 5;

    /** Hears how far a build is, from time to time and only while something takes long. */
    @FunctionalInterface
    public interface Listener {

        /** A stage takes long: worth a line of its own. */
        void goesOn(Progress progress);

        /** The same several times a second, from half a second after the start on: worth no more than a line that changes. */
        default void moves(Progress progress) {}
    }

    /** How often this was worth telling by now: after the first two seconds of a stage, and then every five. */
    long turn() {
        long past = time.toSeconds() - FIRST_SECONDS;
        return past < 0 ? 0 : 1 + past / NEXT_SECONDS;
    }
}
