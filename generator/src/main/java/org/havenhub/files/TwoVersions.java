package org.havenhub.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.havenhub.report.Checked;
import org.havenhub.report.Problems;

/**
 * Finds where two people changed the same lines of a file and nobody chose between them: Git leaves both versions there, with lines of
 * signs around them.
 *
 * <pre>
 * &lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD
 * Call from 9 to 5.
 * =======
 * Call from 8 to 4.
 * &gt;&gt;&gt;&gt;&gt;&gt;&gt; new-hours
 * </pre>
 */
public final class TwoVersions {

    private static final String BEGIN = "<<<<<<<";
    /** What both versions were made of; Git leaves it there for those who ask for it. */
    private static final String OLDER = "|||||||";

    private static final String BETWEEN = "=======";
    private static final String END = ">>>>>>>";

    private static final int NONE = -1;

    /** More of them help nobody, and a hostile file would fill the memory with them. */
    private static final int MOST = 100;

    private final SourceFile file;
    private final List<String> lines;
    private final Problems problems = new Problems();
    private int found;
    private int begin = NONE;
    private int older = NONE;
    private int between = NONE;

    private TwoVersions(SourceFile file) {
        this.file = file;
        lines = new ArrayList<>(Arrays.asList(file.text().split("\n", -1)));
    }

    /**
     * The file with the first of two versions, wherever there are two: each line keeps its number. It serves to look at the rest of the
     * file, not to write it anew.
     */
    public static Checked<SourceFile> first(SourceFile file) {
        if (!file.text().contains(BEGIN) && !file.text().contains(END)) {
            return Checked.clean(file);
        }
        TwoVersions versions = new TwoVersions(file);
        versions.read();
        return versions.problems.with(new SourceFile(file.path(), String.join("\n", versions.lines)));
    }

    private void read() {
        for (int line = 0; line < lines.size(); line++) {
            readLine(line);
        }
        leaveOver(begin);
    }

    private void readLine(int line) {
        if (isMark(BEGIN, line)) {
            leaveOver(begin);
            begin = line;
        } else if (begin != NONE && between == NONE && isMark(OLDER, line)) {
            older = line;
        } else if (begin != NONE && between == NONE && isMark(BETWEEN, line)) {
            between = line;
        } else if (isMark(END, line) && between != NONE) {
            endHere(line);
        } else if (isMark(END, line) && !lines.get(line).strip().equals(END)) {
            // Without a name behind them, the signs may be a quote in quotes.
            leaveOver(begin);
            leaveOver(line);
        }
    }

    /** Behind the signs stands the name of a version, or nothing. */
    private boolean isMark(String signs, int line) {
        String typed = lines.get(line);
        return typed.startsWith(signs) && (typed.length() == signs.length() || typed.charAt(signs.length()) == ' ');
    }

    private void endHere(int end) {
        report(
                begin,
                "Two versions stand here, because two people changed the same lines: one above line " + (between + 1)
                        + ", one below it.",
                "Keep the version that is true, and delete the rest from line " + (begin + 1) + " to line " + (end + 1)
                        + ", the lines of signs among it.",
                "If the signs are an example for readers, begin each of these lines with a blank.");
        lines.set(begin, "");
        clear(older == NONE ? between : older, end);
        forget();
    }

    private void leaveOver(int line) {
        if (line != NONE) {
            report(
                    line,
                    "This line was left over when two versions of the file were put together.",
                    "Delete the line, and look whether the lines around it say something twice.",
                    "If the signs are an example for readers, begin the line with a blank.");
            lines.set(line, "");
        }
        forget();
    }

    private void report(int line, String message, String... hints) {
        if (found < MOST) {
            problems.add(
                    FileRules.TWO_VERSIONS,
                    file.place(line + 1, 1, lines.get(line).length()),
                    message,
                    hints);
        }
        found++;
    }

    private void clear(int from, int to) {
        for (int line = from; line <= to; line++) {
            lines.set(line, "");
        }
    }

    private void forget() {
        begin = NONE;
        older = NONE;
        between = NONE;
    }
}
