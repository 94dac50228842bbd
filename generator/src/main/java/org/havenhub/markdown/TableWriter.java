package org.havenhub.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.havenhub.report.Rule;

/**
 * Writes tables. Each one stands in a region that can be scrolled with the keyboard. An empty cell in the corner says that
 * the first column holds headers too.
 */
final class TableWriter {

    static final Rule TABLE_WITHOUT_HEADER = Rule.error(
            "table-without-header",
            "A table does not say what its columns hold",
            "A screen reader reads the header with each cell; without it, nobody knows what a cell means.",
            "Write in the first row what each column holds.");

    static final Rule TABLE_WITHOUT_ROWS = Rule.warning(
            "table-without-rows",
            "A table has nothing below its first row",
            "Readers see what the columns are to hold, and no more; a screen reader says that there is a table, and it is empty.",
            "Write the rows right below the line of hyphens, without an empty line between, or delete the table.");

    static final List<Rule> RULES = List.of(TABLE_WITHOUT_HEADER, TABLE_WITHOUT_ROWS);

    private static final int MOST_COLUMNS = 100;
    private static final String START_OF_EMPTY_CELL = "<td>";

    private final Draft draft;
    private final Findings findings;
    private final OddBlanks blanks;
    private int tables;
    private int columns;
    private int headers;
    private int column;
    private boolean firstColumnHasHeaders;
    private String endOfCell = "";

    TableWriter(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        blanks = new OddBlanks(findings);
    }

    void register(Walk walk) {
        walk.on(TableBlock.class, this::openTable, this::closeTable);
        walk.on(TableHead.class, head -> openPart(head, "<thead>\n"), head -> closePart(head, "</thead>\n"));
        walk.on(TableBody.class, body -> openPart(body, "<tbody>\n"), body -> closePart(body, "</tbody>\n"));
        walk.onLeaf(TableSeparator.class, line -> {});
        walk.on(TableRow.class, this::openRow, this::closeRow);
        walk.on(TableCell.class, this::openCell, cell -> draft.block(endOfCell));
    }

    private boolean openTable(TableBlock table) {
        columns = count(table.getChildOfType(TableSeparator.class).getFirstChild());
        if (columns > MOST_COLUMNS) {
            findings.add(
                    Complexity.TOO_COMPLEX,
                    table.getChars(),
                    "This table has " + columns + " columns; at most " + MOST_COLUMNS + " can be read.",
                    "Make several tables of it.");
            return false;
        }
        tables++;
        checkHeader(table);
        draft.block("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
        draft.label("table", String.valueOf(tables));
        draft.block("\">\n<table>\n");
        return true;
    }

    private void closeTable(TableBlock table) {
        if (columns <= MOST_COLUMNS) {
            draft.block("</table>\n</div>\n");
        }
    }

    private void checkHeader(TableBlock table) {
        Optional<Node> row = header(table);
        headers = row.map(TableWriter::count).orElse(0);
        firstColumnHasHeaders =
                row.filter(header -> isEmpty(header.getFirstChild())).isPresent();
        if (row.isEmpty() || isEmptyRow(row.get())) {
            findings.add(
                    TABLE_WITHOUT_HEADER,
                    table.getChars(),
                    "The first row of this table says nothing about its columns.",
                    LostTable.isBelowRow(table) ? "Delete the empty line above." : TABLE_WITHOUT_HEADER.mend());
            return;
        }
        checkRows(table, row.get());
        for (Node cell = row.get().getFirstChild().getNext(); cell != null; cell = cell.getNext()) {
            if (isEmpty(cell)) {
                findings.add(
                        TABLE_WITHOUT_HEADER,
                        row.get().getChars(),
                        "One of the columns of this table has no header.",
                        TABLE_WITHOUT_HEADER.mend());
                return;
            }
        }
    }

    private void checkRows(TableBlock table, Node header) {
        Node body = table.getChildOfType(TableBody.class);
        if (body == null || !body.hasChildren()) {
            findings.add(
                    TABLE_WITHOUT_ROWS,
                    header.getChars(),
                    "Nothing stands below the first row of this table.",
                    TABLE_WITHOUT_ROWS.mend());
        }
    }

    private static Optional<Node> header(TableBlock table) {
        Node head = table.getFirstChild();
        return head instanceof TableHead ? Optional.ofNullable(head.getFirstChild()) : Optional.empty();
    }

    private static boolean isEmptyRow(Node row) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (!isEmpty(cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmpty(Node cell) {
        return !cell.hasChildren() || cell.getChildChars().isBlank();
    }

    private boolean openPart(Node part, String tag) {
        draft.block(part.hasChildren() ? tag : "");
        return true;
    }

    private void closePart(Node part, String tag) {
        draft.block(part.hasChildren() ? tag : "");
    }

    private boolean openRow(TableRow row) {
        column = 0;
        draft.block("<tr>");
        if (!blanks.check(row)) {
            checkCells(row);
        }
        return true;
    }

    /** If the line of hyphens is too short for the header, the rows are not to blame. */
    private void checkCells(TableRow row) {
        int cells = count(row);
        int meant = Math.max(columns, headers);
        if (row.getParent() instanceof TableHead && cells > columns) {
            findings.add(
                    LostTable.UNEVEN_TABLE,
                    row.getChars(),
                    "The line of hyphens below this row has fewer cells, so a part of the table is not shown.",
                    "Write in place of the line below: " + LostTable.hyphens(row.getChars()));
        } else if (cells > meant) {
            findings.add(
                    LostTable.UNEVEN_TABLE,
                    row.getChars(),
                    "This row has " + cells + " cells, but the table has " + meant + " columns; the rest is not shown.",
                    "To show a bar inside a cell, type a backslash before it: \\|");
        }
    }

    private void closeRow(TableRow row) {
        for (; column < columns; column++) {
            draft.block(START_OF_EMPTY_CELL + "</td>");
        }
        draft.block("</tr>\n");
    }

    private boolean openCell(TableCell cell) {
        column++;
        if (column > columns) {
            endOfCell = "";
            return false;
        }
        boolean rowHeader = column == 1 && firstColumnHasHeaders && !cell.isHeader();
        boolean header = (cell.isHeader() || rowHeader) && !isEmpty(cell);
        String tag = header ? "th" : "td";
        String scope = header ? " scope=\"" + (rowHeader ? "row" : "col") + "\"" : "";
        draft.block("<" + tag + scope + alignment(cell) + ">");
        endOfCell = "</" + tag + ">";
        return !isEmpty(cell);
    }

    private static String alignment(TableCell cell) {
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            return " class=\"align-end\"";
        }
        return cell.getAlignment() == TableCell.Alignment.CENTER ? " class=\"align-center\"" : "";
    }

    private static int count(Node row) {
        int cells = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells++;
        }
        return cells;
    }
}
