package org.havenhub.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.report.Place;
import org.jspecify.annotations.Nullable;

/** A schedule as a series of meetings: it says so in its notes, and what was typed in its description. */
final class HsdsMeeting {

    private static final Pattern WORDS = Pattern.compile(
            "(?<every>[^;]+?)(?:, (?<at>[0-9]{2}:[0-9]{2}(?:-[0-9]{2}:[0-9]{2})?))?(?:; not on (?<except>.+))?");

    private HsdsMeeting() {}

    static boolean isMeeting(HsdsNode schedule) {
        return HsdsSchedules.ownerIn(schedule.peek("notes")).equals(HsdsSchedules.MEETS);
    }

    static Optional<Value.Fields> of(HsdsNode schedule) {
        Matcher words = WORDS.matcher(schedule.peek("description"));
        if (!words.matches()) {
            return Optional.empty();
        }
        schedule.take(
                "notes", "description", "freq", "wkst", "interval", "byday", "bymonthday", "opens_at", "closes_at");
        Place place = schedule.place();
        return Optional.of(new RecordBuilder()
                .add("every", new Value.Text(words.group("every"), place))
                .addValue("at", text(words.group("at"), place))
                .addValue("from", schedule.text("dtstart"))
                .addValue("until", schedule.text("until"))
                .add(
                        "except",
                        text(words.group("except"), place).stream()
                                .flatMap(dates -> Stream.of(dates.text().split(", ", -1)))
                                .map(date -> new Value.Text(date, place))
                                .toList())
                .build(place));
    }

    private static Optional<Value.Text> text(@Nullable String group, Place place) {
        return Optional.ofNullable(group).map(text -> new Value.Text(text, place));
    }
}
