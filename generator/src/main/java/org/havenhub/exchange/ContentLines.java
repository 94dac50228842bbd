package org.havenhub.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes content lines as RFC 2426 and RFC 5545 have them: at most 75 bytes, then folded, each with CRLF at its end. */
final class ContentLines {

    private static final int LONGEST = 75;

    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** A line as it is, without what could end it. */
    ContentLines add(String line) {
        int bytes = 0;
        for (int sign : line.replaceAll("\\p{Cntrl}", "").codePoints().toArray()) {
            String letter = Character.toString(sign);
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST) {
                text.append(END).append(' ');
                bytes = 1;
            }
            text.append(letter);
            bytes += length;
        }
        text.append(END);
        return this;
    }

    /** A property whose value is a text, or one of several parts that semicolons hold together. */
    ContentLines addText(String name, String... parts) {
        return add(name + ":" + Arrays.stream(parts).map(ContentLines::escaped).collect(Collectors.joining(";")));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String value) {
        return value.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}
