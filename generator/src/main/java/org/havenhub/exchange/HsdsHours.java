package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.resource.ResourceReader;

/**
 * Schedules of HSDS that belong together as hours: what somebody wrote, if it is the notation of hours, or else the days and times of
 * the week. What is neither is left.
 */
final class HsdsHours {

    /** What says that it does not hold each week of each year. */
    private static final List<String> BOUNDS =
            List.of("valid_from", "valid_to", "until", "count", "byweekno", "bymonthday", "byyearday");

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    /** With the shift of the place from Greenwich; a time of Greenwich itself (Z) is another one at the place. */
    private static final Pattern TIME = Pattern.compile("T?([0-2][0-9]):?([0-5][0-9])(:?[0-9]{2})?([+-][0-9:]+)?");

    private HsdsHours() {}

    static Optional<Value.Text> of(List<HsdsNode> schedules) {
        return of(schedules, "");
    }

    /**
     * Those of one way to reach a service.
     *
     * @param owner how their notes name it
     */
    static Optional<Value.Text> of(List<HsdsNode> schedules, String owner) {
        List<String> written = schedules.stream()
                .map(schedule -> schedule.peek("description"))
                .distinct()
                .toList();
        if (written.size() == 1 && isHours(written.get(0))) {
            schedules.forEach(schedule -> takeRule(schedule, "description"));
            return Optional.of(new Value.Text(written.get(0), schedules.get(0).place()));
        }
        return weekly(schedules, owner);
    }

    private static void takeRule(HsdsNode schedule, String... others) {
        schedule.take("freq", "wkst", "interval", "byday", "opens_at", "closes_at");
        schedule.take(others);
        if (HsdsSchedules.ownerIn(schedule.peek("notes")).isEmpty()) {
            schedule.take("notes");
        }
    }

    /** Days on which the same stretches hold stand together, for of two rules on one day the later would take back the first. */
    private static Optional<Value.Text> weekly(List<HsdsNode> schedules, String owner) {
        if (!areForOneUse(schedules) || schedules.stream().anyMatch(schedule -> isRestricted(schedule, owner))) {
            return Optional.empty();
        }
        Map<String, SortedSet<String>> week = new HashMap<>();
        for (HsdsNode schedule : schedules) {
            List<String> days = days(schedule);
            Optional<String> stretch = stretch(schedule);
            if (days.isEmpty() || stretch.isEmpty()) {
                return Optional.empty();
            }
            days.forEach(
                    day -> week.computeIfAbsent(day, absent -> new TreeSet<>()).add(stretch.get()));
        }
        String hours = rules(week);
        if (!isHours(hours)) {
            return Optional.empty();
        }
        schedules.forEach(HsdsHours::takeRule);
        return Optional.of(new Value.Text(hours, schedules.get(0).place()));
    }

    /** Of those who come, of those who ring. */
    private static boolean areForOneUse(List<HsdsNode> schedules) {
        return schedules.stream()
                        .map(schedule -> schedule.peek("attending_type"))
                        .distinct()
                        .count()
                <= 1;
    }

    /** Whether words beside the times may take them back. */
    private static boolean isRestricted(HsdsNode schedule, String owner) {
        String description = schedule.peek("description");
        String notes = HsdsSchedules.ownerIn(schedule.peek("notes"));
        boolean isDescribed = isHours(description) || PlainTimes.are(description);
        return !isDescribed || !(notes.equals(owner) || PlainTimes.are(notes));
    }

    private static String rules(Map<String, SortedSet<String>> week) {
        Map<SortedSet<String>, List<String>> days = new LinkedHashMap<>();
        DAYS.stream()
                .filter(week::containsKey)
                .forEach(day -> days.computeIfAbsent(
                                week.getOrDefault(day, Collections.emptySortedSet()), absent -> new ArrayList<>())
                        .add(day));
        return days.entrySet().stream()
                .map(same -> named(same.getValue()) + " " + String.join(",", same.getKey()))
                .collect(Collectors.joining("; "));
    }

    /** Days in their order, three and more that follow each other as the first and the last. */
    private static String named(List<String> days) {
        List<String> names = new ArrayList<>();
        int next = 0;
        while (next < days.size()) {
            int first = next++;
            while (next < days.size() && DAYS.indexOf(days.get(next)) == DAYS.indexOf(days.get(next - 1)) + 1) {
                next++;
            }
            if (next - first > 2) {
                names.add(days.get(first) + "-" + days.get(next - 1));
            } else {
                names.addAll(days.subList(first, next));
            }
        }
        return String.join(",", names);
    }

    /** From when to when, if it holds each week of the year. */
    private static Optional<String> stretch(HsdsNode schedule) {
        boolean isPlain = BOUNDS.stream().allMatch(name -> schedule.peek(name).isEmpty())
                && Set.of("", "1").contains(schedule.peek("interval"));
        return isPlain
                ? time(schedule.peek("opens_at"))
                        .flatMap(opens -> time(schedule.peek("closes_at"))
                                .filter(closes -> !closes.equals(opens))
                                .map(closes -> opens + "-" + (closes.equals("00:00") ? "24:00" : closes)))
                : Optional.empty();
    }

    /** None if they are not those of each week. */
    private static List<String> days(HsdsNode schedule) {
        String frequency = schedule.peek("freq");
        if (frequency.equals("DAILY") && schedule.peek("byday").isEmpty()) {
            return DAYS;
        }
        List<String> days = Stream.of(schedule.peek("byday").split(",", -1))
                .map(String::strip)
                .map(HsdsHours::capitalised)
                .toList();
        return Set.of("", "WEEKLY").contains(frequency) && DAYS.containsAll(days) ? days : List.of();
    }

    private static String capitalised(String code) {
        return code.isEmpty() ? code : code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT);
    }

    /** In the time of the place. A shift from Greenwich is of no use to somebody who goes there, and wrong half of the year. */
    private static Optional<String> time(String text) {
        Matcher time = TIME.matcher(text);
        return time.matches() ? Optional.of(time.group(1) + ":" + time.group(2)) : Optional.empty();
    }

    /** Whether a build would read it as hours. */
    private static boolean isHours(String text) {
        if (text.isEmpty()) {
            return false;
        }
        Value.Fields contact =
                new RecordBuilder().add("call", "116 123").add("hours", text).build();
        Value.Fields record = new RecordBuilder()
                .add("id", "a")
                .add("name", "A")
                .add("kind", "a")
                .add("contacts", List.of(contact))
                .build();
        String yaml = ResourceImport.BEGIN + YamlText.of(record).text();
        return !ResourceReader.read(new SourceFile("hours", yaml)).report().hasErrors();
    }
}
