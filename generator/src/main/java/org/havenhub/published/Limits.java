package org.havenhub.published;

import java.time.Duration;

/**
 * How long a server may take and how much it may send.
 *
 * @param pause the time for a small file, from the question to its last byte
 * @param bytesPerSecond what a large file has to come with at least
 * @param surplus how many bytes a file may be longer than it was built, and still be looked at
 */
record Limits(Duration pause, int bytesPerSecond, int surplus) {

    /** A slow host on a slow line. */
    static final Limits USUAL = new Limits(Duration.ofSeconds(30), 50_000, 1 << 18);

    Duration time(long bytes) {
        return pause.plusSeconds(bytes / bytesPerSecond);
    }

    long most(long bytes) {
        return Math.min(Integer.MAX_VALUE - 8L, bytes + surplus);
    }
}
