package org.havenhub.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Place;

/** The lines of a file, counted once, so that the place of an offset is found without counting from the top again. */
final class Lines {

    private final SourceFile file;
    private final int[] starts;
    private final String[] excerpts;

    Lines(SourceFile file) {
        this.file = file;
        this.starts = starts(file.text());
        this.excerpts = new String[starts.length];
        Arrays.fill(excerpts, "");
    }

    /** A stretch of the file; over several lines it ends with its first line. */
    Place place(int start, int end) {
        int line = lineOf(start);
        String excerpt = excerpt(line);
        int column = start - starts[line];
        int length = Math.max(0, Math.min(end - starts[line], excerpt.length()) - column);
        return new Place(file.path(), line + 1, column + 1, length, excerpt);
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Places on the same line share one text. */
    private String excerpt(int line) {
        if (excerpts[line].isEmpty()) {
            int end = line + 1 < starts.length
                    ? starts[line + 1] - 1
                    : file.text().length();
            excerpts[line] = file.text().substring(starts[line], end);
        }
        return excerpts[line];
    }

    private static int[] starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
