package org.havenhub.exchange;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.havenhub.report.Json;
import org.havenhub.resource.DayHours.Stretch;
import org.havenhub.resource.Hours;

/**
 * Hours as {@code OpeningHoursSpecification} of schema.org. What is not certain, and what differs on some days of the year, is left
 * out: somebody would go there in vain.
 */
final class LinkedHours {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String DAY = "https://schema.org/";

    /** From the first minute to the last: how search engines take it that a day never ends. */
    private static final String FIRST_MINUTE = "00:00";

    private static final String LAST_MINUTE = "23:59";

    private LinkedHours() {}

    static List<Json.Fields> of(Hours hours) {
        List<Json.Fields> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (hours instanceof Hours.Always) {
                days.add(stretch(day, FIRST_MINUTE, LAST_MINUTE));
            } else if (hours instanceof Hours.Weekly week && week.isCertain() && !HsdsSchedules.hasExceptions(week)) {
                week.on(day).stretches().forEach(stretch -> days.add(of(day, stretch)));
            }
        }
        return days;
    }

    private static Json.Fields of(DayOfWeek day, Stretch stretch) {
        return stretch.isAllDay()
                ? stretch(day, FIRST_MINUTE, LAST_MINUTE)
                : stretch(day, stretch.opening().format(TIME), stretch.closing().format(TIME));
    }

    private static Json.Fields stretch(DayOfWeek day, String opens, String closes) {
        String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
        return Json.fields()
                .with("@type", "OpeningHoursSpecification")
                .with("dayOfWeek", DAY + name)
                .with("opens", opens)
                .with("closes", closes);
    }
}
