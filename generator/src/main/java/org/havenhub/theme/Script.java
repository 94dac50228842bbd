package org.havenhub.theme;

import java.util.NavigableMap;
import java.util.regex.Pattern;

/**
 * Joins the scripts of a theme into the one that pages load, in the order of their paths. Each is a function of its own, so that
 * their names do not meet. Comments and indentation stay in the sources: no text may go over several lines. Only where a stroke stands
 * in front of a comment on its line is it left, for the stroke may begin a regular expression.
 */
final class Script {

    private static final Pattern COMMENT = Pattern.compile("(?ms)^[ \\t]*(?:/\\*.*?\\*/|//[^\\n]*)[ \\t]*$");
    /** What is no text and has no stroke, or is a text; then the comment that goes on to the end of the line. */
    private static final Pattern COMMENT_AT_END = Pattern.compile(
            "(?m)^((?:[^\"'`/\\n]|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'"
                    + "|`(?:[^`\\\\$\\n]|\\\\.)*+`)++)(?://(?![^\\n]*\\*/)[^\\n]*|/\\*(?:[^*\\n]|\\*(?!/))*+\\*/[ \\t]*)$");

    private static final Pattern INDENT_AND_EMPTY_LINES = Pattern.compile("(?m)^[ \\t]+|[ \\t]+$|^[ \\t]*\\n");

    private Script() {}

    static String join(NavigableMap<String, String> sources) {
        StringBuilder script = new StringBuilder("\"use strict\";\n");
        sources.values()
                .forEach(source -> script.append("(() => {\n")
                        .append(withoutComments(source))
                        .append("\n})();\n"));
        return script.toString();
    }

    private static String withoutComments(String source) {
        String spoken = COMMENT.matcher(source).replaceAll("");
        String bare = COMMENT_AT_END.matcher(spoken).replaceAll("$1");
        return INDENT_AND_EMPTY_LINES.matcher(bare).replaceAll("").strip();
    }
}
