package org.havenhub.report;

import java.util.Comparator;

/**
 * A stretch of one line in one file of the hub.
 *
 * @param file path from the hub's root, with {@code /}, for example {@code content/en/guides/listening.md}
 * @param line from 1; 0 means the file as a whole
 * @param column from 1, in UTF-16 units; 0 means the line as a whole
 * @param length in UTF-16 units; 0 where there is nothing to underline
 * @param excerpt the text of the line, empty where there is none to show
 */
public record Place(String file, int line, int column, int length, String excerpt) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparingInt(Place::length);

    public Place {
        if (line < 0 || column < 0 || length < 0) {
            throw new IllegalArgumentException("Negative place in " + file);
        }
    }

    /** The file as a whole. */
    public static Place inFile(String file) {
        return new Place(file, 0, 0, 0, "");
    }

    /** What is marked; empty where nothing is, or where there is no line to show. */
    public String marked() {
        int start = Math.min(Math.max(0, column - 1), excerpt.length());
        return excerpt.substring(start, Math.min(start + length, excerpt.length()));
    }

    /** The same place, with nothing of what stands there. */
    public Place withoutExcerpt() {
        return new Place(file, line, column, length, "");
    }

    /** The same place, its file named from where the hub's folder is. */
    Place below(String folder) {
        return new Place(folder + "/" + file, line, column, length, excerpt);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
