package org.havenhub.media;

/** The comments in the style sheet of a drawing: programs write their names there, and those of folders. */
final class StyleComments {

    private StyleComments() {}

    /** The rules without them. One that is never closed goes on to the end, as for a browser. */
    static String removed(String rules) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < rules.length()) {
            if (rules.startsWith("/*", at)) {
                int end = rules.indexOf("*/", at + 2);
                at = end < 0 ? rules.length() : end + 2;
                out.append(' ');
            } else {
                int end = endOfToken(rules, at);
                out.append(rules, at, end);
                at = end;
            }
        }
        return out.toString();
    }

    /** Of a text in quotation marks, an escaped character, or a single one. */
    private static int endOfToken(String rules, int at) {
        char first = rules.charAt(at);
        if (first == '\\') {
            return Math.min(rules.length(), at + 2);
        }
        if (first != '"' && first != '\'') {
            return at + 1;
        }
        int end = at + 1;
        while (end < rules.length() && rules.charAt(end) != first) {
            end += rules.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(rules.length(), end + 1);
    }
}
