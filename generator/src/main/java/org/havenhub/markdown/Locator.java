package org.havenhub.markdown;

import java.util.Arrays;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Place;

/**
 * Turns offsets of a file into places, fast enough for a text with thousands of links: the lines are counted once, and
 * places of one line share its excerpt.
 */
final class Locator {

    private final SourceFile file;
    private final int bodyStart;
    private final int[] lineStarts;
    private int excerptLine = -1;
    private String excerpt = "";

    /** Offsets will be given from the start of the body. */
    Locator(SourceFile file, int bodyStart) {
        this.file = file;
        this.bodyStart = bodyStart;
        this.lineStarts = lineStarts(file.text());
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** A stretch of the body; one over several lines ends with its first line. */
    Place place(int start, int end) {
        int from = Math.min(Math.max(start + bodyStart, 0), file.text().length());
        int found = Arrays.binarySearch(lineStarts, from);
        int line = found >= 0 ? found : -found - 2;
        String text = excerpt(line);
        int column = from - lineStarts[line];
        int length = Math.max(0, Math.min(end - start, text.length() - column));
        return new Place(file.path(), line + 1, column + 1, length, text);
    }

    private String excerpt(int line) {
        if (line != excerptLine) {
            boolean last = line + 1 == lineStarts.length;
            int end = last ? file.text().length() : lineStarts[line + 1] - 1;
            excerpt = file.text().substring(lineStarts[line], end);
            excerptLine = line;
        }
        return excerpt;
    }
}
