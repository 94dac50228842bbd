package org.havenhub;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What took how long in one build. It lies beside the site and never in it. */
final class Profile {

    private static final int MOST_SHOWN = 15;
    /** Of a millisecond. */
    private static final long NANOS_IN_A_TENTH = 100_000;

    private final Map<Sort, Map<String, Time>> times = new EnumMap<>(Sort.class);

    /** What is measured. */
    enum Sort {
        FILE("Texts and lists, read and understood"),
        RULE("Rules on the hub as a whole"),
        TEMPLATE("Pages by their template, filled in"),
        PAGE("Pages, filled in and checked");

        private final String title;

        Sort(String title) {
            this.title = title;
        }
    }

    /** How often something was done, and how long that took in all. */
    private record Time(long nanos, long count) {

        Time and(Time other) {
            return new Time(nanos + other.nanos, count + other.count);
        }
    }

    Profile() {
        for (Sort sort : Sort.values()) {
            times.put(sort, new ConcurrentHashMap<>());
        }
    }

    void add(Sort sort, String name, long nanos) {
        of(sort).merge(name, new Time(nanos, 1), Time::and);
    }

    /** The time of each stage, then the slowest of each sort. */
    String text(List<BuildResult.Stage> stages) {
        Duration total = stages.stream().map(BuildResult.Stage::time).reduce(Duration.ZERO, Duration::plus);
        String rows = stages.stream()
                .map(stage -> row(stage.time().toNanos(), stage.name()))
                .collect(Collectors.joining());
        return "Stages\n" + rows + row(total.toNanos(), "in all")
                + times.keySet().stream().map(this::section).collect(Collectors.joining());
    }

    private String section(Sort sort) {
        if (of(sort).isEmpty()) {
            return "";
        }
        long nanos = of(sort).values().stream().mapToLong(Time::nanos).sum();
        String rows = of(sort).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Time> entry) ->
                                -entry.getValue().nanos())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_SHOWN)
                .map(entry -> row(
                        entry.getValue().nanos(),
                        entry.getKey() + times(entry.getValue().count())))
                .collect(Collectors.joining());
        return "\n" + sort.title + "\n" + rows + row(nanos, "in all, of " + of(sort).size());
    }

    private Map<String, Time> of(Sort sort) {
        return times.getOrDefault(sort, Map.of());
    }

    private static String times(long count) {
        return count == 1 ? "" : " (" + count + " times)";
    }

    private static String row(long nanos, String name) {
        long tenths = nanos / NANOS_IN_A_TENTH;
        return "%12s ms  %s\n".formatted(tenths / 10 + "." + tenths % 10, name);
    }
}
