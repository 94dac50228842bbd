package org.havenhub.maven;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The characters that a console has. One of Windows or of a bare server has a few hundred, and shows a question mark in the place
 * of each other one.
 */
record Marks(Charset charset) {

    /** What a typewriter has in the place of what print has. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("„", "\""),
            Map.entry("«", "\""),
            Map.entry("»", "\""),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("…", "..."));

    /** Those of the console of this Maven: newer versions of Java (19) have a public name for its character set. */
    static Marks here() {
        return new Marks(Stream.of("stdout.encoding", "sun.stdout.encoding")
                .map(System::getProperty)
                .filter(name -> name != null && Charset.isSupported(name))
                .findFirst()
                .map(Charset::forName)
                .orElseGet(Charset::defaultCharset));
    }

    /**
     * Haven's own words, with plain quotes, dashes and dots where the console has no others. What authors wrote stays as it is: with
     * a plain quote in the place of a curled one they would look in vain for what is to be mended, and a question mark shows it.
     */
    String plain(String words) {
        return hasAllOf(words)
                ? words
                : words.codePoints()
                        .mapToObj(Character::toString)
                        .map(sign -> hasAllOf(sign) ? sign : PLAIN.getOrDefault(sign, sign))
                        .collect(Collectors.joining());
    }

    boolean hasAllOf(String text) {
        return charset.newEncoder().canEncode(text);
    }
}
