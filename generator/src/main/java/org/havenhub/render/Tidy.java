package org.havenhub.render;

/**
 * Takes the white space out of a page that only the templates needed: indentation, blank lines, spaces at line ends. What
 * stands in {@code <pre>} stays. Every page passes here, so whole lines are copied and not single characters.
 */
final class Tidy {

    private static final String PRE = "<pre";
    private static final String PRE_END = "</pre>";

    private final String html;
    private final char[] out;
    private int length;

    private Tidy(String html) {
        this.html = html;
        out = new char[html.length() + 1];
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
            add(pre, end);
            position = end;
        }
        endLine();
        return new String(out, 0, length);
    }

    /** The first and the last line may be parts of a line. */
    private void addLines(int from, int to) {
        int start = from;
        for (int feed = html.indexOf('\n', from); feed >= 0 && feed < to; feed = html.indexOf('\n', start)) {
            addLine(start, feed);
            endLine();
            start = feed + 1;
        }
        addLine(start, to);
    }

    private void addLine(int from, int to) {
        int start = from;
        while (isAtLineStart() && start < to && isBlank(html.charAt(start))) {
            start++;
        }
        add(start, to);
    }

    private void add(int from, int to) {
        html.getChars(from, to, out, length);
        length += to - from;
    }

    /** Takes off spaces, and line feeds too: a blank line is a line feed after a line feed. */
    private void endLine() {
        while (length > 0 && isBlank(out[length - 1])) {
            length--;
        }
        if (length > 0) {
            out[length] = '\n';
            length++;
        }
    }

    private boolean isAtLineStart() {
        return length == 0 || out[length - 1] == '\n';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
