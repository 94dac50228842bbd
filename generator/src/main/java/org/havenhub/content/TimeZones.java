package org.havenhub.content;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.havenhub.report.Nearest;
import org.havenhub.report.Rule;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.Given;
import org.havenhub.yaml.Shape;

/** Reads the name of a time zone. */
final class TimeZones {

    static final Rule UNKNOWN = Rule.error(
            "unknown-time-zone",
            "A time zone is not known",
            "Opening hours would be shown for the wrong place.",
            "Write the region and the city, for example Europe/London.");

    private TimeZones() {}

    static FieldType<ZoneId> timeZone() {
        return new FieldType<>(
                new Shape.Line("a time zone such as Europe/London", "[A-Za-z_]+(/[A-Za-z0-9_+-]+)*"),
                given -> given.text().flatMap(name -> read(name, given)));
    }

    private static Optional<ZoneId> read(String name, Given given) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        if (known.contains(name)) {
            return Optional.of(ZoneId.of(name));
        }
        String hint =
                Nearest.hint(given.shown(), known).orElse("Write the region and the city, for example Europe/London.");
        return given.wrong(UNKNOWN, "No time zone has the name " + given.shown() + ".", hint);
    }
}
