package org.havenhub.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The day that a site is built for, and the date that its files carry. The one place that looks at the clock. */
final class Dates {

    private Dates() {}

    /** The day given, or else the current one in UTC. */
    static LocalDate today(@Nullable String given) throws MojoFailureException {
        if (given == null || given.isBlank()) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeException e) {
            throw new MojoFailureException(
                    "haven.today is “" + given + "”, which is not a day. Write it as year, month, day: 2026-12-31.", e);
        }
    }

    /** The day given, or else whichever is the current one in UTC when it is asked for. */
    static Supplier<LocalDate> day(@Nullable String given, LocalDate today) {
        return given == null || given.isBlank() ? () -> LocalDate.now(ZoneOffset.UTC) : () -> today;
    }

    /**
     * The date for what is written: {@code project.build.outputTimestamp} as Maven defines it (ISO 8601, or seconds since
     * 1970; a single letter stands for none), or else the start of the day.
     */
    static LocalDateTime written(@Nullable String outputTimestamp, LocalDate today) throws MojoFailureException {
        if (outputTimestamp == null || outputTimestamp.isBlank() || outputTimestamp.matches("\\D")) {
            return today.atStartOfDay();
        }
        try {
            return instant(outputTimestamp.strip()).atOffset(ZoneOffset.UTC).toLocalDateTime();
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoFailureException(
                    "project.build.outputTimestamp is “" + outputTimestamp
                            + "”, which is not a date. Write it like this: 2026-12-31T00:00:00Z.",
                    e);
        }
    }

    private static Instant instant(String text) {
        return text.matches("\\d+")
                ? Instant.ofEpochSecond(Long.parseLong(text))
                : OffsetDateTime.parse(text).toInstant();
    }
}
