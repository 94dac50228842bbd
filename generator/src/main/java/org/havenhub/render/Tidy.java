package org.havenhub.render;

/**
 * Takes the white space out of a page that only the templates needed: indentation, blank lines, spaces at line ends. What
 * stands in {@code <pre>} stays.
 */
final class Tidy {

    private static final String PRE = "<pre";
    private static final String PRE_END = "</pre>";

    private final String html;
    private final StringBuilder out;

    private Tidy(String html) {
        this.html = html;
        out = new StringBuilder(html.length());
    }

    /** The page with one line feed at its end. */
    static String html(String html) {
        return new Tidy(html).tidy();
    }

    private String tidy() {
        int position = 0;
        while (position < html.length()) {
            int pre = html.indexOf(PRE, position);
            int end = pre < 0 ? -1 : html.indexOf(PRE_END, pre);
            if (end < 0) {
                addLines(position, html.length());
                break;
            }
            addLines(position, pre);
            out.append(html, pre, end);
            position = end;
        }
        trimEnd();
        return out.append('\n').toString();
    }

    private void addLines(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = html.charAt(i);
            if (c == '\n') {
                endLine();
            } else if (!isBlank(c) || !isAtLineStart()) {
                out.append(c);
            }
        }
    }

    private void endLine() {
        trimEnd();
        if (out.length() > 0) {
            out.append('\n');
        }
    }

    /** Takes off spaces, and line feeds too: a blank line is a line feed after a line feed. */
    private void trimEnd() {
        int length = out.length();
        while (length > 0 && isBlank(out.charAt(length - 1))) {
            length--;
        }
        out.setLength(length);
    }

    private boolean isAtLineStart() {
        return out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
