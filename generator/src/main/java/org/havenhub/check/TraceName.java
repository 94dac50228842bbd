package org.havenhub.check;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name that is a part of a path or address, in every form in which files write it: as it is, percent-encoded, with the escapes of
 * JSON, and as its bytes in UTF-8 look to somebody who takes each for a letter (ISO 8859-1), as files that are no text are read.
 */
record TraceName(List<String> forms) {

    static TraceName of(String name) {
        return new TraceName(Stream.of(name, percent(name), json(name), bytes(name))
                .distinct()
                .toList());
    }

    /** The place behind the name if it stands at one, or -1. */
    int endAt(String text, int at) {
        for (String form : forms) {
            if (text.startsWith(form, at)) {
                return at + form.length();
            }
        }
        return -1;
    }

    /** The place where the name begins if it ends before one, or -1. */
    int startBefore(String text, int end) {
        for (String form : forms) {
            if (text.startsWith(form, end - form.length())) {
                return end - form.length();
            }
        }
        return -1;
    }

    private static String percent(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String json(String name) {
        return name.chars()
                .mapToObj(sign -> sign < 128 ? Character.toString(sign) : "\\u%4s".formatted(Integer.toHexString(sign)))
                .map(sign -> sign.replace(' ', sign.startsWith("\\") ? '0' : ' '))
                .collect(Collectors.joining());
    }

    private static String bytes(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
