package org.havenhub.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A file with its certain mistakes mended.
 *
 * @param file its path in the hub
 * @param raw as it stood on the disk
 * @param text as it should stand there
 * @param changes each line that differs; none if there was nothing to mend
 */
public record Mended(String file, String raw, String text, List<Line> changes) {

    private static final String LINE_ENDS = "(?<=\\n)|(?<=\\r)(?!\\n)";

    public Mended {
        changes = List.copyOf(changes);
    }

    /**
     * A line that differs.
     *
     * @param number from 1
     */
    public record Line(int number, String before, String after) {}

    /**
     * The difference of two texts with the same number of lines, carried over to a file that has line ends and a byte order mark
     * of its own.
     *
     * @param raw as it stands on the disk
     */
    public static Mended of(String file, String raw, String before, String after) {
        String[] rawLines = raw.split(LINE_ENDS, -1);
        String[] old = before.split("\n", -1);
        String[] young = after.split("\n", -1);
        List<Line> changes = new ArrayList<>();
        for (int i = 0; i < old.length; i++) {
            if (!old[i].equals(young[i])) {
                rawLines[i] = rawLines[i].replace(old[i], young[i]);
                changes.add(new Line(i + 1, old[i], young[i]));
            }
        }
        return new Mended(file, raw, String.join("", rawLines), changes);
    }

    /** What differs, in the manner of {@code diff}. */
    public String diff(Tongue tongue) {
        StringBuilder diff = new StringBuilder(Visible.line(file)).append('\n');
        changes.forEach(line -> diff.append("  ")
                .append(tongue.say("line " + line.number()))
                .append("\n  - ")
                .append(Visible.lineWithBlanks(line.before()))
                .append("\n  + ")
                .append(Visible.lineWithBlanks(line.after()))
                .append('\n'));
        return diff.toString();
    }
}
