package org.havenhub.theme;

import java.util.NavigableMap;
import java.util.regex.Pattern;

/**
 * Joins the scripts of a theme into the one that pages load, in the order of their paths. Each is a function of its own, so that
 * their names do not meet. Comments on lines of their own, and indentation, stay in the sources: no text may go over several
 * lines.
 */
final class Script {

    private static final Pattern COMMENT = Pattern.compile("(?ms)^[ \\t]*(?:/\\*.*?\\*/|//[^\\n]*)[ \\t]*$");
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
        return INDENT_AND_EMPTY_LINES.matcher(spoken).replaceAll("").strip();
    }
}
