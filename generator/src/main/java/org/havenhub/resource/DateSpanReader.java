package org.havenhub.resource;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.FieldTypes;
import org.havenhub.yaml.Given;
import org.havenhub.yaml.Shape;
import org.havenhub.yaml.Yaml;

/** Reads a date, or from which to which: {@code 2026-12-21 to 2027-01-04}. */
final class DateSpanReader {

    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Pattern RANGE = Pattern.compile(
            "(?<first>" + DATE + ")\\s*(?:to|until|/|\\.\\.+|-|‐|‑|–|—|−)\\s*(?<last>" + DATE + ")",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_DAYS = 366;

    private DateSpanReader() {}

    static FieldType<DateSpan> dates() {
        return new FieldType<>(
                new Shape.Line(
                        "a date such as 2026-12-22, or two with “to” between them", DATE + "([^0-9]+" + DATE + ")?"),
                given -> given.text().flatMap(text -> read(text, given)));
    }

    private static Optional<DateSpan> read(String text, Given given) {
        Matcher range = RANGE.matcher(text.strip());
        if (!range.matches()) {
            return date(text, given).map(DateSpan::of);
        }
        Optional<LocalDate> first = date(range.group("first"), given);
        Optional<LocalDate> last = date(range.group("last"), given);
        return first.flatMap(from -> last.flatMap(until -> span(from, until, given)));
    }

    private static Optional<DateSpan> span(LocalDate first, LocalDate last, Given given) {
        if (last.isBefore(first)) {
            return given.wrong(
                    ResourceRules.BAD_MEETING,
                    "From " + first + " to " + last + " it ends before it begins.",
                    "Write: " + last + " to " + first);
        }
        return ChronoUnit.DAYS.between(first, last) > LONGEST_DAYS
                ? given.wrong(
                        ResourceRules.BAD_MEETING,
                        "From " + first + " to " + last + " is more than a year.",
                        "If the meetings have ended, write the last one at until.")
                : Optional.of(new DateSpan(first, last));
    }

    private static Optional<LocalDate> date(String text, Given given) {
        Yaml typed = new Yaml.Text(text, false, given.yaml().place());
        FieldType<LocalDate> date = FieldTypes.date();
        return date.reading().read(new Given(given.name(), typed, date.shape(), given.problems()));
    }
}
