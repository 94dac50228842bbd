package org.havenhub.yaml;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.havenhub.report.Nearest;

/**
 * Reads the name of a time zone. Only names of a place will do, and UTC: {@code GMT} or {@code EST} know no summer time, so
 * that hours would be an hour wrong for half of the year.
 */
final class TimeZones {

    static final String PATTERN = "UTC|[A-Z][A-Za-z]+(/[A-Za-z0-9_+-]+)+";

    private static final String USUAL_REMEDY = "Write the region and the city, for example Europe/London.";

    private TimeZones() {}

    static Optional<ZoneId> read(String name, Given given) {
        if (isPlace(name) && ZoneId.getAvailableZoneIds().contains(name)) {
            return Optional.of(ZoneId.of(name));
        }
        String hint = meantBy(name).map(zone -> "Did you mean " + zone + "?").orElse(USUAL_REMEDY);
        return given.wrong(
                FieldRules.UNKNOWN_TIME_ZONE, "No time zone of a place has the name " + given.shown() + ".", hint);
    }

    private static boolean isPlace(String name) {
        return name.matches(PATTERN) && !name.startsWith("Etc/") && !name.startsWith("SystemV/");
    }

    /** The zone of a city, or the one with nearly this name. */
    private static Optional<String> meantBy(String name) {
        List<String> known = new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream().filter(TimeZones::isPlace).toList();
        String city = "/" + name.strip().replace(' ', '_');
        List<String> ofCity = known.stream()
                .filter(zone -> zone.regionMatches(true, zone.length() - city.length(), city, 0, city.length()))
                .toList();
        return ofCity.size() == 1 ? Optional.of(ofCity.get(0)) : Nearest.to(name, known);
    }
}
