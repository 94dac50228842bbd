package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> DAYS = Set.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern TIME = Pattern.compile("T?([0-2][0-9]):?([0-5][0-9])(:?[0-9]{2})?(Z|[+-][0-9:]+)?");

    private HsdsHours() {}

    static Optional<Value.Text> of(List<HsdsNode> schedules) {
        List<String> written = schedules.stream()
                .map(schedule -> schedule.peek("description"))
                .distinct()
                .toList();
        if (written.size() == 1 && isHours(written.get(0))) {
            schedules.forEach(schedule -> takeRule(schedule, "description"));
            return Optional.of(new Value.Text(written.get(0), schedules.get(0).place()));
        }
        return weekly(schedules);
    }

    private static void takeRule(HsdsNode schedule, String... others) {
        schedule.take("freq", "wkst", "interval", "byday", "opens_at", "closes_at");
        schedule.take(others);
    }

    private static Optional<Value.Text> weekly(List<HsdsNode> schedules) {
        List<String> rules = new ArrayList<>();
        for (HsdsNode schedule : schedules) {
            rule(schedule).ifPresent(rules::add);
        }
        String hours = String.join("; ", rules);
        if (schedules.isEmpty() || rules.size() < schedules.size() || !isHours(hours)) {
            return Optional.empty();
        }
        schedules.forEach(HsdsHours::takeRule);
        return Optional.of(new Value.Text(hours, schedules.get(0).place()));
    }

    private static Optional<String> rule(HsdsNode schedule) {
        boolean isPlain = BOUNDS.stream().allMatch(name -> schedule.peek(name).isEmpty())
                && Set.of("", "1").contains(schedule.peek("interval"));
        return isPlain
                ? days(schedule)
                        .flatMap(days -> time(schedule.peek("opens_at"))
                                .flatMap(opens -> time(schedule.peek("closes_at"))
                                        .map(closes -> days + " " + opens + "-"
                                                + (closes.equals("00:00") ? "24:00" : closes))))
                : Optional.empty();
    }

    private static Optional<String> days(HsdsNode schedule) {
        String frequency = schedule.peek("freq");
        if (frequency.equals("DAILY") && schedule.peek("byday").isEmpty()) {
            return Optional.of("Mo-Su");
        }
        List<String> days = Stream.of(schedule.peek("byday").split(",", -1))
                .map(String::strip)
                .toList();
        return Set.of("", "WEEKLY").contains(frequency) && DAYS.containsAll(days)
                ? Optional.of(days.stream()
                        .map(day -> day.charAt(0) + day.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(",")))
                : Optional.empty();
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
