package org.havenhub.exchange;

import java.util.regex.Pattern;

/**
 * A text in a cell of a spreadsheet, which takes one that begins like a formula for a formula: it may send what stands in other
 * cells to a stranger. An apostrophe before it makes it a text again, and is taken away when the cell is read back. A text that
 * begins with an apostrophe of its own gets a second one. White space around a text is left out, for a formula may stand behind it.
 *
 * <p>Among the signs are the wide ones of East Asian keyboards, which some programs read likewise.
 */
final class SpreadsheetCell {

    private static final char MARK = '\'';
    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";

    /** A function behind a sign that begins a formula, too. */
    private static final Pattern CALL = Pattern.compile("[+\\-@]\\s*[A-Za-z][A-Za-z0-9._]*\\(");

    private SpreadsheetCell() {}

    static String written(String text) {
        String bare = bare(text);
        return needsMark(bare) ? MARK + bare : bare;
    }

    static String read(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && needsMark(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Without white space around it. */
    static String bare(String cell) {
        return cell.substring(begin(cell), end(cell));
    }

    /** Whether a cell asks the spreadsheet to compute or fetch something. */
    static boolean isFormula(String cell) {
        String bare = bare(cell);
        return bare.startsWith("=") || CALL.matcher(bare).lookingAt();
    }

    private static boolean needsMark(String text) {
        int begin = begin(text);
        return begin < text.length() && (text.charAt(begin) == MARK || FORMULA_SIGNS.indexOf(text.charAt(begin)) >= 0);
    }

    private static int begin(String text) {
        int begin = 0;
        while (begin < text.length() && isSpace(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private static int end(String text) {
        int end = text.length();
        while (end > begin(text) && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A space that does not break, such as U+00A0, is one too. */
    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
