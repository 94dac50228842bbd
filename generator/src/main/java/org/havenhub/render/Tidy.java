package org.havenhub.render;

import java.util.Arrays;

/**
 * Takes the white space out of a page that only the templates needed: indentation, blank lines, spaces at line ends. What
 * stands in {@code <pre>} stays. Every page passes here, so it is done in place, and whole lines move at once.
 */
final class Tidy {

    private static final char[] PRE = "<pre".toCharArray();
    private static final char[] PRE_END = "</pre>".toCharArray();

    private final char[] chars;
    private final int end;
    private int length;

    private Tidy(char[] chars, int end) {
        this.chars = chars;
        this.end = end;
    }

    /**
     * The page with one line feed at its end.
     *
     * @param chars what the page is in, with room for one more character; overwritten
     * @param end where the page ends
     */
    static String html(char[] chars, int end) {
        return new Tidy(chars, end).tidy();
    }

    private String tidy() {
        int start = 0;
        int position = 0;
        while (position < end) {
            char c = chars[position];
            if (c == '\n') {
                addLine(start, position);
                endLine();
                start = position + 1;
            } else if (c == '<' && isAt(PRE, position)) {
                int pre = endOfPre(position);
                addLine(start, position);
                add(position, pre);
                start = pre;
                position = pre;
            }
            position++;
        }
        addLine(start, end);
        endLine();
        return new String(chars, 0, length);
    }

    /** Where the end tag begins; without one, all that follows is as it is. */
    private int endOfPre(int position) {
        for (int i = position; i < end; i++) {
            if (chars[i] == '<' && isAt(PRE_END, i)) {
                return i;
            }
        }
        return end;
    }

    private boolean isAt(char[] tag, int position) {
        return position + tag.length <= end
                && Arrays.equals(chars, position, position + tag.length, tag, 0, tag.length);
    }

    /** The first and the last line may be parts of a line. */
    private void addLine(int from, int to) {
        int start = from;
        while (isAtLineStart() && start < to && isBlank(chars[start])) {
            start++;
        }
        add(start, to);
    }

    private void add(int from, int to) {
        System.arraycopy(chars, from, chars, length, to - from);
        length += to - from;
    }

    /** Takes off spaces, and line feeds too: a blank line is a line feed after a line feed. */
    private void endLine() {
        while (length > 0 && isBlank(chars[length - 1])) {
            length--;
        }
        if (length > 0) {
            chars[length] = '\n';
            length++;
        }
    }

    private boolean isAtLineStart() {
        return length == 0 || chars[length - 1] == '\n';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
