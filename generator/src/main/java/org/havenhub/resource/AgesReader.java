package org.havenhub.resource;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.Given;
import org.havenhub.yaml.Shape;

/** Reads which ages help is for. Any text will do; what is certain is that a range begins with the lower age. */
final class AgesReader {

    private static final Pattern RANGE = Pattern.compile(
            "(?<before>\\D*)(?<from>[0-9]{1,3})(?<between> *(?:[-–]|to|a) *)(?<to>[0-9]{1,3})(?<behind>\\D*)");

    private AgesReader() {}

    static FieldType<String> ages() {
        return new FieldType<>(
                new Shape.Line("ages such as 11-18, the lower one first", ""),
                given -> given.text().flatMap(ages -> read(ages, given)));
    }

    private static Optional<String> read(String ages, Given given) {
        Matcher range = RANGE.matcher(ages);
        boolean isReversed =
                range.matches() && Integer.parseInt(range.group("from")) > Integer.parseInt(range.group("to"));
        return isReversed ? reversed(range, given) : Optional.of(ages);
    }

    private static Optional<String> reversed(Matcher range, Given given) {
        String right = range.group("before")
                + range.group("to")
                + range.group("between")
                + range.group("from")
                + range.group("behind");
        return given.mistyped("Write: " + right);
    }
}
