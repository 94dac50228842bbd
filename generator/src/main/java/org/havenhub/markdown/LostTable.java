package org.havenhub.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/** Finds tables that became paragraphs, because of the line of hyphens that a table has below its first row. */
final class LostTable {

    static final Rule UNEVEN_TABLE = Rule.error(
            "uneven-table",
            "The rows of a table do not fit its columns",
            "Readers see bars and hyphens instead of a table, or miss a part of it.",
            "Give every row as many cells as the first one.");

    static final Rule TABLE_WITHOUT_HYPHENS = Rule.error(
            "table-without-hyphens",
            "A table lacks the line of hyphens below its first row",
            "Readers see bars between the words instead of a table.",
            "Write a line such as | --- | --- | below the first row, with as many cells as that has.");

    static final List<Rule> RULES = List.of(UNEVEN_TABLE, TABLE_WITHOUT_HYPHENS);

    /** The sign of a list, who speaks, or how a letter ends: with one tab behind it. */
    private static final Pattern LEAD =
            Pattern.compile("(?:[^\\p{L}\\p{N}\\s]{1,2}|o|[\\p{L}\\p{N}]{1,2}[.)]|[^\t]*[:,])[ \\p{Zs}]*+\t[^\t]*");

    private final Findings findings;

    LostTable(Findings findings) {
        this.findings = findings;
    }

    void check(Paragraph paragraph) {
        List<BasedSequence> lines = ParagraphHabits.lines(paragraph);
        if (paragraph.getChars().indexOf('|') < 0) {
            checkTabs(lines);
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (isMadeOf("|-: \t", lines.get(i)) && lines.get(i - 1).indexOf('|') >= 0) {
                reportUneven(lines, i);
                return;
            }
        }
        checkRows(lines);
    }

    /** Whether the paragraph above ends with a row of a table. */
    static boolean isBelowRow(Node node) {
        return node.getPrevious() instanceof Paragraph above
                && isRow(above.getContentLines().get(above.getLineCount() - 1).trim());
    }

    /** Cells as a spreadsheet gives them away, with tabs between. */
    private void checkTabs(List<BasedSequence> lines) {
        long tabs = tabs(lines.get(0));
        boolean isTable = lines.size() > 1
                && lines.stream().allMatch(line -> tabs(line) == tabs)
                && !lines.stream().allMatch(line -> LEAD.matcher(line).matches());
        if (tabs > 0 && isTable) {
            String row = "| " + lines.get(0).toString().replaceAll(" *\t *", " | ") + " |";
            findings.add(
                    TABLE_WITHOUT_HYPHENS,
                    lines.get(0),
                    "This seems to be a table, but tabs do not make one.",
                    "Write " + row,
                    "Write below this line: " + hyphens(BasedSequence.of(row)),
                    "Begin and end each line below with |, and write | in the place of each tab.");
        }
    }

    private static long tabs(BasedSequence line) {
        return line.chars().filter(sign -> sign == '\t').count();
    }

    private void reportUneven(List<BasedSequence> lines, int at) {
        BasedSequence line = lines.get(at);
        if (at > 1) {
            String message = "This table is read as part of the paragraph above it.";
            findings.add(UNEVEN_TABLE, line, message, "Leave an empty line before the table.");
            return;
        }
        String message = "This line does not have as many columns as the one above it, so there is no table.";
        boolean fitsRows = at + 1 < lines.size() && cells(lines.get(at + 1)) == cells(line);
        findings.add(
                UNEVEN_TABLE,
                line,
                message,
                fitsRows
                        ? "Give the first row as many cells as the rows below it."
                        : "Write in place of this line: " + hyphens(lines.get(at - 1)));
    }

    private void checkRows(List<BasedSequence> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isRow(lines.get(i)) && isRow(lines.get(i + 1))) {
                reportRows(lines.get(i), lines.get(i + 1), i > 0);
                return;
            }
        }
        int bars = bars(lines.get(0));
        if (bars > 0 && lines.size() > 1 && lines.stream().allMatch(line -> bars(line) == bars && isWords(line))) {
            report(
                    lines.get(0),
                    "Write below this line: " + hyphens(lines.get(0)),
                    "To show the bars, type a backslash before each: \\|");
        }
    }

    private void reportRows(BasedSequence first, BasedSequence second, boolean belowText) {
        boolean otherSigns = isMadeOf("|-–—―−=_: \t\u00A0", second);
        String where = otherSigns ? "Write in place of the line below: " : "Write below this line: ";
        String hyphens = where + hyphens(first);
        if (belowText) {
            report(first, hyphens, "Leave an empty line before the table.");
        } else {
            report(first, hyphens);
        }
    }

    private void report(BasedSequence row, String... hints) {
        String message = "This seems to be a table, but the line of hyphens below its first row is missing.";
        findings.add(TABLE_WITHOUT_HYPHENS, row, message, hints);
    }

    private static boolean isMadeOf(String signs, BasedSequence line) {
        return line.indexOf('|') >= 0
                && line.chars().allMatch(c -> signs.indexOf(c) >= 0)
                && line.chars().anyMatch(c -> "|: \t".indexOf(c) < 0);
    }

    private static boolean isRow(BasedSequence line) {
        return line.startsWith("|") && bars(line) > 1;
    }

    /** Bars in code and at the edges may be meant as they are. */
    private static boolean isWords(BasedSequence line) {
        return line.indexOf('`') < 0 && !line.startsWith("|") && !line.endsWith("|");
    }

    /** The line of hyphens below a first row. */
    static String hyphens(BasedSequence row) {
        String hyphens = String.join(" | ", Collections.nCopies(cells(row), "---"));
        return (row.startsWith("|") ? "| " : "") + hyphens + (row.endsWith("|") ? " |" : "");
    }

    private static int cells(BasedSequence row) {
        return bars(row) + 1 - (row.startsWith("|") ? 1 : 0) - (row.endsWith("|") ? 1 : 0);
    }

    private static int bars(BasedSequence line) {
        int bars = 0;
        for (int at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) {
            bars += at > 0 && line.charAt(at - 1) == '\\' ? 0 : 1;
        }
        return bars;
    }
}
