package org.havenhub.exchange;

/**
 * A text in a cell of a spreadsheet, which takes one that begins like a formula for a formula: it may send what stands in other
 * cells to a stranger. An apostrophe before it makes it a text again, and is taken away when the cell is read back. A text that
 * begins with an apostrophe of its own gets a second one.
 *
 * <p>Among the signs are the wide ones of East Asian keyboards, which some programs read likewise.
 */
final class SpreadsheetCell {

    private static final char MARK = '\'';
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetCell() {}

    static String written(String text) {
        return needsMark(text) ? MARK + text : text;
    }

    static String read(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && needsMark(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Whether a cell asks the spreadsheet to compute or fetch something. */
    static boolean isFormula(String cell) {
        return cell.startsWith("=");
    }

    private static boolean needsMark(String text) {
        return !text.isEmpty() && (text.charAt(0) == MARK || FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0);
    }
}
