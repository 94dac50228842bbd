package org.havenhub.yaml;

/**
 * What a line begins with before its first letter: spaces, Tabs, and characters that only look like spaces.
 *
 * @param characters as typed
 */
record Lead(String characters) {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char WIDE_SPACE = '\u3000';

    static Lead of(Row row) {
        return new Lead(row.text().substring(row.start(), end(row)));
    }

    /** Where the first letter stands; the end of a line that has none. */
    static int end(Row row) {
        int at = row.start();
        while (at < row.end() && isSpaceLike(row.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether it holds anything but plain spaces. */
    boolean isOdd() {
        return characters.chars().anyMatch(c -> c != ' ');
    }

    boolean hasTab() {
        return characters.indexOf('\t') >= 0;
    }

    /** Whether everybody sees as many columns as its author did, Tabs aside. */
    boolean isMeasurable() {
        return characters
                .chars()
                .allMatch(c -> c == ' ' || c == '\t' || c == NO_BREAK_SPACE || c == WIDE_SPACE || isWidthless(c));
    }

    /** The column of the first letter where a Tab reaches to the next multiple of a width. */
    int columns(int tab) {
        int column = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            column = c == '\t' ? nextStop(column, tab) : column + width(c);
        }
        return column;
    }

    /** Where a Tab ends that begins at a column. */
    static int nextStop(int column, int tab) {
        return (column / tab + 1) * tab;
    }

    private static int width(char c) {
        if (isWidthless(c)) {
            return 0;
        }
        return c == WIDE_SPACE ? 2 : 1;
    }

    private static boolean isSpaceLike(char c) {
        return c == '\t' || Character.isSpaceChar(c) || isWidthless(c);
    }

    private static boolean isWidthless(int c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
