package org.havenhub.resource;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule on hours can name: a day of the week, or public holidays. */
enum HoursDay {
    MO("Mo", "Monday", DayOfWeek.MONDAY),
    TU("Tu", "Tuesday", DayOfWeek.TUESDAY),
    WE("We", "Wednesday", DayOfWeek.WEDNESDAY),
    TH("Th", "Thursday", DayOfWeek.THURSDAY),
    FR("Fr", "Friday", DayOfWeek.FRIDAY),
    SA("Sa", "Saturday", DayOfWeek.SATURDAY),
    SU("Su", "Sunday", DayOfWeek.SUNDAY),
    PH("PH", "public holidays", null);

    private final String code;
    private final String words;
    private final @Nullable DayOfWeek weekday;

    HoursDay(String code, String words, @Nullable DayOfWeek weekday) {
        this.code = code;
        this.words = words;
        this.weekday = weekday;
    }

    /** As the notation has it. */
    String code() {
        return code;
    }

    /** As an English sentence has it. */
    String words() {
        return words;
    }

    static HoursDay of(DayOfWeek weekday) {
        return Arrays.stream(values())
                .filter(day -> day.weekday == weekday)
                .findFirst()
                .orElseThrow();
    }

    static Optional<HoursDay> withCode(String code) {
        return Arrays.stream(values()).filter(day -> day.code.equals(code)).findFirst();
    }

    /** Monday to Sunday. */
    static Set<HoursDay> week() {
        return EnumSet.range(MO, SU);
    }

    /** Two days of the week and those between them, in this order; the last may come before the first. */
    static Set<HoursDay> between(HoursDay first, HoursDay last) {
        Set<HoursDay> days = new LinkedHashSet<>();
        for (HoursDay day = first; day != last; day = day.next()) {
            days.add(day);
        }
        days.add(last);
        return days;
    }

    private HoursDay next() {
        return Optional.ofNullable(weekday).map(day -> of(day.plus(1))).orElseThrow();
    }
}
