package org.havenhub.files;

import org.havenhub.report.Place;

/**
 * A text file that an author wrote.
 *
 * @param path from the hub's root, with {@code /}, for example {@code content/en/guides/listening.md}
 * @param text decoded from UTF-8, without a byte order mark, with {@code \n} line ends
 */
public record SourceFile(String path, String text) {

    /** Longer lines were not written by hand; a mistake on every word of one would fill memory with copies of it. */
    private static final int LONGEST_EXCERPT = 5_000;

    /** The file as a whole. */
    public Place place() {
        return Place.inFile(path);
    }

    /** A stretch of the text, given by offsets; a stretch over several lines ends with its first line. */
    public Place place(int start, int end) {
        int from = Math.min(Math.max(start, 0), text.length());
        int lineStart = text.lastIndexOf('\n', from - 1) + 1;
        int lineEnd = text.indexOf('\n', from);
        lineEnd = lineEnd < 0 ? text.length() : lineEnd;
        int length = Math.max(0, Math.min(end, lineEnd) - from);
        return new Place(path, lineNumber(lineStart), from - lineStart + 1, length, excerpt(lineStart, lineEnd));
    }

    /** A stretch of one line; line and column count from 1. */
    public Place place(int line, int column, int length) {
        int lineStart = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', lineStart);
            if (next < 0) {
                break;
            }
            lineStart = next + 1;
        }
        int lineEnd = text.indexOf('\n', lineStart);
        lineEnd = lineEnd < 0 ? text.length() : lineEnd;
        return new Place(path, line, column, length, excerpt(lineStart, lineEnd));
    }

    private String excerpt(int lineStart, int lineEnd) {
        return lineEnd - lineStart > LONGEST_EXCERPT ? "" : text.substring(lineStart, lineEnd);
    }

    private int lineNumber(int lineStart) {
        int line = 1;
        for (int i = 0; i < lineStart; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }
}
