package org.havenhub.exchange;

import java.nio.charset.StandardCharsets;

/** Writes the lines of RFC 5545: at most 75 bytes, then folded, each with CRLF at its end. */
final class CalendarLines {

    private static final int LONGEST = 75;

    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** A line as it is. */
    CalendarLines add(String line) {
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            String sign = Character.toString(line.codePointAt(at));
            int length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST) {
                text.append(END).append(' ');
                bytes = 1;
            }
            text.append(sign);
            bytes += length;
            at += sign.length();
        }
        text.append(END);
        return this;
    }

    /** A property whose value is a text for people. */
    CalendarLines addText(String name, String value) {
        return add(name + ":" + escaped(value));
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
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }
}
