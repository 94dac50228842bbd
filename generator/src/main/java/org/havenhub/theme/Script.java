package org.havenhub.theme;

import java.util.NavigableMap;
import java.util.regex.Pattern;

/**
 * Joins the scripts of a theme into the one that pages load, in the order of their paths. Each is a function of its own, so that
 * their names do not meet. Lines that are comments, and indentation, stay in the sources: no text may go over several lines.
 */
final class Script {

    private static final Pattern COMMENTS_AND_INDENT = Pattern.compile("(?m)^[ \\t]*//.*\\n|^[ \\t]+|^[ \\t]*\\n");

    private Script() {}

    static String join(NavigableMap<String, String> sources) {
        StringBuilder script = new StringBuilder("\"use strict\";\n");
        sources.values()
                .forEach(source -> script.append("(() => {\n")
                        .append(COMMENTS_AND_INDENT.matcher(source + "\n").replaceAll(""))
                        .append("})();\n"));
        return script.toString();
    }
}
