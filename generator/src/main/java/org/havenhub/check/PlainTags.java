package org.havenhub.check;

/**
 * The tags of a page, if no reader can doubt where they begin and end: outside of them and in their attributes there is no {@code <}.
 * Where one reader sees an element and another one words, both then see the same tags. Every page is read so letter by letter: a
 * regular expression takes several times as long.
 */
final class PlainTags {

    private static final String DOCTYPE = "!doctype";
    private static final String COMMENT = "!--";
    private static final String COMMENT_END = "-->";

    /** Where a tag ends that is not plain. */
    private static final int NOWHERE = -1;

    private PlainTags() {}

    static boolean areAll(String html) {
        int next = html.indexOf('<');
        while (next >= 0) {
            int end = end(html, next + 1);
            if (end == NOWHERE) {
                return false;
            }
            next = html.indexOf('<', end);
        }
        return true;
    }

    /** The place of the {@code >} of a tag whose {@code <} stands before a place. */
    private static int end(String html, int start) {
        if (isLetterAt(html, start)) {
            return endOfStartTag(html, start);
        }
        if (html.startsWith("/", start) && isLetterAt(html, start + 1)) {
            return endWithout("\"'", html, start);
        }
        if (html.startsWith(COMMENT, start)) {
            return endOfComment(html, start + COMMENT.length());
        }
        return html.regionMatches(true, start, DOCTYPE, 0, DOCTYPE.length()) ? endWithout("", html, start) : NOWHERE;
    }

    private static int endOfStartTag(String html, int start) {
        char quote = 0;
        for (int at = start; at < html.length(); at++) {
            char sign = html.charAt(at);
            if (sign == '<') {
                return NOWHERE;
            }
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '>') {
                return at;
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            }
        }
        return NOWHERE;
    }

    private static int endWithout(String others, String html, int start) {
        for (int at = start; at < html.length(); at++) {
            char sign = html.charAt(at);
            if (sign == '>') {
                return at;
            }
            if (sign == '<' || others.indexOf(sign) >= 0) {
                return NOWHERE;
            }
        }
        return NOWHERE;
    }

    private static int endOfComment(String html, int start) {
        int end = html.indexOf(COMMENT_END, start);
        int next = html.indexOf('<', start);
        return end < 0 || (next >= 0 && next < end) ? NOWHERE : end + COMMENT_END.length() - 1;
    }

    private static boolean isLetterAt(String html, int at) {
        return at < html.length() && ((html.charAt(at) | 0x20) >= 'a' && (html.charAt(at) | 0x20) <= 'z');
    }
}
