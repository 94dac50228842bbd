package org.havenhub.report;

/**
 * What certainly mends a problem: a stretch of its line, and what belongs in its place.
 *
 * @param column where the stretch begins, from 1, in UTF-16 units
 * @param length of the stretch; 0 to insert something
 * @param text without a line break
 */
public record Remedy(int column, int length, String text) {

    public Remedy {
        if (column < 1 || length < 0 || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("No stretch of a line: " + column + "+" + length);
        }
    }

    int end() {
        return column - 1 + length;
    }
}
