package org.havenhub.theme;

import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins style sources of a theme into a sheet that pages load. The order is that of the paths; which rule wins is
 * decided by the cascade layers that the first source names.
 */
final class StyleSheet {

    /** A string, which is kept, or a comment, which stays in the sources. */
    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'|/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern INDENT_AND_EMPTY_LINES = Pattern.compile("(?m)^[ \\t]+|[ \\t]+$|^[ \\t]*\\n");

    private StyleSheet() {}

    static String join(NavigableMap<String, String> sources) {
        StringBuilder sheet = new StringBuilder();
        sources.values().forEach(source -> sheet.append(withoutComments(source)).append('\n'));
        return INDENT_AND_EMPTY_LINES.matcher(sheet).replaceAll("").strip() + "\n";
    }

    private static String withoutComments(String source) {
        return STRING_OR_COMMENT
                .matcher(source)
                .replaceAll(match -> match.group().startsWith("/*") ? "" : Matcher.quoteReplacement(match.group()));
    }
}
