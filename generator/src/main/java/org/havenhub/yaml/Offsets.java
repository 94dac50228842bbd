package org.havenhub.yaml;

/** Turns the parser's offsets, which count characters, into Java's, which count an emoji as two. */
final class Offsets {

    private final String text;
    private final boolean isPlain;
    private int knownCharacters;
    private int knownUnits;

    Offsets(String text) {
        this.text = text;
        this.isPlain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    }

    /** Counts on from the last answer, so that answers in order cost little. */
    int utf16(long characters) {
        if (isPlain) {
            return (int) Math.min(characters, text.length());
        }
        knownUnits = text.offsetByCodePoints(knownUnits, (int) characters - knownCharacters);
        knownCharacters = (int) characters;
        return knownUnits;
    }
}
