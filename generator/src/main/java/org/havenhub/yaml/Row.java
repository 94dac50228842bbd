package org.havenhub.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of a text.
 *
 * @param text the whole text
 * @param start the offset of the line's first character
 * @param end the offset of its line break, or of the end of the text
 */
record Row(String text, int start, int end) {

    /** The name of a field as Haven has them: a plain word. */
    static final String NAME = "[A-Za-z][A-Za-z0-9_-]*";

    private static final Pattern FIELD =
            Pattern.compile("(?<lead> *(?:- +)*+)(?<name>" + NAME + "):(?: +(?<value>.*))?");

    /** The lines of a text, from its first to its last. */
    static Stream<Row> all(String text) {
        return Stream.iterate(
                        Optional.of(at(text, 0)),
                        Optional::isPresent,
                        row -> row.get().next())
                .map(Optional::get);
    }

    static Row at(String text, int offset) {
        int start = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', start);
        return new Row(text, start, end < 0 ? text.length() : end);
    }

    String content() {
        return text.substring(start, end);
    }

    boolean isBlank() {
        return content().isBlank();
    }

    /** Blank, or nothing but a note for people. */
    boolean isSilent() {
        String content = content().strip();
        return content.isEmpty() || content.startsWith("#");
    }

    boolean holds(int offset) {
        return start <= offset && offset <= end;
    }

    /** How many spaces it begins with. */
    int indent() {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at - start;
    }

    boolean isListItem() {
        String content = content().strip();
        return content.equals("-") || content.startsWith("- ") || content.startsWith("-\t");
    }

    Optional<Row> next() {
        return end < text.length() ? Optional.of(at(text, end + 1)) : Optional.empty();
    }

    /** The nearest line above that says something. */
    Optional<Row> above() {
        for (Row row = this; row.start > 0; ) {
            row = at(text, row.start - 1);
            if (!row.isSilent()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The nearest line below that says something. */
    Optional<Row> below() {
        for (Optional<Row> row = next(); row.isPresent(); row = row.get().next()) {
            if (!row.get().isSilent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    /** The line as {@code name: value}, perhaps behind list dashes. */
    Optional<FieldRow> field() {
        Matcher matcher = FIELD.matcher(content());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int value = matcher.start("value") < 0 ? end : start + matcher.start("value");
        return Optional.of(new FieldRow(start + matcher.start("name"), value));
    }

    /** Where a value that begins here ends: before a note for people, and without spaces at the end. */
    int valueEnd(int valueStart) {
        int last = noteAfter(valueStart);
        while (last > valueStart && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private int noteAfter(int valueStart) {
        for (int hash = text.indexOf('#', valueStart); hash >= 0 && hash < end; hash = text.indexOf('#', hash + 1)) {
            if (hash == valueStart || Character.isWhitespace(text.charAt(hash - 1))) {
                return hash;
            }
        }
        return end;
    }

    /** Where the name of its field begins, or else its words, counted from its start. */
    int columnOfName() {
        return field().map(field -> field.name() - start()).orElse(indent());
    }

    /**
     * A line with a field.
     *
     * @param name where its name begins
     * @param value where its value begins; the end of the line if there is none
     */
    record FieldRow(int name, int value) {}
}
