package org.havenhub.language;

import com.ibm.icu.util.VTimeZone;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A time zone in the words of RFC 5545, {@code VTIMEZONE}: its offset on a day and each change from then on. It comes from ICU4J, so
 * that it does not depend on the JDK.
 */
public final class ZoneDefinition {

    /** What is of no use to a calendar, and tells versions and the time of asking. */
    private static final Pattern IDLE = Pattern.compile("(?:X-TZINFO|TZNAME|LAST-MODIFIED)[:;].*");

    /** Offsets have seconds only where there are some. */
    private static final Pattern NO_SECONDS = Pattern.compile("(TZOFFSET(?:FROM|TO):[+-][0-9]{4})00");

    private ZoneDefinition() {}

    /** The lines, from {@code BEGIN:VTIMEZONE} to {@code END:VTIMEZONE}. */
    public static List<String> of(ZoneId zone, LocalDate from) {
        StringWriter text = new StringWriter();
        try {
            // The offset on the day itself is that of the last change before it.
            long start =
                    from.minusYears(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
            VTimeZone.create(zone.getId()).write(text, start);
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory cannot fail.", e);
        }
        return text.toString()
                .lines()
                .filter(line -> !line.isBlank() && !IDLE.matcher(line).matches())
                .map(line -> NO_SECONDS.matcher(line).replaceFirst("$1"))
                .toList();
    }
}
