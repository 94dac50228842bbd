package org.havenhub.report;

import java.util.List;

/**
 * A file with its certain mistakes mended.
 *
 * @param file its path in the hub
 * @param text as it should stand on the disk
 * @param changes each line that differs; none if there was nothing to mend
 */
public record Mended(String file, String text, List<Line> changes) {

    public Mended {
        changes = List.copyOf(changes);
    }

    /**
     * A line that differs.
     *
     * @param number from 1
     */
    public record Line(int number, String before, String after) {}

    /** What differs, in the manner of {@code diff}. */
    public String diff() {
        StringBuilder diff = new StringBuilder(Visible.line(file)).append('\n');
        changes.forEach(line -> diff.append("  line ")
                .append(line.number())
                .append("\n  - ")
                .append(Visible.line(line.before()))
                .append("\n  + ")
                .append(Visible.line(line.after()))
                .append('\n'));
        return diff.toString();
    }
}
